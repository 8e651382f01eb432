package dev.docgen.frameworks.spring;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithBody;
import com.github.javaparser.ast.stmt.IfStmt;
import dev.docgen.SourceLocation;
import dev.docgen.frameworks.code.Chain;
import dev.docgen.frameworks.code.ChainedCall;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.frameworks.code.Step;
import dev.docgen.source.SourceBody;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import dev.docgen.source.SourceUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds the calls on {@code SpringDocUtils.getConfig()} in initializers, constructors and methods,
 * in source order: springdoc's reference has them in static blocks, and what configures an
 * application runs before its document is asked for.
 */
final class SpringDocCalls {
  private static final String NAME = "SpringDocUtils";

  private final Consumer<SourceLocation> unreadable;
  private final Set<Expression> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Step> steps = new ArrayList<>();

  private SpringDocCalls(Consumer<SourceLocation> unreadable) {
    this.unreadable = unreadable;
  }

  /**
   * Returns the calls.
   *
   * @param unreadable told of calls that happen on a condition or in a loop; they are left out
   */
  static List<Step> read(SourceTree sources, Consumer<SourceLocation> unreadable) {
    SpringDocCalls calls = new SpringDocCalls(unreadable);
    for (SourceUnit unit : sources.mentioning(NAME)) {
      for (SourceType type : unit.allTypes()) {
        Stream.of(type.initializers(), type.constructors(), type.methods())
            .flatMap(List::stream)
            .forEach(calls::read);
      }
    }
    return List.copyOf(calls.steps);
  }

  private void read(SourceMethod method) {
    method.body().ifPresent(this::read);
  }

  private void read(SourceBody body) {
    for (MethodCallExpr call : body.syntax().findAll(MethodCallExpr.class)) {
      if (!isContinued(call)) {
        Chain chain = Snippet.in(body, call).chain();
        if (chain.creator().equals("getConfig") && chain.type().equals(NAME)) {
          chain.steps().forEach(step -> add(step, body));
        }
      }
    }
  }

  /** Returns whether another call follows on the result: that one's chain holds this call too. */
  private static boolean isContinued(MethodCallExpr call) {
    return ChainedCall.after(call).isPresent();
  }

  private void add(Step step, SourceBody body) {
    if (!seen.add(step.call().expression())) {
      return;
    }
    if (isConditional(step.call().expression(), body.syntax())) {
      unreadable.accept(step.call().location());
    } else {
      steps.add(step);
    }
  }

  private static boolean isConditional(Node call, Node body) {
    for (Node node = call; node != body; ) {
      if (node instanceof IfStmt || node instanceof NodeWithBody<?>) {
        return true;
      }
      Node parent = node.getParentNode().orElse(null);
      if (parent == null) {
        return false; // of a field's initializer
      }
      node = parent;
    }
    return false;
  }
}
