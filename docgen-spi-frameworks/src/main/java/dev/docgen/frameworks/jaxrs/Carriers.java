package dev.docgen.frameworks.jaxrs;

import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.Set;

/**
 * Methods of what holds a value that comes later or never, by name: of the JDK's {@code
 * CompletionStage} and {@code Optional}, Mutiny's {@code Uni}, Reactor's {@code Mono} and RxJava's
 * {@code Single}.
 */
final class Carriers {
  /** The value given is the one held. */
  static final Set<String> HOLDING =
      Set.of(
          "item",
          "of",
          "ofNullable",
          "just",
          "justOrEmpty",
          "completedFuture",
          "completedStage",
          "supplyAsync",
          "completionStage",
          "future",
          "deferred",
          "defer",
          "emitter",
          "uni",
          "fromCallable",
          "fromSupplier",
          "fromCompletionStage",
          "fromFuture");

  /** A failure is held, no value. */
  static final Set<String> FAILING =
      Set.of("failure", "failedFuture", "failedStage", "error", "nothing", "empty", "nullItem");

  /** What the argument gives stands in the value's place. */
  static final Set<String> REPLACING =
      Set.of(
          "map",
          "transform",
          "transformToUni",
          "flatMap",
          "chain",
          "replaceWith",
          "combinedWith",
          "with",
          "zipWith",
          "thenApply",
          "thenApplyAsync",
          "thenCompose",
          "thenComposeAsync",
          "thenCombine",
          "thenCombineAsync",
          "handle",
          "handleAsync",
          "then",
          "thenReturn");

  /** What the argument gives may stand in the value's place. */
  static final Set<String> ADDING =
      Set.of(
          "recoverWithItem",
          "recoverWithUni",
          "continueWith",
          "switchTo",
          "replaceIfNullWith",
          "exceptionally",
          "exceptionallyAsync",
          "exceptionallyCompose",
          "orElse",
          "orElseGet",
          "or",
          "onErrorReturn",
          "onErrorResume",
          "onErrorResumeNext",
          "onErrorComplete",
          "defaultIfEmpty",
          "switchIfEmpty");

  /** The value goes on as it is. */
  static final Set<String> CARRYING =
      Set.of(
          "onItem",
          "ifNotNull",
          "ifNull",
          "onFailure",
          "onItemOrFailure",
          "onSubscription",
          "onTermination",
          "invoke",
          "call",
          "eventually",
          "failWith",
          "filter",
          "emitOn",
          "runSubscriptionOn",
          "memoize",
          "indefinitely",
          "whenComplete",
          "whenCompleteAsync",
          "toCompletableFuture",
          "subscribeAsCompletionStage",
          "orTimeout",
          "orElseThrow",
          "await",
          "get",
          "join",
          "getNow");

  /** They run a function of the JDK and give what it gives. */
  static final Set<String> RUNNING = Set.of("get", "call", "apply", "run", "applyAsync");

  private Carriers() {}

  /** Returns whether a call changes a failure into another one: {@code onFailure().transform()}. */
  static boolean isOfFailure(MethodCallExpr call) {
    return call.getNameAsString().startsWith("transform")
        && call.getScope()
            .filter(MethodCallExpr.class::isInstance)
            .map(it -> ((MethodCallExpr) it).getNameAsString())
            .filter("onFailure"::equals)
            .isPresent();
  }
}
