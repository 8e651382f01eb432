package dev.docgen.frameworks.javalin;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.frameworks.javalin.annotated.OpenApiAnnotation;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the code behind an expression that stands for a function. */
final class HandlerFinder {
  private final SourceTree sources;

  HandlerFinder(SourceTree sources) {
    this.sources = sources;
  }

  /**
   * Returns the code of a lambda, a referenced method, or the method that an object has to
   * implement; empty when the sources do not have it.
   *
   * @param method name of the method of the functional interface
   * @param arity number of its parameters
   */
  Optional<Function> find(Snippet value, String method, int arity) {
    Optional<Function> function = value.function();
    if (function.isPresent()) {
      return function;
    }
    Snippet meant = value.followed();
    if (meant.expression() instanceof MethodReferenceExpr reference) {
      return meant.body().target(reference).flatMap(this::implementation);
    }
    if (meant.expression() instanceof ObjectCreationExpr made
        && made.getAnonymousClassBody().isPresent()) {
      return anonymous(made, meant, method, arity);
    }
    return object(meant).flatMap(it -> method(it, method, arity));
  }

  /**
   * Returns what annotations say of a handler: those of its method, of the field or the factory
   * method that an expression names, of its class.
   */
  List<OpenApiAnnotation> said(Snippet value, Optional<Function> code) {
    List<OpenApiAnnotation> said = new ArrayList<>();
    code.map(Function::method)
        .ifPresent(it -> said.addAll(OpenApiAnnotation.among(it.inheritedAnnotations())));
    value
        .body()
        .field(value.expression())
        .ifPresent(it -> said.addAll(OpenApiAnnotation.among(it.annotations())));
    if (value.expression() instanceof MethodCallExpr call) {
      value
          .body()
          .target(call)
          .ifPresent(it -> said.addAll(OpenApiAnnotation.among(it.inheritedAnnotations())));
    }
    if (said.isEmpty()) {
      object(value.followed())
          .ifPresent(it -> said.addAll(OpenApiAnnotation.among(it.annotations())));
    }
    return said;
  }

  /** Returns the class of the object that an expression gives. */
  private Optional<SourceType> object(Snippet value) {
    Optional<JavaType> type =
        value.expression() instanceof ObjectCreationExpr made
            ? Optional.of(value.body().resolve(made.getType()))
            : value.type();
    return type.flatMap(sources::type).filter(it -> it.unit().isPresent());
  }

  private Optional<Function> method(SourceType type, String name, int arity) {
    return sources.methods(type.type()).stream()
        .filter(it -> it.name().equals(name) && it.parameters().size() == arity)
        .findFirst()
        .flatMap(this::implementation);
  }

  /**
   * Returns the code that a call runs: of a method, of the first that implements it, or of the
   * handler that another wraps ({@code handler.handle(context)}).
   */
  Optional<Function> callee(MethodCallExpr call, Snippet place) {
    return place
        .callee(call)
        .or(() -> place.body().target(call).flatMap(this::implementation))
        .or(
            () ->
                call.getScope()
                    .flatMap(
                        it ->
                            find(
                                place.with(it),
                                call.getNameAsString(),
                                call.getArguments().size())));
  }

  /** Returns a method's code, or that of the first method that implements it. */
  Optional<Function> implementation(SourceMethod method) {
    return Function.of(method).or(() -> implementations(method).findFirst().flatMap(Function::of));
  }

  /** Returns the methods that implement an abstract one, by name of their classes. */
  Stream<SourceMethod> implementations(SourceMethod method) {
    return sources.subtypesOf(method.declaringType().qualifiedName()).stream()
        .sorted(Comparator.comparing(SourceType::qualifiedName))
        .flatMap(type -> sources.methods(type.type()).stream())
        .filter(it -> it.name().equals(method.name()))
        .filter(it -> it.parameters().size() == method.parameters().size())
        .filter(it -> it.body().isPresent())
        .map(it -> it);
  }

  /** Returns the method that a call runs on an object whose class is known. */
  Optional<SourceMethod> called(Snippet receiver, String name, int arity) {
    Snippet meant = receiver.followed();
    if (!(meant.expression() instanceof ObjectCreationExpr made)
        || made.getAnonymousClassBody().isPresent()) {
      return Optional.empty();
    }
    JavaType type = meant.body().resolve(made.getType());
    return type instanceof ClassType known
        ? sources.methods(known).stream()
            .filter(it -> it.name().equals(name) && it.parameters().size() == arity)
            .filter(it -> it.body().isPresent())
            .findFirst()
        : Optional.empty();
  }

  private static Optional<Function> anonymous(
      ObjectCreationExpr made, Snippet place, String name, int arity) {
    return made.getAnonymousClassBody().stream()
        .flatMap(List::stream)
        .filter(MethodDeclaration.class::isInstance)
        .map(MethodDeclaration.class::cast)
        .filter(it -> it.getNameAsString().equals(name) && it.getParameters().size() == arity)
        .flatMap(it -> it.getBody().stream().map(body -> function(it, body, place)))
        .findFirst();
  }

  private static Function function(MethodDeclaration method, BlockStmt body, Snippet place) {
    return new Function(
        method.getParameters().stream().map(it -> it.getNameAsString()).toList(),
        body,
        place,
        null);
  }
}
