package dev.docgen.engine.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.nodeTypes.NodeWithModifiers;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.type.TypeParameter;
import dev.docgen.SourceLocation;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.PrimitiveType;
import dev.docgen.source.JavaType.TypeVariable;
import dev.docgen.source.Javadoc;
import dev.docgen.source.Modifier;
import dev.docgen.source.SourceBody;
import dev.docgen.source.SourceMethod;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A method, a constructor or an annotation's element, in one parameterization of its type. */
final class DeclaredMethod implements SourceMethod {
  private final DeclaredType owner;
  private final BodyDeclaration<?> syntax;
  private final Map<TypeVariable, JavaType> bindings;
  private final Scope scope;
  private final Memo<JavaType> returnType = new Memo<>(this::readReturnType);
  private final Memo<List<DeclaredParameter>> parameters =
      new Memo<>(() -> DeclaredParameter.of(this, parameterSyntax()));
  private final Memo<AnnotationSet> annotations;
  private final Memo<Javadoc> writtenJavadoc;
  private final Memo<Javadoc> javadoc =
      new Memo<>(() -> JavadocMerge.withoutGaps(writtenJavadoc()));
  private final Memo<List<DeclaredMethod>> overridden =
      new Memo<>(() -> Inheritance.overridden(this));
  private final Memo<AnnotationSet> inheritedAnnotations =
      new Memo<>(() -> Inheritance.annotations(this));
  private final Memo<Javadoc> inheritedJavadoc = new Memo<>(() -> Inheritance.javadoc(this));
  private final Memo<Optional<SourceBody>> body = new Memo<>(() -> CodeBody.of(this));

  private DeclaredMethod(
      DeclaredType owner, BodyDeclaration<?> syntax, Map<TypeVariable, JavaType> bindings) {
    this.owner = owner;
    this.syntax = syntax;
    this.bindings = bindings;
    String id = owner.qualifiedName() + "#" + name() + parameterSyntax().size();
    this.scope = Scope.OfTypeParameters.around(owner.body(), id, typeParameterSyntax());
    this.annotations = new Memo<>(() -> AnnotationSet.of(syntax, scope));
    this.writtenJavadoc = new Memo<>(() -> DeclaredJavadoc.of(syntax, scope));
  }

  static DeclaredMethod of(DeclaredType owner, BodyDeclaration<?> syntax) {
    return new DeclaredMethod(owner, syntax, Map.of());
  }

  /** Returns this method as a member of a parameterized type. */
  DeclaredMethod as(Map<TypeVariable, JavaType> replaced) {
    return replaced.equals(bindings) ? this : new DeclaredMethod(owner, syntax, replaced);
  }

  JavaType substitute(JavaType type) {
    return bindings.isEmpty() ? type : type.substitute(bindings);
  }

  private JavaType readReturnType() {
    if (syntax instanceof MethodDeclaration method) {
      return substitute(TypeNames.resolve(method.getType(), scope));
    }
    return syntax instanceof AnnotationMemberDeclaration element
        ? TypeNames.resolve(element.getType(), scope)
        : new PrimitiveType("void", List.of());
  }

  private List<Parameter> parameterSyntax() {
    if (syntax instanceof CallableDeclaration<?> callable) {
      return callable.getParameters();
    }
    return syntax instanceof CompactConstructorDeclaration
            && owner.syntax() instanceof RecordDeclaration record
        ? record.getParameters()
        : List.of();
  }

  private List<TypeParameter> typeParameterSyntax() {
    return syntax instanceof CallableDeclaration<?> callable
        ? callable.getTypeParameters()
        : List.of();
  }

  @Override
  public String name() {
    if (syntax instanceof InitializerDeclaration initializer) {
      return initializer.isStatic() ? "<clinit>" : "<init>"; // JVMS 2.9
    }
    return ((NodeWithSimpleName<?>) syntax).getNameAsString();
  }

  private Node place() {
    return syntax instanceof NodeWithSimpleName<?> named ? named.getName() : syntax;
  }

  @Override
  public DeclaredType declaringType() {
    return owner;
  }

  @Override
  public boolean isConstructor() {
    return syntax instanceof ConstructorDeclaration
        || syntax instanceof CompactConstructorDeclaration;
  }

  @Override
  public JavaType returnType() {
    return returnType.get();
  }

  @Override
  public List<DeclaredParameter> parameters() {
    return parameters.get();
  }

  @Override
  public List<TypeVariable> typeParameters() {
    return scope instanceof Scope.OfTypeParameters own && !typeParameterSyntax().isEmpty()
        ? own.variables()
        : List.of();
  }

  @Override
  public List<JavaType> thrownTypes() {
    return syntax instanceof CallableDeclaration<?> callable
        ? callable.getThrownExceptions().stream()
            .map(type -> substitute(TypeNames.resolve(type, scope)))
            .toList()
        : List.of();
  }

  @Override
  public List<DeclaredMethod> overridden() {
    return overridden.get();
  }

  @Override
  public AnnotationSet annotations() {
    return annotations.get();
  }

  @Override
  public Annotations inheritedAnnotations() {
    return inheritedAnnotations.get();
  }

  @Override
  public Javadoc javadoc() {
    return javadoc.get();
  }

  /** Returns the comment with its gaps: see {@link DeclaredJavadoc}. */
  Javadoc writtenJavadoc() {
    return writtenJavadoc.get();
  }

  @Override
  public Javadoc inheritedJavadoc() {
    return inheritedJavadoc.get();
  }

  @Override
  public Optional<SourceBody> body() {
    return body.get();
  }

  @Override
  public SourceLocation location() {
    return owner.locate(place());
  }

  @Override
  public Set<Modifier> modifiers() {
    if (syntax instanceof MethodDeclaration method) {
      return Modifiers.ofMethod(method, owner);
    }
    if (syntax instanceof InitializerDeclaration initializer) {
      return initializer.isStatic() ? Set.of(Modifier.STATIC) : Set.of();
    }
    return Collections.unmodifiableSet(Modifiers.written((NodeWithModifiers<?>) syntax));
  }

  /** Returns the default of an annotation's element (JLS 9.6.2). */
  Optional<Expression> defaultValue() {
    return syntax instanceof AnnotationMemberDeclaration element
        ? element.getDefaultValue()
        : Optional.empty();
  }

  /** Returns whether the last parameter takes any number of arguments (JLS 8.4.1). */
  boolean isVariableArity() {
    List<Parameter> declared = parameterSyntax();
    return !declared.isEmpty() && declared.get(declared.size() - 1).isVarArgs();
  }

  /** Returns what the parameters and the body see. */
  Scope scope() {
    return scope;
  }

  BodyDeclaration<?> syntax() {
    return syntax;
  }

  Map<TypeVariable, JavaType> bindings() {
    return bindings;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DeclaredMethod that
        && Identity.isSame(syntax, that.syntax)
        && bindings.equals(that.bindings);
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(syntax);
  }

  @Override
  public String toString() {
    return owner + "#" + name();
  }
}
