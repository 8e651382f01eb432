package dev.docgen.engine.types;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.PrimitiveType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Evaluates constant expressions (JLS 15.29) and names of enum constants. */
final class Constants {

  /** Knows the local variables around an expression. */
  interface Locals {
    /** Returns whether a name means a local variable, which hides fields of that name. */
    boolean declare(NameExpr name);

    /** Returns the value of a local variable, if it is constant. */
    Optional<Object> valueOf(NameExpr name);
  }

  private static final Locals NO_LOCALS =
      new Locals() {
        @Override
        public boolean declare(NameExpr name) {
          return false;
        }

        @Override
        public Optional<Object> valueOf(NameExpr name) {
          return Optional.empty();
        }
      };

  private final Scope scope;
  private final Locals locals;

  private Constants(Scope scope, Locals locals) {
    this.scope = scope;
    this.locals = locals;
  }

  /** Returns the value: a String, Boolean, Character, Number or {@link EnumConstant}. */
  static Optional<Object> evaluate(Expression expression, Scope scope) {
    return evaluate(expression, scope, NO_LOCALS);
  }

  static Optional<Object> evaluate(Expression expression, Scope scope, Locals locals) {
    return Optional.ofNullable(new Constants(scope, locals).valueOf(expression));
  }

  /** Returns the value of a constant variable: converted to its type, a primitive one or String. */
  static Optional<Object> ofVariable(Expression initializer, JavaType type, Scope scope) {
    return evaluate(initializer, scope).flatMap(value -> converted(value, type));
  }

  static Optional<Object> converted(Object value, JavaType type) {
    if (type instanceof PrimitiveType primitive) {
      return Optional.ofNullable(ConstantOperators.cast(primitive.name(), value));
    }
    return type.is("java.lang.String") && value instanceof String
        ? Optional.of(value)
        : Optional.empty();
  }

  private @Nullable Object valueOf(Expression expression) {
    if (expression instanceof LiteralStringValueExpr literal) {
      return Literals.valueOf(literal);
    }
    if (expression instanceof BooleanLiteralExpr literal) {
      return literal.getValue();
    }
    if (expression instanceof NameExpr name) {
      return named(name);
    }
    if (expression instanceof FieldAccessExpr access) {
      return qualified(access);
    }
    if (expression instanceof EnclosedExpr enclosed) {
      return valueOf(enclosed.getInner());
    }
    if (expression instanceof BinaryExpr binary) {
      return binary(binary);
    }
    if (expression instanceof UnaryExpr unary) {
      return unary(unary);
    }
    if (expression instanceof CastExpr cast) {
      return cast(cast);
    }
    return expression instanceof ConditionalExpr conditional ? conditional(conditional) : null;
  }

  private @Nullable Object named(NameExpr name) {
    if (locals.declare(name)) {
      return locals.valueOf(name).orElse(null);
    }
    DeclaredField field = scope.fieldNamed(name.getNameAsString());
    return field == null ? null : valueOf(field);
  }

  private @Nullable Object qualified(FieldAccessExpr access) {
    String name = access.getNameAsString();
    DeclaredField field;
    if (access.getScope() instanceof ThisExpr) {
      field = scope.fieldNamed(name);
    } else {
      DeclaredType type = typeNamed(access.getScope(), scope);
      field = type == null ? null : type.memberField(name);
    }
    return field == null ? null : valueOf(field);
  }

  /** Returns the declaration that an expression of dotted names means as a type, or null. */
  static @Nullable DeclaredType typeNamed(Expression dotted, Scope scope) {
    if (!isDotted(dotted)) {
      return null;
    }
    return TypeNames.resolveName(List.of(dotted.toString().split("\\.", -1)), scope)
        .className()
        .flatMap(scope.unit().declarations()::declaration)
        .orElse(null);
  }

  private static boolean isDotted(Expression expression) {
    return expression instanceof NameExpr
        || (expression instanceof FieldAccessExpr access && isDotted(access.getScope()));
  }

  private static @Nullable Object valueOf(DeclaredField field) {
    return field.isEnumConstant()
        ? new EnumConstant(field.declaringType().qualifiedName(), field.name())
        : field.constantValue().orElse(null);
  }

  /** A long chain of {@code +} is deep on its left side: taken apart in a loop. */
  private @Nullable Object binary(BinaryExpr expression) {
    List<BinaryExpr> chain = new ArrayList<>();
    Expression left = expression;
    while (left instanceof BinaryExpr binary) {
      chain.add(binary);
      left = binary.getLeft();
    }
    Object result = valueOf(left);
    for (int i = chain.size() - 1; i >= 0 && result != null; i--) {
      Object right = valueOf(chain.get(i).getRight());
      result =
          right == null
              ? null
              : ConstantOperators.binary(chain.get(i).getOperator(), result, right);
    }
    return result;
  }

  private @Nullable Object unary(UnaryExpr expression) {
    if (expression.getOperator() == UnaryExpr.Operator.MINUS
        && expression.getExpression() instanceof LiteralStringValueExpr literal) {
      return Literals.negated(literal);
    }
    Object value = valueOf(expression.getExpression());
    return value == null ? null : ConstantOperators.unary(expression.getOperator(), value);
  }

  private @Nullable Object cast(CastExpr expression) {
    Object value = valueOf(expression.getExpression());
    return value == null
        ? null
        : converted(value, TypeNames.resolve(expression.getType(), scope)).orElse(null);
  }

  private @Nullable Object conditional(ConditionalExpr expression) {
    Object condition = valueOf(expression.getCondition());
    if (!(condition instanceof Boolean chosen)) {
      return null;
    }
    return valueOf(chosen ? expression.getThenExpr() : expression.getElseExpr());
  }
}
