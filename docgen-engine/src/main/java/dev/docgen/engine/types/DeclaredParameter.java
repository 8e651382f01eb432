package dev.docgen.engine.types;

import com.github.javaparser.ast.body.Parameter;
import dev.docgen.SourceLocation;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.Javadoc;
import dev.docgen.source.Modifier;
import dev.docgen.source.SourceParameter;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** A formal parameter. */
final class DeclaredParameter implements SourceParameter {
  private final DeclaredMethod method;
  private final int index;
  private final Parameter syntax;
  private final Memo<JavaType> type;
  private final Memo<AnnotationSet> annotations;
  private final Memo<AnnotationSet> inheritedAnnotations;

  DeclaredParameter(DeclaredMethod method, int index, Parameter syntax) {
    this.method = method;
    this.index = index;
    this.syntax = syntax;
    this.type = new Memo<>(() -> method.substitute(typeOf(syntax, method.scope())));
    this.annotations = new Memo<>(() -> AnnotationSet.of(syntax, method.scope()));
    this.inheritedAnnotations = new Memo<>(() -> Inheritance.annotations(this));
  }

  static JavaType typeOf(Parameter syntax, Scope scope) {
    JavaType type = TypeNames.resolve(syntax.getType(), scope);
    return syntax.isVarArgs()
        ? new JavaType.ArrayType(type, TypeNames.annotations(syntax.getVarArgsAnnotations(), scope))
        : type;
  }

  DeclaredMethod method() {
    return method;
  }

  @Override
  public String name() {
    return syntax.getNameAsString();
  }

  @Override
  public JavaType type() {
    return type.get();
  }

  @Override
  public int index() {
    return index;
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
    return method.javadoc().param(name()).map(Javadoc::of).orElse(Javadoc.NONE);
  }

  @Override
  public SourceLocation location() {
    return method.declaringType().locate(syntax.getName());
  }

  @Override
  public Set<Modifier> modifiers() {
    return Collections.unmodifiableSet(Modifiers.written(syntax));
  }

  /** Returns the parameters in order, without a receiver parameter (JLS 8.4). */
  static List<DeclaredParameter> of(DeclaredMethod method, List<Parameter> syntax) {
    DeclaredParameter[] parameters = new DeclaredParameter[syntax.size()];
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] = new DeclaredParameter(method, i, syntax.get(i));
    }
    return List.of(parameters);
  }

  @Override
  public String toString() {
    return method + "(" + name() + ")";
  }
}
