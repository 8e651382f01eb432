package dev.docgen.engine.types;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.JavaType.PrimitiveType;
import dev.docgen.source.JavaType.TypeVariable;
import dev.docgen.source.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which method a call means: by name and number of arguments, and by their types where these are
 * known (a simple form of JLS 15.12).
 */
final class Calls {
  private final Scope scope;
  private final Declarations declarations;
  private final ExpressionTypes types;

  Calls(Scope scope, ExpressionTypes types) {
    this.scope = scope;
    this.declarations = scope.unit().declarations();
    this.types = types;
  }

  Optional<DeclaredMethod> method(MethodCallExpr call) {
    return best(candidates(call), call.getArguments());
  }

  /** Returns the methods of a call's name that take so many arguments, nearest first. */
  List<DeclaredMethod> candidates(MethodCallExpr call) {
    int arity = call.getArguments().size();
    String name = call.getNameAsString();
    if (call.getScope().isPresent()) {
      return types
          .receiver(call.getScope().get())
          .map(type -> named(declarations.methodsOf(type), name, arity))
          .orElse(List.of());
    }
    for (DeclaredType around = scope.enclosing(); around != null; around = around.enclosing()) {
      List<DeclaredMethod> found = named(declarations.methodsOf(around.type()), name, arity);
      if (!found.isEmpty()) {
        return found;
      }
    }
    List<DeclaredMethod> imported = new ArrayList<>();
    for (DeclaredType owner : scope.unit().importedNames().staticOwners(name)) {
      imported.addAll(named(declarations.methodsOf(owner.type()), name, arity));
    }
    return imported;
  }

  private static List<DeclaredMethod> named(List<DeclaredMethod> methods, String name, int arity) {
    return methods.stream().filter(it -> it.name().equals(name) && takes(it, arity)).toList();
  }

  private static boolean takes(DeclaredMethod method, int arity) {
    int count = method.parameters().size();
    return count == arity || (method.isVariableArity() && arity >= count - 1);
  }

  Optional<DeclaredMethod> best(List<DeclaredMethod> candidates, List<Expression> arguments) {
    if (candidates.size() < 2) {
      return candidates.stream().findFirst();
    }
    DeclaredMethod best = null;
    int bestScore = -1;
    for (DeclaredMethod candidate : candidates) {
      int score = score(candidate, arguments);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Returns -1 when an argument does not fit. */
  private int score(DeclaredMethod method, List<Expression> arguments) {
    int score = method.parameters().size() == arguments.size() ? 1 : 0;
    for (int i = 0; i < arguments.size(); i++) {
      JavaType parameter = parameterType(method, i, arguments.size());
      int fit = fit(arguments.get(i), parameter);
      if (fit == 0) {
        return -1;
      }
      score += 2 * fit;
    }
    return score;
  }

  private int fit(Expression argument, JavaType parameter) {
    if (argument instanceof LambdaExpr lambda) {
      return functionOf(parameter)
          .map(it -> it.parameters().size() == lambda.getParameters().size() ? 2 : 0)
          .orElse(isFunctionless(parameter) ? 0 : 1);
    }
    if (argument instanceof MethodReferenceExpr) {
      return isFunctionless(parameter) ? 0 : 1;
    }
    if (argument.isNullLiteralExpr()) {
      return parameter instanceof PrimitiveType ? 0 : 1;
    }
    return Subtyping.fit(types.typeOf(argument).orElse(null), parameter, declarations);
  }

  private boolean isFunctionless(JavaType parameter) {
    return !(parameter instanceof TypeVariable)
        && (parameter instanceof PrimitiveType
            || parameter.className().flatMap(declarations::declaration).isPresent())
        && functionOf(parameter).isEmpty();
  }

  /** Returns the type of the parameter that takes an argument, in variable arity calls too. */
  static JavaType parameterType(DeclaredMethod method, int argument, int arguments) {
    int last = method.parameters().size() - 1;
    JavaType type = method.parameters().get(Math.min(argument, last)).type();
    boolean spread =
        method.isVariableArity() && argument >= last && (arguments != last + 1 || argument > last);
    boolean single = method.isVariableArity() && argument == last && arguments == last + 1;
    return (spread || single) && type instanceof JavaType.ArrayType array
        ? array.component()
        : type;
  }

  /** Returns the method of a functional interface (JLS 9.8) in a parameterization of it. */
  Optional<DeclaredMethod> functionOf(JavaType type) {
    if (!(type instanceof ClassType named)) {
      return Optional.empty();
    }
    List<DeclaredMethod> abstracts =
        declarations.methodsOf(named).stream()
            .filter(
                it ->
                    it.modifiers().contains(Modifier.ABSTRACT)
                        && Modifiers.isInterface(it.declaringType()))
            .toList();
    return abstracts.size() == 1 ? Optional.of(abstracts.get(0)) : Optional.empty();
  }

  /** Returns the method that a reference names; the first one where several have the name. */
  Optional<DeclaredMethod> method(MethodReferenceExpr reference) {
    Optional<ClassType> owner = owner(reference.getScope());
    if (reference.getIdentifier().equals("new")) {
      return owner
          .flatMap(type -> declarations.declaration(type.qualifiedName()))
          .flatMap(type -> type.constructors().stream().findFirst());
    }
    return owner.flatMap(
        type ->
            declarations.methodsOf(type).stream()
                .filter(it -> it.name().equals(reference.getIdentifier()))
                .findFirst());
  }

  /** Returns the type whose member a method reference names. */
  Optional<ClassType> owner(Expression receiver) {
    if (receiver instanceof TypeExpr type) {
      // the parser cannot tell a variable from a type: `pets::find`
      Optional<JavaType> variable = types.variable(type.getTypeAsString(), receiver);
      return variable
          .or(() -> Optional.of(TypeNames.resolve(type.getType(), scope)))
          .flatMap(Subtyping::asClass);
    }
    return receiver instanceof ThisExpr || receiver instanceof SuperExpr
        ? types.typeOf(receiver).flatMap(Subtyping::asClass)
        : types.receiver(receiver);
  }

  /** Returns the bindings of a constructor's class variables learnt from its arguments. */
  Optional<JavaType> inferDiamond(ClassType raw, List<Expression> arguments) {
    DeclaredType type = declarations.declaration(raw.qualifiedName()).orElse(null);
    if (type == null) {
      return Optional.of(raw);
    }
    Optional<DeclaredMethod> constructor =
        best(
            type.constructors().stream().filter(it -> takes(it, arguments.size())).toList(),
            arguments);
    Inference inference = new Inference(type.typeParameters(), declarations);
    if (constructor.isPresent()) {
      learn(inference, constructor.get(), arguments);
    } else if (type.fields().size() >= arguments.size()) {
      for (int i = 0; i < arguments.size() && type.fields().get(i).isRecordComponent(); i++) {
        JavaType component = type.fields().get(i).type();
        types.typeOf(arguments.get(i)).ifPresent(actual -> inference.learn(component, actual));
      }
    }
    return Optional.of(inference.apply(type.type()));
  }

  /** Learns from plain arguments first: what a lambda takes often depends on them. */
  void learn(Inference inference, DeclaredMethod method, List<Expression> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      Expression argument = arguments.get(i);
      if (!(argument instanceof LambdaExpr) && !(argument instanceof MethodReferenceExpr)) {
        JavaType parameter = parameterType(method, i, arguments.size());
        typeFor(inference.applyKnown(parameter), argument)
            .ifPresent(actual -> inference.learn(parameter, actual));
      }
    }
    for (int i = 0; i < arguments.size(); i++) {
      Expression argument = arguments.get(i);
      JavaType parameter = inference.applyKnown(parameterType(method, i, arguments.size()));
      Optional<JavaType> result = types.resultOf(argument);
      if (result.isPresent()) {
        functionOf(parameter)
            .ifPresent(function -> inference.learn(function.returnType(), result.get()));
      }
    }
  }

  /**
   * A generic call without arguments that tell, such as {@code toList()}, depends on its target.
   */
  private Optional<JavaType> typeFor(JavaType target, Expression argument) {
    if (argument instanceof MethodCallExpr call) {
      Optional<DeclaredMethod> inner = method(call).filter(it -> !it.typeParameters().isEmpty());
      if (inner.isPresent() && call.getTypeArguments().isEmpty()) {
        Inference inference = new Inference(inner.get().typeParameters(), declarations);
        learn(inference, inner.get(), call.getArguments());
        inference.learn(inner.get().returnType(), target);
        return Optional.of(inference.apply(inner.get().returnType()));
      }
    }
    return types.typeOf(argument);
  }

  Optional<JavaType> resultType(MethodCallExpr call) {
    Optional<DeclaredMethod> method = method(call);
    if (method.isEmpty()) {
      return Optional.empty();
    }
    List<TypeVariable> parameters = method.get().typeParameters();
    JavaType declared = method.get().returnType();
    if (parameters.isEmpty()) {
      return Optional.of(declared);
    }
    Inference inference = new Inference(parameters, declarations);
    if (call.getTypeArguments().isPresent()) {
      List<JavaType> written = TypeNames.resolveAll(call.getTypeArguments().get(), scope);
      for (int i = 0; i < Math.min(written.size(), parameters.size()); i++) {
        inference.learn(parameters.get(i), written.get(i));
      }
    } else {
      learn(inference, method.get(), call.getArguments());
    }
    JavaType result = inference.apply(declared);
    return result instanceof JavaType.WildcardType ? Optional.empty() : Optional.of(result);
  }

  /** Returns the type of a lambda's parameter, from the method that the lambda is passed to. */
  Optional<JavaType> lambdaParameter(LambdaExpr lambda, int index) {
    if (!(lambda.getParentNode().orElse(null) instanceof MethodCallExpr call)) {
      return Optional.empty();
    }
    int position = 0;
    while (position < call.getArguments().size()
        && !Identity.isSame(call.getArgument(position), lambda)) {
      position++;
    }
    if (position == call.getArguments().size()) {
      return Optional.empty();
    }
    for (DeclaredMethod candidate : candidates(call)) {
      JavaType parameter = parameterType(candidate, position, call.getArguments().size());
      Optional<JavaType> type =
          functionOf(parameter)
              .filter(it -> it.parameters().size() == lambda.getParameters().size())
              .map(it -> it.parameters().get(index).type());
      if (type.isPresent()) {
        return type.map(Calls::withoutWildcard).filter(it -> !(it instanceof TypeVariable));
      }
    }
    return Optional.empty();
  }

  static JavaType withoutWildcard(JavaType type) {
    if (type instanceof JavaType.WildcardType wildcard) {
      if (wildcard.lowerBound() != null) {
        return wildcard.lowerBound();
      }
      return wildcard.upperBound() != null
          ? wildcard.upperBound()
          : JavaType.of("java.lang.Object");
    }
    return type;
  }
}
