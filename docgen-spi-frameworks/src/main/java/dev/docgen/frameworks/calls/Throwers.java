package dev.docgen.frameworks.calls;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceBody;
import dev.docgen.source.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Calls of library methods that raise: what they are given, or what their contract names. */
final class Throwers {
  /** Methods that take the exception, or a function that makes it, and raise it. */
  private static final Set<String> OF_ARGUMENT =
      Set.of(
          "orElseThrow",
          "failedFuture",
          "failedStage",
          "completeExceptionally",
          "setErrorResult",
          "onErrorMap");

  /** Reactive types whose {@code error} does the same. */
  private static final Set<String> REACTIVE =
      Set.of("Mono", "Flux", "Single", "Maybe", "Observable", "Flowable", "Completable", "Uni");

  /** Types of sinks by their names' end, and how a lambda's parameter is called by custom. */
  private static final Pattern SINK = Pattern.compile("(?:\\w*[Ss]ink|emitter)(?=<|$)");

  private static final Set<String> OPTIONALS =
      Set.of(
          "java.util.Optional",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble");
  private static final Set<String> UNWRAPPING =
      Set.of("get", "getAsInt", "getAsLong", "getAsDouble", "orElseThrow");

  /** Static methods, by class and name as written: what their Javadoc says they throw. */
  private static final Map<String, String> BY_CONTRACT =
      Map.ofEntries(
          Map.entry("Objects.requireNonNull", "java.lang.NullPointerException"),
          Map.entry("Assert.notNull", "java.lang.IllegalArgumentException"),
          Map.entry("Assert.isTrue", "java.lang.IllegalArgumentException"),
          Map.entry("Assert.hasText", "java.lang.IllegalArgumentException"),
          Map.entry("Assert.hasLength", "java.lang.IllegalArgumentException"),
          Map.entry("Assert.notEmpty", "java.lang.IllegalArgumentException"),
          Map.entry("Assert.state", "java.lang.IllegalStateException"),
          Map.entry("UUID.fromString", "java.lang.IllegalArgumentException"),
          Map.entry("Integer.parseInt", "java.lang.NumberFormatException"),
          Map.entry("Long.parseLong", "java.lang.NumberFormatException"),
          Map.entry("LocalDate.parse", "java.time.format.DateTimeParseException"),
          Map.entry("LocalDateTime.parse", "java.time.format.DateTimeParseException"),
          Map.entry("Instant.parse", "java.time.format.DateTimeParseException"));

  private Throwers() {}

  /** Returns the expression that a call raises, or that makes what it raises. */
  static Optional<Expression> argument(MethodCallExpr call, SourceBody body) {
    boolean named =
        OF_ARGUMENT.contains(call.getNameAsString())
            || (call.getNameAsString().equals("error")
                && call.getScope().filter(it -> isReactive(it, body)).isPresent());
    int count = call.getArguments().size();
    return named && count > 0 ? Optional.of(call.getArgument(count - 1)) : Optional.empty();
  }

  /** The type itself, or the sink that an operator hands to a lambda. */
  private static boolean isReactive(Expression scope, SourceBody body) {
    String written = scope.toString();
    String last = written.substring(written.lastIndexOf('.') + 1);
    return REACTIVE.contains(last)
        || SINK.matcher(last).matches()
        || body.typeOf(scope).filter(it -> SINK.matcher(it.describe()).find()).isPresent();
  }

  /** Returns what a call raises by its contract, whatever its arguments. */
  static List<JavaType> byContract(MethodCallExpr call, SourceBody body, SourceTree sources) {
    if (isUnguardedUnwrapping(call, body)) {
      return List.of(JavaType.of("java.util.NoSuchElementException"));
    }
    String written = call.getScope().map(Object::toString).orElse("") + "." + call.getName();
    String contract = BY_CONTRACT.get(written);
    return contract == null ? declared(call, body, sources) : List.of(JavaType.of(contract));
  }

  /** Asked before whether it holds a value, an Optional has one. */
  private static boolean isUnguardedUnwrapping(MethodCallExpr call, SourceBody body) {
    if (!UNWRAPPING.contains(call.getNameAsString()) || !call.getArguments().isEmpty()) {
      return false;
    }
    return call.getScope()
        .filter(
            it -> body.typeOf(it).map(ExceptionTypes::name).filter(OPTIONALS::contains).isPresent())
        .filter(it -> !(it instanceof NameExpr name && isAsked(name, body)))
        .isPresent();
  }

  private static boolean isAsked(NameExpr optional, SourceBody body) {
    String name = optional.getNameAsString();
    return body.syntax().findAll(MethodCallExpr.class).stream()
        .filter(it -> Set.of("isPresent", "isEmpty").contains(it.getNameAsString()))
        .anyMatch(it -> it.getScope().filter(scope -> scope.toString().equals(name)).isPresent());
  }

  /** A method outside the roots whose declaration is known raises what it declares. */
  private static List<JavaType> declared(MethodCallExpr call, SourceBody body, SourceTree sources) {
    return call.getScope()
        .flatMap(body::typeOf)
        .flatMap(sources::type)
        .filter(type -> type.unit().isEmpty())
        .flatMap(
            type ->
                sources.methods(type.type()).stream()
                    .filter(it -> it.name().equals(call.getNameAsString()))
                    .filter(it -> it.parameters().size() == call.getArguments().size())
                    .findFirst())
        .map(it -> it.thrownTypes())
        .orElse(List.of());
  }
}
