package dev.docgen.engine.types;

import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the members that a type's body declares. */
final class DeclaredMembers {
  private DeclaredMembers() {}

  static List<DeclaredField> fields(DeclaredType type) {
    List<DeclaredField> fields = new ArrayList<>();
    if (type.syntax() instanceof EnumDeclaration constants) {
      constants.getEntries().forEach(entry -> fields.add(DeclaredField.constant(type, entry)));
    }
    if (type.syntax() instanceof RecordDeclaration components) {
      for (Parameter component : components.getParameters()) {
        fields.add(DeclaredField.component(type, component));
      }
    }
    for (BodyDeclaration<?> member : type.syntax().getMembers()) {
      if (member instanceof FieldDeclaration field) {
        field.getVariables().forEach(name -> fields.add(DeclaredField.of(type, field, name)));
      }
    }
    return List.copyOf(fields);
  }

  static List<DeclaredMethod> methods(DeclaredType type) {
    List<DeclaredMethod> methods = new ArrayList<>();
    for (BodyDeclaration<?> member : type.syntax().getMembers()) {
      if (member instanceof MethodDeclaration || member instanceof AnnotationMemberDeclaration) {
        methods.add(DeclaredMethod.of(type, member));
      }
    }
    return List.copyOf(methods);
  }

  static Map<String, AttributeSource> attributeDefaults(DeclaredType type) {
    Map<String, AttributeSource> defaults = new HashMap<>();
    for (DeclaredMethod element : type.methods()) {
      element
          .defaultValue()
          .map(value -> new AttributeSource(value, element.scope(), false))
          .ifPresent(source -> defaults.put(element.name(), source));
    }
    return defaults;
  }

  static List<DeclaredMethod> initializers(DeclaredType type) {
    List<DeclaredMethod> initializers = new ArrayList<>();
    for (BodyDeclaration<?> member : type.syntax().getMembers()) {
      if (member instanceof InitializerDeclaration) {
        initializers.add(DeclaredMethod.of(type, member));
      }
    }
    return List.copyOf(initializers);
  }

  static List<DeclaredMethod> constructors(DeclaredType type) {
    List<DeclaredMethod> constructors = new ArrayList<>();
    for (BodyDeclaration<?> member : type.syntax().getMembers()) {
      if (member instanceof ConstructorDeclaration
          || member instanceof CompactConstructorDeclaration) {
        constructors.add(DeclaredMethod.of(type, member));
      }
    }
    return List.copyOf(constructors);
  }
}
