package dev.docgen.engine.types;

import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where an attribute's value stands. */
final class AttributeSource {
  private final Expression expression;
  private final Scope scope;
  private final boolean isWritten;
  private final Memo<AttributeValue> value = new Memo<>(this::evaluate);

  /**
   * Remembers a place.
   *
   * @param scope what the value's names mean: that of the annotation or of the default's
   *     declaration
   * @param isWritten false for a default
   */
  AttributeSource(Expression expression, Scope scope, boolean isWritten) {
    this.expression = expression;
    this.scope = scope;
    this.isWritten = isWritten;
  }

  Expression expression() {
    return expression;
  }

  boolean isWritten() {
    return isWritten;
  }

  AttributeValue value() {
    return value.get();
  }

  private AttributeValue evaluate() {
    List<Object> values = new ArrayList<>();
    List<String> failed = new ArrayList<>();
    evaluate(expression, values, failed);
    return new AttributeValue(
        values, failed, isWritten, expression instanceof ArrayInitializerExpr);
  }

  private void evaluate(Expression value, List<Object> values, List<String> failed) {
    if (value instanceof ArrayInitializerExpr array) {
      array.getValues().forEach(item -> evaluate(item, values, failed));
    } else if (value instanceof AnnotationExpr annotation) {
      values.add(new DeclaredAnnotation(annotation, scope));
    } else if (value instanceof ClassExpr literal) {
      values.add(TypeNames.resolve(literal.getType(), scope));
    } else {
      Optional<Object> constant = Constants.evaluate(value, scope);
      constant.ifPresentOrElse(values::add, () -> failed.add(value.toString()));
    }
  }
}
