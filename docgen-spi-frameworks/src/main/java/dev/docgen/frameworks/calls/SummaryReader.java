package dev.docgen.frameworks.calls;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import dev.docgen.frameworks.code.Enclosing;
import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.source.JavaType;
import dev.docgen.source.Modifier;
import dev.docgen.source.SourceBody;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what one method raises and calls. Lambdas and anonymous classes count where they stand: the
 * code that makes them mostly hands them to a call that runs them.
 */
final class SummaryReader {
  private static final Set<String> GENERAL =
      Set.of("java.lang.Throwable", "java.lang.Exception", "java.lang.RuntimeException");

  private final SourceTree sources;
  private final Snippet around;
  private final SourceBody body;
  private final MakerReader makers;
  private final List<MethodSummary.Raise> raises = new ArrayList<>();
  private final List<CallSite> calls = new ArrayList<>();

  private SummaryReader(SourceTree sources, Snippet around) {
    this.sources = sources;
    this.around = around;
    this.body = around.body();
    this.makers = new MakerReader(around, new ExceptionTypes(sources));
  }

  /** Without a body a method raises what it declares. */
  static MethodSummary read(SourceMethod method, SourceTree sources) {
    Optional<SourceBody> body = method.body();
    return body.isPresent()
        ? new SummaryReader(sources, Snippet.in(body.get(), new NullLiteralExpr()))
            .read(body.get().syntax())
        : declared(method);
  }

  /** Returns what the code of a lambda raises and calls. */
  static MethodSummary read(Function lambda, SourceTree sources) {
    return new SummaryReader(sources, lambda.place()).read(lambda.code());
  }

  private static MethodSummary declared(SourceMethod method) {
    return new MethodSummary(
        method.thrownTypes().stream()
            .filter(it -> !GENERAL.contains(ExceptionTypes.name(it)))
            .map(it -> new MethodSummary.Raise(it, null, -1, List.of(), method.location()))
            .toList(),
        List.of());
  }

  private MethodSummary read(Node code) {
    code.walk(Node.TreeTraversal.PREORDER, this::visit);
    return new MethodSummary(List.copyOf(raises), List.copyOf(calls));
  }

  @SuppressWarnings("unchecked") // the parser takes generic varargs
  private void visit(Node node) {
    if (Enclosing.find(node, LocalClassDeclarationStmt.class).isPresent()) {
      return; // counted when it is called
    }
    if (node instanceof ThrowStmt statement) {
      raise(statement.getExpression(), statement);
    } else if (node instanceof MethodCallExpr call) {
      call(call);
    } else if (node instanceof MethodReferenceExpr reference) {
      body.target(reference).ifPresent(it -> reference(it, reference));
    } else if (node instanceof ObjectCreationExpr creation) {
      constructor(creation);
    }
  }

  private void raise(Expression expression, Node place) {
    for (Snippet value : around.with(expression).alternatives()) {
      Expression meant = value.expression();
      if (meant instanceof ObjectCreationExpr creation) {
        add(value.body().resolve(creation.getType()), value, place);
      } else if (makers.called(meant) >= 0 && meant instanceof MethodCallExpr) {
        made(value.type(), makers.called(meant), place);
      } else if (!isPassedOn(meant)) {
        value.type().ifPresent(type -> add(type, null, place));
      }
    }
  }

  /** What a clause for all exceptions throws again is what the block before it raises. */
  @SuppressWarnings("unchecked") // the parser takes generic varargs
  private boolean isPassedOn(Expression thrown) {
    return thrown instanceof NameExpr name
        && Enclosing.find(name, CatchClause.class)
            .map(CatchClause::getParameter)
            .filter(it -> it.getNameAsString().equals(name.getNameAsString()))
            .map(Parameter::getType)
            .filter(it -> it.isUnionType() || GENERAL.contains(describe(it)))
            .isPresent();
  }

  private String describe(com.github.javaparser.ast.type.Type type) {
    return ExceptionTypes.name(body.resolve(type));
  }

  private void add(JavaType type, @Nullable Snippet creation, Node place) {
    raises.add(
        new MethodSummary.Raise(
            type, creation, -1, Catches.around(place, body), body.locate(place)));
  }

  /** Callers tell what is made; that it is of the declared type is known without them. */
  private void made(Optional<JavaType> declared, int maker, Node place) {
    raises.add(
        new MethodSummary.Raise(
            declared.orElse(JavaType.of("java.lang.RuntimeException")),
            null,
            maker,
            Catches.around(place, body),
            body.locate(place)));
  }

  private void call(MethodCallExpr call) {
    Throwers.argument(call, body).ifPresent(it -> raiseMade(it, call));
    Optional<? extends SourceMethod> target = body.target(call);
    if (target.isPresent()) {
      target(target.get(), call);
    } else {
      Throwers.byContract(call, body, sources).forEach(type -> add(type, null, call));
    }
  }

  /** Raises what an argument is, or what the function that it is makes. */
  private void raiseMade(Expression argument, MethodCallExpr call) {
    if (argument instanceof LambdaExpr lambda) {
      around
          .with(lambda)
          .function()
          .ifPresent(it -> it.results().forEach(made -> raise(made.expression(), call)));
    } else if (argument instanceof MethodReferenceExpr reference) {
      if (reference.getIdentifier().equals("new") && reference.getScope().isTypeExpr()) {
        add(body.resolve(reference.getScope().asTypeExpr().getType()), null, call);
      } else {
        body.target(reference).ifPresent(it -> add(it.returnType(), null, call));
      }
    } else if (body.typeOf(argument).map(this::isSupplier).orElse(false)) {
      made(body.typeOf(argument).flatMap(it -> it.argument(0)), makers.called(argument), call);
    } else {
      raise(argument, call);
    }
  }

  private boolean isSupplier(JavaType type) {
    return type.is("java.util.function.Supplier") || type.is("java.util.concurrent.Callable");
  }

  private void target(SourceMethod target, MethodCallExpr call) {
    Expression scope = call.getScope().orElse(null);
    boolean dispatch = isVirtual(target) && !(scope != null && scope.isSuperExpr());
    calls.add(
        new CallSite(
            target,
            receiver(scope, target),
            dispatch,
            makers.among(call.getArguments()),
            Catches.around(call, body),
            body.locate(call)));
  }

  /** Returns the static type that a call goes to; null for the caller's own object. */
  private @Nullable JavaType receiver(@Nullable Expression scope, SourceMethod target) {
    return scope == null || scope.isThisExpr() || scope.isSuperExpr()
        ? null
        : body.typeOf(scope).orElse(target.declaringType().type());
  }

  private void reference(SourceMethod target, MethodReferenceExpr reference) {
    JavaType receiver = receiver(reference.getScope(), target);
    boolean dispatch = isVirtual(target) && !reference.getScope().isSuperExpr();
    calls.add(
        new CallSite(
            target,
            receiver,
            dispatch,
            Map.of(),
            Catches.around(reference, body),
            body.locate(reference)));
  }

  private static boolean isVirtual(SourceMethod target) {
    return !target.isConstructor()
        && !target.modifiers().contains(Modifier.STATIC)
        && !target.modifiers().contains(Modifier.PRIVATE)
        && !target.modifiers().contains(Modifier.FINAL);
  }

  private void constructor(ObjectCreationExpr creation) {
    sources
        .type(body.resolve(creation.getType()))
        .filter(type -> type.unit().isPresent())
        .flatMap(type -> constructor(type, creation.getArguments().size()))
        .ifPresent(
            it ->
                calls.add(
                    new CallSite(
                        it,
                        it.declaringType().type(),
                        false,
                        makers.among(creation.getArguments()),
                        Catches.around(creation, body),
                        body.locate(creation))));
  }

  /** Of several constructors with so many parameters none is taken: it could be the wrong one. */
  private static Optional<SourceMethod> constructor(SourceType type, int arity) {
    List<SourceMethod> found = new ArrayList<>();
    for (SourceMethod constructor : type.constructors()) {
      if (constructor.parameters().size() == arity) {
        found.add(constructor);
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
