package dev.docgen.engine.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.Type;
import dev.docgen.SourceLocation;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.TypeVariable;
import dev.docgen.source.Javadoc;
import dev.docgen.source.Modifier;
import dev.docgen.source.SourceBody;
import dev.docgen.source.SourceField;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A field, an enum constant or a record component. */
final class DeclaredField implements SourceField {
  private final Declaration declaration;
  private final Map<TypeVariable, JavaType> bindings;
  private final Memo<JavaType> type;

  /** What is the same for every parameterization of the declaring type. */
  private record Declaration(
      DeclaredType owner,
      Node name,
      String identifier,
      Set<Modifier> modifiers,
      Optional<Expression> initializer,
      List<Expression> arguments,
      boolean isEnumConstant,
      boolean isRecordComponent,
      Memo<JavaType> type,
      Memo<AnnotationSet> annotations,
      Memo<Javadoc> javadoc,
      Memo<Optional<Object>> value) {}

  private DeclaredField(Declaration declaration, Map<TypeVariable, JavaType> bindings) {
    this.declaration = declaration;
    this.bindings = bindings;
    this.type =
        bindings.isEmpty()
            ? declaration.type()
            : new Memo<>(() -> declaration.type().get().substitute(bindings));
  }

  static DeclaredField of(DeclaredType owner, FieldDeclaration field, VariableDeclarator name) {
    Set<Modifier> modifiers = Modifiers.ofField(field, owner);
    Function<Type, JavaType> resolve = type -> TypeNames.resolve(type, owner.body());
    Optional<Expression> initializer = name.getInitializer();
    Memo<JavaType> type = new Memo<>(() -> resolve.apply(name.getType()));
    return new DeclaredField(
        new Declaration(
            owner,
            name.getName(),
            name.getNameAsString(),
            modifiers,
            initializer,
            List.of(),
            false,
            false,
            type,
            new Memo<>(() -> AnnotationSet.of(field, owner.body())),
            new Memo<>(() -> JavadocMerge.withoutGaps(DeclaredJavadoc.of(field, owner.body()))),
            new Memo<>(
                () ->
                    modifiers.contains(Modifier.FINAL)
                        ? initializer.flatMap(
                            value -> Constants.ofVariable(value, type.get(), owner.body()))
                        : Optional.empty())),
        Map.of());
  }

  static DeclaredField constant(DeclaredType owner, EnumConstantDeclaration entry) {
    return new DeclaredField(
        new Declaration(
            owner,
            entry.getName(),
            entry.getNameAsString(),
            Collections.unmodifiableSet(
                EnumSet.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)),
            Optional.empty(),
            List.copyOf(entry.getArguments()),
            true,
            false,
            new Memo<>(() -> JavaType.of(owner.qualifiedName())),
            new Memo<>(() -> AnnotationSet.of(entry, owner.body())),
            new Memo<>(() -> JavadocMerge.withoutGaps(DeclaredJavadoc.of(entry, owner.body()))),
            new Memo<>(Optional::empty)),
        Map.of());
  }

  static DeclaredField component(DeclaredType owner, Parameter component) {
    return new DeclaredField(
        new Declaration(
            owner,
            component.getName(),
            component.getNameAsString(),
            Collections.unmodifiableSet(EnumSet.of(Modifier.PRIVATE, Modifier.FINAL)),
            Optional.empty(),
            List.of(),
            false,
            true,
            new Memo<>(() -> DeclaredParameter.typeOf(component, owner.body())),
            new Memo<>(() -> AnnotationSet.of(component, owner.body())),
            new Memo<>(() -> componentJavadoc(owner, component)),
            new Memo<>(Optional::empty)),
        Map.of());
  }

  private static Javadoc componentJavadoc(DeclaredType owner, Parameter component) {
    Javadoc own = DeclaredJavadoc.of(component, owner.body());
    return own.isEmpty()
        ? owner.javadoc().param(component.getNameAsString()).map(Javadoc::of).orElse(Javadoc.NONE)
        : own;
  }

  /** Returns this field as a member of a parameterized type. */
  DeclaredField substitute(Map<TypeVariable, JavaType> replaced) {
    return replaced.isEmpty() ? this : new DeclaredField(declaration, replaced);
  }

  @Override
  public String name() {
    return declaration.identifier();
  }

  @Override
  public DeclaredType declaringType() {
    return declaration.owner();
  }

  @Override
  public JavaType type() {
    return type.get();
  }

  @Override
  public boolean isEnumConstant() {
    return declaration.isEnumConstant();
  }

  @Override
  public boolean isRecordComponent() {
    return declaration.isRecordComponent();
  }

  @Override
  public Optional<Expression> initializer() {
    return declaration.initializer();
  }

  @Override
  public Optional<SourceBody> body() {
    Node parent = declaration.name().getParentNode().orElse(null);
    return declaration.initializer().isPresent() && parent instanceof VariableDeclarator field
        ? CodeBody.of(declaration.owner(), field, it -> it.substitute(bindings))
        : Optional.empty();
  }

  @Override
  public List<Expression> arguments() {
    return declaration.arguments();
  }

  @Override
  public Optional<Object> constantValue() {
    return declaration.value().get(declaration.owner().declarations().guard(), Optional.empty());
  }

  @Override
  public AnnotationSet annotations() {
    return declaration.annotations().get();
  }

  @Override
  public Javadoc javadoc() {
    return declaration.javadoc().get();
  }

  @Override
  public SourceLocation location() {
    return declaration.owner().locate(declaration.name());
  }

  @Override
  public Set<Modifier> modifiers() {
    return declaration.modifiers();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DeclaredField that
        && Identity.isSame(declaration.name(), that.declaration.name())
        && bindings.equals(that.bindings);
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(declaration.name());
  }

  @Override
  public String toString() {
    return declaration.owner() + "." + name();
  }
}
