package dev.docgen.frameworks.code;

import com.github.javaparser.ast.expr.BinaryExpr;
import java.util.Optional;

/**
 * Reads the constant that one snippet stands for, with texts joined from what its names mean. It
 * does so much and no more: locals that hold one another twice double with every line.
 */
final class ConstantReader {
  private static final int MAX_PARTS = 1_024;

  /** No compiler takes a longer constant (JVMS 4.4.7). */
  private static final int MAX_LENGTH = 65_535;

  private int parts;

  /** Returns the value: a String, Boolean, Character or Number; empty when it is not constant. */
  Optional<Object> read(Snippet snippet) {
    if (parts >= MAX_PARTS) {
      return Optional.empty();
    }
    parts++;
    Optional<Object> known = own(snippet);
    return known.isPresent() || snippet.next().isEmpty() ? known : own(snippet.followed());
  }

  private Optional<Object> own(Snippet snippet) {
    Optional<Object> known = snippet.body().constant(snippet.expression());
    if (known.isPresent()) {
      return known;
    }
    if (snippet.expression() instanceof BinaryExpr sum
        && sum.getOperator() == BinaryExpr.Operator.PLUS) {
      Optional<Object> left = read(snippet.with(sum.getLeft()));
      return left.flatMap(
          it -> read(snippet.with(sum.getRight())).flatMap(right -> joined(it, right)));
    }
    return Optional.empty();
  }

  /** Only texts are joined: arithmetic over followed names is not worth a second evaluator. */
  private static Optional<Object> joined(Object left, Object right) {
    if (!(left instanceof String) && !(right instanceof String)) {
      return Optional.empty();
    }
    String first = String.valueOf(left);
    String second = String.valueOf(right);
    return first.length() > MAX_LENGTH - second.length()
        ? Optional.empty()
        : Optional.of(first + second);
  }
}
