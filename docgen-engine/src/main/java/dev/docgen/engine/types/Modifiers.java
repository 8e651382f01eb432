package dev.docgen.engine.types;

import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithModifiers;
import dev.docgen.source.Modifier;
import dev.docgen.source.SourceType.Kind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The modifiers written and those implied. */
final class Modifiers {
  private Modifiers() {}

  static EnumSet<Modifier> written(NodeWithModifiers<?> node) {
    EnumSet<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    node.getModifiers()
        .forEach(
            modifier -> {
              switch (modifier.getKeyword()) {
                case PUBLIC -> modifiers.add(Modifier.PUBLIC);
                case PROTECTED -> modifiers.add(Modifier.PROTECTED);
                case PRIVATE -> modifiers.add(Modifier.PRIVATE);
                case ABSTRACT -> modifiers.add(Modifier.ABSTRACT);
                case STATIC -> modifiers.add(Modifier.STATIC);
                case FINAL -> modifiers.add(Modifier.FINAL);
                case DEFAULT -> modifiers.add(Modifier.DEFAULT);
                case SEALED -> modifiers.add(Modifier.SEALED);
                case TRANSIENT -> modifiers.add(Modifier.TRANSIENT);
                default -> {}
              }
            });
    return modifiers;
  }

  /** JLS 8.1.1, 8.5.1, 8.9, 8.10, 9.1.1, 9.5. */
  static Set<Modifier> ofType(TypeDeclaration<?> syntax, @Nullable DeclaredType enclosing) {
    EnumSet<Modifier> modifiers = written(syntax);
    boolean isInterface =
        syntax instanceof AnnotationDeclaration
            || (syntax instanceof ClassOrInterfaceDeclaration type && type.isInterface());
    if (isInterface) {
      modifiers.add(Modifier.ABSTRACT);
    }
    if (syntax instanceof RecordDeclaration
        || (syntax instanceof EnumDeclaration constants
            && constants.getEntries().stream().allMatch(e -> e.getClassBody().isEmpty()))) {
      modifiers.add(Modifier.FINAL);
    }
    if (enclosing != null
        && (isInterface
            || syntax instanceof RecordDeclaration
            || syntax instanceof EnumDeclaration)) {
      modifiers.add(Modifier.STATIC);
    }
    if (enclosing != null && isInterface(enclosing)) {
      modifiers.add(Modifier.PUBLIC);
      modifiers.add(Modifier.STATIC);
    }
    return Collections.unmodifiableSet(modifiers);
  }

  /** Interface fields are constants (JLS 9.3). */
  static Set<Modifier> ofField(NodeWithModifiers<?> syntax, DeclaredType owner) {
    EnumSet<Modifier> modifiers = written(syntax);
    if (isInterface(owner)) {
      modifiers.addAll(EnumSet.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL));
    }
    return Collections.unmodifiableSet(modifiers);
  }

  /** Interface methods are public, and abstract without a body (JLS 9.4). */
  static Set<Modifier> ofMethod(MethodDeclaration syntax, DeclaredType owner) {
    EnumSet<Modifier> modifiers = written(syntax);
    if (isInterface(owner)) {
      if (!modifiers.contains(Modifier.PRIVATE)) {
        modifiers.add(Modifier.PUBLIC);
      }
      boolean isConcrete =
          modifiers.contains(Modifier.DEFAULT) || modifiers.contains(Modifier.STATIC);
      if (syntax.getBody().isEmpty() && !isConcrete) {
        modifiers.add(Modifier.ABSTRACT);
      }
    }
    return Collections.unmodifiableSet(modifiers);
  }

  static boolean isInterface(DeclaredType type) {
    return type.kind() == Kind.INTERFACE || type.kind() == Kind.ANNOTATION;
  }
}
