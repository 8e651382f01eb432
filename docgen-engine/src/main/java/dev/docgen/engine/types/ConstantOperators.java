package dev.docgen.engine.types;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import org.jspecify.annotations.Nullable;

/**
 * The operators of constant expressions on boxed values, with Java's numeric promotion (JLS 5.6);
 * null where the operands do not fit or the result does not exist, as in a division by zero.
 */
final class ConstantOperators {
  private static final int MAX_LENGTH = 65_535;

  private ConstantOperators() {}

  static @Nullable Object unary(UnaryExpr.Operator operator, Object value) {
    if (operator == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
      return value instanceof Boolean truth ? !truth : null;
    }
    Number number = number(value);
    if (number == null) {
      return null;
    }
    return switch (operator) {
      case PLUS -> binary(BinaryExpr.Operator.PLUS, 0, number);
      case MINUS -> negate(number);
      case BITWISE_COMPLEMENT -> binary(BinaryExpr.Operator.XOR, -1, number);
      default -> null;
    };
  }

  private static Number negate(Number number) {
    if (number instanceof Double value) {
      return -value;
    }
    if (number instanceof Float value) {
      return -value;
    }
    return number instanceof Long value ? (Number) (-value) : (Number) (-number.intValue());
  }

  static @Nullable Object binary(BinaryExpr.Operator operator, Object left, Object right) {
    if (operator == BinaryExpr.Operator.PLUS
        && (left instanceof String || right instanceof String)) {
      return concatenated(String.valueOf(left), String.valueOf(right));
    }
    if (left instanceof Boolean a && right instanceof Boolean b) {
      return truth(operator, a, b);
    }
    if (operator == BinaryExpr.Operator.EQUALS && left instanceof String) {
      return left.equals(right);
    }
    if (operator == BinaryExpr.Operator.NOT_EQUALS && left instanceof String) {
      return !left.equals(right);
    }
    Number a = number(left);
    Number b = number(right);
    return a == null || b == null ? null : numeric(operator, a, b);
  }

  /** No compiler takes a longer one (JVMS 4.4.7); a few doublings would fill all memory. */
  private static @Nullable String concatenated(String left, String right) {
    return left.length() > MAX_LENGTH - right.length() ? null : left + right;
  }

  private static @Nullable Boolean truth(BinaryExpr.Operator operator, boolean a, boolean b) {
    return switch (operator) {
      case AND, BINARY_AND -> a && b;
      case OR, BINARY_OR -> a || b;
      case XOR, NOT_EQUALS -> a != b;
      case EQUALS -> a == b;
      default -> null;
    };
  }

  private static @Nullable Object numeric(BinaryExpr.Operator operator, Number a, Number b) {
    if (isShift(operator)) {
      return shift(operator, a, b);
    }
    if (a instanceof Double || b instanceof Double) {
      return doubles(operator, a.doubleValue(), b.doubleValue());
    }
    if (a instanceof Float || b instanceof Float) {
      Object result = doubles(operator, a.floatValue(), b.floatValue());
      return result instanceof Double value ? (Object) value.floatValue() : result;
    }
    boolean isLong = a instanceof Long || b instanceof Long;
    Object result = longs(operator, a.longValue(), b.longValue());
    return result instanceof Long value && !isLong ? (Object) value.intValue() : result;
  }

  private static boolean isShift(BinaryExpr.Operator operator) {
    return operator == BinaryExpr.Operator.LEFT_SHIFT
        || operator == BinaryExpr.Operator.SIGNED_RIGHT_SHIFT
        || operator == BinaryExpr.Operator.UNSIGNED_RIGHT_SHIFT;
  }

  /** The type of a shift is that of its left operand alone (JLS 15.19). */
  private static @Nullable Object shift(BinaryExpr.Operator operator, Number a, Number b) {
    if (isFloating(a) || isFloating(b)) {
      return null;
    }
    long distance = b.longValue();
    if (a instanceof Long value) {
      return switch (operator) {
        case LEFT_SHIFT -> value << distance;
        case SIGNED_RIGHT_SHIFT -> value >> distance;
        default -> value >>> distance;
      };
    }
    int value = a.intValue();
    return switch (operator) {
      case LEFT_SHIFT -> value << distance;
      case SIGNED_RIGHT_SHIFT -> value >> distance;
      default -> value >>> distance;
    };
  }

  private static boolean isFloating(Number number) {
    return number instanceof Double || number instanceof Float;
  }

  private static @Nullable Object doubles(BinaryExpr.Operator operator, double a, double b) {
    return switch (operator) {
      case PLUS -> a + b;
      case MINUS -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE -> a / b;
      case REMAINDER -> a % b;
      case LESS -> a < b;
      case LESS_EQUALS -> a <= b;
      case GREATER -> a > b;
      case GREATER_EQUALS -> a >= b;
      case EQUALS -> a == b;
      case NOT_EQUALS -> a != b;
      default -> null;
    };
  }

  private static @Nullable Object longs(BinaryExpr.Operator operator, long a, long b) {
    return switch (operator) {
      case PLUS -> a + b;
      case MINUS -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE -> b == 0 ? null : a / b;
      case REMAINDER -> b == 0 ? null : a % b;
      case BINARY_AND -> a & b;
      case BINARY_OR -> a | b;
      case XOR -> a ^ b;
      case LESS -> a < b;
      case LESS_EQUALS -> a <= b;
      case GREATER -> a > b;
      case GREATER_EQUALS -> a >= b;
      case EQUALS -> a == b;
      case NOT_EQUALS -> a != b;
      default -> null;
    };
  }

  /** Returns the value converted to a primitive type (JLS 5.1.2, 5.1.3); null when it cannot be. */
  static @Nullable Object cast(String primitive, Object value) {
    if (primitive.equals("boolean")) {
      return value instanceof Boolean ? value : null;
    }
    Number number = number(value);
    if (number == null) {
      return null;
    }
    return switch (primitive) {
      case "byte" -> number.byteValue();
      case "short" -> number.shortValue();
      case "int" -> number.intValue();
      case "long" -> number.longValue();
      case "float" -> number.floatValue();
      case "double" -> number.doubleValue();
      case "char" -> (char) number.intValue();
      default -> null;
    };
  }

  private static @Nullable Number number(Object value) {
    if (value instanceof Character character) {
      return (int) character;
    }
    return value instanceof Number number ? number : null;
  }
}
