package dev.docgen.frameworks.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.Optional;

/** Calls on what other calls answer: {@code a.first().next()}. */
public final class ChainedCall {
  private ChainedCall() {}

  /** Returns the call on what a call answers; empty at the end of the chain. */
  @SuppressWarnings("ReferenceEquality") // calls of equal text are otherwise equal
  public static Optional<MethodCallExpr> after(MethodCallExpr call) {
    Node parent = call.getParentNode().orElse(null);
    return parent instanceof MethodCallExpr outer
            && outer.getScope().filter(scope -> scope == call).isPresent()
        ? Optional.of(outer)
        : Optional.empty();
  }
}
