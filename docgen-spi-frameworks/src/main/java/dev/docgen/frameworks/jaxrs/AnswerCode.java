package dev.docgen.frameworks.jaxrs;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.Held;
import dev.docgen.frameworks.code.Names;
import dev.docgen.frameworks.code.Overriding;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.frameworks.code.Step;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Follows code to the answers that an expression may give: through locals, choices, methods of the
 * sources, and what holds a value that comes later or never ({@code Uni}, {@code CompletionStage},
 * {@code Optional}), which counts as the value itself. Confined to one thread.
 */
final class AnswerCode {
  /** Methods that give a text whatever they are called on. */
  private static final Set<String> TEXTS = Set.of("getMessage", "getLocalizedMessage", "toString");

  private static final int MAX_DEPTH = 48;

  /** Expressions looked at for one method of a resource. */
  private static final int MAX_EXPRESSIONS = 5_000;

  /** Methods that an abstract one may stand for; of more nothing is told. */
  private static final int MAX_IMPLEMENTATIONS = 8;

  private final SourceTree sources;
  private final Predicate<Snippet> reached;
  private final BuilderCalls builders;

  /** What the parameters of the lambdas around are given, by name. */
  private final Deque<Map<String, Computed>> parameters = new ArrayDeque<>();

  private int depth;
  private int looked;

  AnswerCode(SourceTree sources) {
    this(sources, any -> true);
  }

  /** Follows code of which only some is reached, told by the values that locals are given. */
  AnswerCode(SourceTree sources, Predicate<Snippet> reached) {
    this.sources = sources;
    this.reached = reached;
    builders = new BuilderCalls(this::type, reached);
  }

  /** Returns what an expression may give. */
  Computed value(Snippet expression) {
    if (depth >= MAX_DEPTH || looked >= MAX_EXPRESSIONS) {
      return Computed.UNKNOWN;
    }
    looked++;
    depth++;
    Computed value = followed(expression);
    depth--;
    return value;
  }

  private Computed followed(Snippet it) {
    Expression expression = it.expression();
    List<Snippet> branches = it.branches();
    if (!branches.isEmpty()) {
      return any(branches);
    }
    if (expression.isNullLiteralExpr()) {
      return Computed.NOTHING;
    }
    if (expression instanceof NameExpr name) {
      return named(name, it);
    }
    if (expression instanceof MethodCallExpr call) {
      return called(call, it);
    }
    return it.named().map(this::value).orElseGet(() -> Computed.of(it.type()));
  }

  private Computed any(List<Snippet> values) {
    return values.stream().filter(reached).map(this::value).reduce(Computed.NOTHING, Computed::or);
  }

  private Computed named(NameExpr name, Snippet place) {
    List<Held> held = Held.by(name, place);
    if (held.isEmpty()) {
      return parameter(name)
          .or(() -> place.named().map(this::value))
          .orElseGet(() -> Computed.of(place.type()));
    }
    Computed all = Computed.NOTHING;
    for (Held one : held) {
      all = reached.test(one.value()) ? all.or(changed(one, name)) : all;
    }
    boolean plain = all.answers().isEmpty();
    return plain && place.type().isPresent() ? Computed.of(place.type()) : all;
  }

  private Computed changed(Held held, NameExpr name) {
    if (held.value().expression() instanceof ObjectCreationExpr made
        && made.getType().getNameAsString().equals("CompletableFuture")) {
      return Handed.to(name.getNameAsString(), List.of("complete"), held.value(), this);
    }
    Computed value = value(held.value());
    for (Held.Change change : held.changes()) {
      Computed after = value;
      for (Step step : change.steps()) {
        after = after.each(answer -> builders.changed(answer, step));
      }
      boolean adds = change.steps().stream().allMatch(BuilderCalls::onlyAdds);
      value = change.always() || adds ? after : value.or(after);
    }
    return value;
  }

  private Computed called(MethodCallExpr call, Snippet place) {
    Optional<? extends SourceMethod> target = place.body().target(call);
    if (target.isPresent()) {
      return mayAnswer(target.get()) ? ofSources(call, target.get(), place) : plain(place);
    }
    Expression scope = call.getScope().orElse(null);
    if (scope == null) {
      return given(call, place, Computed.NOTHING).answersOnly().orElseGet(() -> plain(place));
    }
    if (Names.isType(scope)) {
      return BuilderCalls.isBuilder(Names.last(scope))
          ? started(Names.last(scope), call, place)
          : created(call, place);
    }
    if (scope instanceof MethodCallExpr before && before.getNameAsString().equals("createFrom")) {
      return created(call, place);
    }
    boolean runs = Carriers.RUNNING.contains(call.getNameAsString());
    if (runs
        && place.with(scope).followed().expression() instanceof MethodReferenceExpr reference) {
      return referred(reference, place.with(scope).followed(), Computed.UNKNOWN);
    }
    Optional<Function> function = place.with(scope).function();
    return runs && function.isPresent()
        ? results(function.get(), Computed.UNKNOWN)
        : after(call, value(place.with(scope)), place);
  }

  /** Methods that give another type are not looked into. */
  private static boolean mayAnswer(SourceMethod method) {
    JavaType returned = RestTypes.unwrapped(method.returnType());
    return BuilderCalls.isBuilder(RestTypes.simpleName(returned))
        || returned.is("java.lang.Object")
        || returned instanceof JavaType.TypeVariable;
  }

  private Computed ofSources(MethodCallExpr call, SourceMethod target, Snippet place) {
    Optional<Function> callee = place.callee(call);
    if (callee.isPresent()) {
      return any(callee.get().results());
    }
    List<Function> implementing =
        Overriding.of(target, sources).stream()
            .flatMap(it -> place.entered(it, call.getArguments()).stream())
            .toList();
    return implementing.isEmpty() || implementing.size() > MAX_IMPLEMENTATIONS
        ? Computed.of(Optional.of(target.returnType()))
        : implementing.stream().map(it -> any(it.results())).reduce(Computed.NOTHING, Computed::or);
  }

  private Computed started(String type, MethodCallExpr call, Snippet place) {
    List<Snippet> arguments = place.all(call.getArguments());
    return call.getNameAsString().equals("fromResponse") && !arguments.isEmpty()
        ? value(arguments.get(0))
        : Computed.of(builders.started(type, call.getNameAsString(), arguments, place));
  }

  /** What holds a value is made: {@code Optional.of(…)}, {@code Uni.createFrom().item(…)}. */
  private Computed created(MethodCallExpr call, Snippet place) {
    String name = call.getNameAsString();
    if (Carriers.FAILING.contains(name)) {
      return Computed.NOTHING;
    }
    Computed given = given(call, place, Computed.NOTHING);
    return Carriers.HOLDING.contains(name)
        ? given
        : given.answersOnly().orElseGet(() -> plain(place));
  }

  private Computed after(MethodCallExpr call, Computed before, Snippet place) {
    String name = call.getNameAsString();
    Step step = new Step(name, place.all(call.getArguments()), place);
    if (Carriers.isOfFailure(call)) {
      return before;
    }
    if (Carriers.REPLACING.contains(name)) {
      return given(call, place, before);
    }
    Computed given = given(call, place, before);
    if (Carriers.ADDING.contains(name)) {
      return before.or(given);
    }
    if (!before.answers().isEmpty()) {
      return before.each(answer -> builders.changed(answer, step)).or(Computed.of(given.answers()));
    }
    return given
        .answersOnly()
        .orElseGet(() -> Carriers.CARRYING.contains(name) ? before : plain(place));
  }

  private static Computed plain(Snippet place) {
    return Computed.of(place.type());
  }

  /** Returns what the arguments of a call are, or give when they are run on the value before. */
  private Computed given(MethodCallExpr call, Snippet place, Computed before) {
    Computed all = Computed.NOTHING;
    for (Snippet argument : place.all(call.getArguments())) {
      all = all.or(argument(argument, before));
    }
    return all;
  }

  private Computed argument(Snippet argument, Computed before) {
    Optional<Function> function = argument.function();
    if (function.isPresent()) {
      return results(function.get(), before);
    }
    return argument.followed().expression() instanceof MethodReferenceExpr reference
        ? referred(reference, argument.followed(), before)
        : value(argument);
  }

  private Computed referred(MethodReferenceExpr reference, Snippet place, Computed before) {
    Optional<? extends SourceMethod> target = place.body().target(reference);
    if (target.isPresent()) {
      Optional<Function> function = place.function();
      return function.isPresent() && mayAnswer(target.get())
          ? results(function.get(), before)
          : Computed.of(Optional.of(target.get().returnType()));
    }
    String name = reference.getIdentifier();
    Expression scope = reference.getScope();
    if (!scope.isTypeExpr() && !Names.isType(scope)) {
      return value(place.with(scope)).answersOnly().orElse(Computed.UNKNOWN);
    }
    String written = scope.toString();
    String type = written.substring(written.lastIndexOf('.') + 1);
    if (!BuilderCalls.isBuilder(type)) {
      return Computed.UNKNOWN;
    }
    return name.equals("build") || name.equals("toResponse")
        ? before
        : Computed.of(List.of(builders.referred(name, before.type().orElse(null), place)));
  }

  private Computed results(Function function, Computed before) {
    boolean lambda = function.method() == null && !function.parameters().isEmpty();
    boolean known = lambda && !before.equals(Computed.UNKNOWN);
    parameters.push(known ? Map.of(function.parameters().get(0), before) : Map.of());
    Computed emitted =
        lambda
            ? Handed.to(function.parameters().get(0), List.of("complete"), function, this)
            : Computed.NOTHING;
    Computed results = any(function.results()).or(emitted);
    parameters.pop();
    return results;
  }

  /**
   * Returns the type of an expression: its own, or where that says nothing the type of what the
   * expression is known to give.
   */
  private Optional<JavaType> type(Snippet entity) {
    Optional<JavaType> own = entity.type().filter(AnswerCode::saysSomething);
    if (own.isPresent()) {
      return own;
    }
    if (entity.expression() instanceof MethodCallExpr call
        && call.getArguments().isEmpty()
        && TEXTS.contains(call.getNameAsString())) {
      return Optional.of(JavaType.of("java.lang.String"));
    }
    return value(entity).type().filter(AnswerCode::saysSomething).or(entity::type);
  }

  private static boolean saysSomething(JavaType type) {
    return !type.is("java.lang.Object") && !(type instanceof JavaType.TypeVariable);
  }

  private Optional<Computed> parameter(NameExpr name) {
    for (Map<String, Computed> around : parameters) {
      @Nullable Computed value = around.get(name.getNameAsString());
      if (value != null) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
