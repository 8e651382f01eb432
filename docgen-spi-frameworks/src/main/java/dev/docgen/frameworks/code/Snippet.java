package dev.docgen.frameworks.code;

import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import dev.docgen.SourceLocation;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceBody;
import dev.docgen.source.SourceField;
import dev.docgen.source.SourceMethod;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An expression of a method of the sources, with what its names mean where it stands: locals by
 * their initialiser, parameters of a followed method by the arguments passed, fields by their
 * initialiser. Immutable. Nothing is run: what depends on more than that has no value.
 */
public final class Snippet {
  /** Calls followed into one another; past it a call stays what it is. */
  private static final int MAX_CALLS = 24;

  /** Names and calls that one expression is followed through. */
  private static final int MAX_STEPS = 64;

  private final Expression expression;
  private final SourceBody body;
  private final Map<String, Snippet> bindings;
  private final int calls;

  private Snippet(
      Expression expression, SourceBody body, Map<String, Snippet> bindings, int calls) {
    this.expression = expression;
    this.body = body;
    this.bindings = bindings;
    this.calls = calls;
  }

  /** Returns what a method returns, one snippet a {@code return}; empty without a body. */
  public static List<Snippet> returnedBy(SourceMethod method) {
    return returnedBy(method, Map.of(), 0);
  }

  private static List<Snippet> returnedBy(
      SourceMethod method, Map<String, Snippet> bindings, int calls) {
    return method
        .body()
        .map(
            body ->
                Returns.of(body.syntax()).stream()
                    .map(it -> new Snippet(it, body, bindings, calls))
                    .toList())
        .orElse(List.of());
  }

  /** Returns an expression that stands in a body. */
  public static Snippet in(SourceBody body, Expression expression) {
    return new Snippet(expression, body, Map.of(), 0);
  }

  public Expression expression() {
    return expression;
  }

  public SourceLocation location() {
    return body.locate(expression);
  }

  /** Returns the body that the expression stands in. */
  public SourceBody body() {
    return body;
  }

  /** Returns whether both are one place of the sources: syntax of equal text is otherwise equal. */
  @SuppressWarnings("ReferenceEquality")
  public boolean isSame(Snippet other) {
    return expression == other.expression;
  }

  /** Returns another expression of the same place. */
  public Snippet with(Expression other) {
    return new Snippet(other, body, bindings, calls);
  }

  /** Returns this expression where a name stands for a value, unless it is declared nearer. */
  public Snippet binding(String name, Snippet value) {
    Map<String, Snippet> bound = new HashMap<>(bindings);
    bound.put(name, value);
    return new Snippet(expression, body, bound, calls);
  }

  /**
   * Returns the method of the sources that a call of this place runs, its parameters standing for
   * the arguments; empty when it is not there, has no body, or lies too deep.
   */
  public Optional<Function> callee(MethodCallExpr call) {
    return body.target(call).flatMap(it -> entered(it, call.getArguments()));
  }

  /** Returns a method or constructor of the sources, its parameters standing for arguments. */
  public Optional<Function> entered(SourceMethod method, List<Expression> arguments) {
    if (calls >= MAX_CALLS || method.parameters().size() != arguments.size()) {
      return Optional.empty();
    }
    return method
        .body()
        .map(
            it ->
                Function.of(
                    method,
                    it,
                    new Snippet(
                        new NullLiteralExpr(), it, bindings(method, arguments), calls + 1)));
  }

  /** Returns the constant text; empty when it is none or no text. */
  public Optional<String> text() {
    return constant().filter(String.class::isInstance).map(String.class::cast);
  }

  /** Returns the value: a String, Boolean, Character or Number; empty when it is not constant. */
  public Optional<Object> constant() {
    return new ConstantReader().read(this);
  }

  /** Returns the type that a class literal names. */
  public Optional<JavaType> classLiteral() {
    return followed().expression instanceof ClassExpr literal
        ? Optional.of(followed().body.resolve(literal.getType()))
        : Optional.empty();
  }

  /** Returns the last part of a name: what an enum constant is called. */
  public Optional<String> simpleName() {
    Expression meant = followed().expression;
    if (meant instanceof FieldAccessExpr access) {
      return Optional.of(access.getNameAsString());
    }
    return meant instanceof NameExpr name ? Optional.of(name.getNameAsString()) : Optional.empty();
  }

  /** Returns the static type as far as the sources tell. */
  public Optional<JavaType> type() {
    return body.typeOf(expression);
  }

  /**
   * Returns the elements of an array or of a collection made of its elements ({@code List.of}); a
   * single value is a list of one, as in a call of variable arity.
   */
  public List<Snippet> elements() {
    Snippet meant = followed();
    Expression value = meant.expression;
    if (value.isArrayCreationExpr() && value.asArrayCreationExpr().getInitializer().isPresent()) {
      return meant.all(value.asArrayCreationExpr().getInitializer().get().getValues());
    }
    if (value instanceof ArrayInitializerExpr array) {
      return meant.all(array.getValues());
    }
    return value instanceof MethodCallExpr call && Names.COLLECTING.contains(Names.of(call))
        ? meant.all(call.getArguments())
        : List.of(meant);
  }

  /** Returns several expressions of the same place. */
  public List<Snippet> all(List<Expression> expressions) {
    return expressions.stream().map(this::with).toList();
  }

  /** Returns the chain of calls that this expression ends. */
  public Chain chain() {
    return ChainReader.read(this);
  }

  /** Returns what this expression stands for: names, parentheses and calls seen through. */
  public Snippet followed() {
    Snippet current = this;
    for (int i = 0; i < MAX_STEPS; i++) {
      Optional<Snippet> next = current.next();
      if (next.isEmpty()) {
        return current;
      }
      current = next.get();
    }
    return current;
  }

  /**
   * Returns every value that this may be: the branches of a choice, the values that a local is
   * given, and the returns of a followed method, each apart; itself when there is no more to tell.
   */
  public List<Snippet> alternatives() {
    return Alternatives.of(this);
  }

  /**
   * Returns the branches of a choice, or the expression that parentheses, a cast or a constant
   * choice stand for; empty for another expression.
   */
  public List<Snippet> branches() {
    Optional<Snippet> inner = unwrapped();
    return inner.isPresent() ? List.of(inner.get()) : Alternatives.branches(this);
  }

  /** Returns what a call of a method of the sources may return; empty when it is not followed. */
  List<Snippet> returned(MethodCallExpr call) {
    if (calls >= MAX_CALLS) {
      return List.of();
    }
    return body.target(call)
        .filter(it -> it.parameters().size() == call.getArguments().size())
        .map(it -> returnedBy(it, bindings(it, call.getArguments()), calls + 1))
        .orElse(List.of());
  }

  /** Returns what a name, parentheses or a call stand for; empty when the expression is none. */
  Optional<Snippet> next() {
    if (expression instanceof NameExpr || expression instanceof FieldAccessExpr) {
      return named();
    }
    if (expression instanceof MethodCallExpr call) {
      return called(call);
    }
    return unwrapped();
  }

  /** Returns the expression inside parentheses, a cast, or a choice that is constant. */
  Optional<Snippet> unwrapped() {
    if (expression instanceof EnclosedExpr enclosed) {
      return Optional.of(with(enclosed.getInner()));
    }
    if (expression instanceof CastExpr cast) {
      return Optional.of(with(cast.getExpression()));
    }
    return expression instanceof ConditionalExpr choice
        ? body.constant(choice.getCondition())
            .filter(Boolean.class::isInstance)
            .map(it -> with((Boolean) it ? choice.getThenExpr() : choice.getElseExpr()))
        : Optional.empty();
  }

  /** Returns the value of a local that is set once, a bound parameter, or a field of the class. */
  public Optional<Snippet> named() {
    if (expression instanceof NameExpr name) {
      Optional<LocalVariable> local = LocalVariable.find(name);
      if (local.isPresent()) {
        return local.get().isParameter()
            ? Optional.ofNullable(bindings.get(name.getNameAsString()))
            : local.get().initializer().map(this::with);
      }
      return Optional.ofNullable(bindings.get(name.getNameAsString())).or(this::field);
    }
    return expression instanceof FieldAccessExpr ? field() : Optional.empty();
  }

  private Optional<Snippet> field() {
    return body.field(expression)
        .filter(it -> !it.isEnumConstant())
        .flatMap(it -> initializing(it, calls));
  }

  /** Returns the value that a field is declared with; empty when it has none. */
  public static Optional<Snippet> initializing(SourceField field) {
    return initializing(field, 0);
  }

  private static Optional<Snippet> initializing(SourceField field, int calls) {
    return field.body().map(it -> new Snippet((Expression) it.syntax(), it, Map.of(), calls));
  }

  /** Returns what a call of a method of the sources returns, when it has one {@code return}. */
  Optional<Snippet> called(MethodCallExpr call) {
    List<Snippet> returned = returned(call);
    return returned.size() == 1 ? Optional.of(returned.get(0)) : Optional.empty();
  }

  private Map<String, Snippet> bindings(SourceMethod method, List<Expression> arguments) {
    Map<String, Snippet> bound = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      bound.put(method.parameters().get(i).name(), with(arguments.get(i)));
    }
    return bound;
  }

  /** Returns the function that this expression is: a lambda or a method reference. */
  public Optional<Function> function() {
    return Function.of(followed());
  }

  @Override
  public String toString() {
    return expression.toString();
  }
}
