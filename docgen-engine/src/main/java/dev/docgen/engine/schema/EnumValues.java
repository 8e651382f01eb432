package dev.docgen.engine.schema;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.docgen.engine.schema.bean.Jackson;
import dev.docgen.source.JavaType;
import dev.docgen.source.Modifier;
import dev.docgen.source.SourceBody;
import dev.docgen.source.SourceField;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an enum's constants are in JSON: their names, or with {@code @JsonValue} the constructor
 * arguments that end in the field which is the value.
 */
final class EnumValues {
  private EnumValues() {}

  /** Returns the type of the {@code @JsonValue} member; empty when there is none. */
  static Optional<JavaType> valueType(SourceType declaration) {
    Optional<? extends SourceMethod> method = valueMethod(declaration);
    if (method.isPresent()) {
      return Optional.of(method.get().returnType());
    }
    return valueField(declaration).map(SourceField::type);
  }

  /** Returns the constants' values in their order; empty unless all are known. */
  static List<Object> of(SourceType declaration, List<SourceField> constants) {
    if (valueType(declaration).isEmpty()) {
      return constants.stream().<Object>map(EnumRule::nameOf).toList();
    }
    Optional<String> field =
        valueMethod(declaration)
            .<Optional<String>>map(EnumValues::returnedField)
            .orElseGet(() -> valueField(declaration).map(SourceField::name));
    return field.map(name -> arguments(declaration, constants, name)).orElse(List.of());
  }

  private static List<Object> arguments(
      SourceType declaration, List<SourceField> constants, String field) {
    if (field.equals("name()")) {
      return constants.stream().<Object>map(SourceField::name).toList();
    }
    List<Object> values = new ArrayList<>();
    for (SourceField constant : constants) {
      argument(declaration, constant, field).ifPresent(values::add);
    }
    return values.size() == constants.size() ? values : List.of();
  }

  private static Optional<Object> argument(
      SourceType declaration, SourceField constant, String field) {
    List<Expression> arguments = constant.arguments();
    for (SourceMethod constructor : declaration.constructors()) {
      if (constructor.parameters().size() == arguments.size()) {
        Optional<SourceBody> body = constructor.body();
        int index = body.map(code -> parameterOf(field, constructor, code)).orElse(-1);
        if (index >= 0) {
          return body.flatMap(code -> code.constant(arguments.get(index)));
        }
      }
    }
    return generatedArgument(declaration, arguments, field);
  }

  /** Lombok's constructor takes the fields in order. */
  private static Optional<Object> generatedArgument(
      SourceType declaration, List<Expression> arguments, String field) {
    if (!declaration.constructors().isEmpty()) {
      return Optional.empty();
    }
    int index = 0;
    for (SourceField candidate : declaration.fields()) {
      if (candidate.isEnumConstant() || candidate.modifiers().contains(Modifier.STATIC)) {
        continue;
      }
      if (candidate.name().equals(field)) {
        return index < arguments.size() ? literal(arguments.get(index)) : Optional.empty();
      }
      index++;
    }
    return Optional.empty();
  }

  private static Optional<Object> literal(Expression expression) {
    if (expression.isStringLiteralExpr()) {
      return Optional.of(expression.asStringLiteralExpr().asString());
    }
    if (expression.isIntegerLiteralExpr()) {
      return Optional.of(expression.asIntegerLiteralExpr().asNumber());
    }
    return Optional.empty();
  }

  /** Returns the position of the parameter assigned to a field; -1 when none is. */
  private static int parameterOf(String field, SourceMethod constructor, SourceBody body) {
    for (AssignExpr assignment : body.syntax().findAll(AssignExpr.class)) {
      if (fieldName(assignment.getTarget()).filter(field::equals).isPresent()
          && assignment.getValue() instanceof NameExpr value) {
        for (var parameter : constructor.parameters()) {
          if (parameter.name().equals(value.getNameAsString())) {
            return parameter.index();
          }
        }
      }
    }
    return -1;
  }

  /** Returns the field that a one-line getter returns, or {@code name()}. */
  private static Optional<String> returnedField(SourceMethod method) {
    return method
        .body()
        .map(body -> body.syntax().findAll(ReturnStmt.class))
        .filter(returns -> returns.size() == 1)
        .flatMap(returns -> returns.get(0).getExpression())
        .flatMap(EnumValues::fieldName);
  }

  private static Optional<String> fieldName(Expression expression) {
    if (expression instanceof NameExpr name) {
      return Optional.of(name.getNameAsString());
    }
    if (expression instanceof FieldAccessExpr access && access.getScope().isThisExpr()) {
      return Optional.of(access.getNameAsString());
    }
    return expression.isMethodCallExpr() && expression.toString().endsWith("name()")
        ? Optional.of("name()")
        : Optional.empty();
  }

  private static Optional<? extends SourceMethod> valueMethod(SourceType declaration) {
    return declaration.methods().stream()
        .filter(method -> Jackson.isOn(method.inheritedAnnotations(), Jackson.VALUE))
        .findFirst();
  }

  private static Optional<? extends SourceField> valueField(SourceType declaration) {
    return declaration.fields().stream()
        .filter(field -> Jackson.isOn(field.annotations(), Jackson.VALUE))
        .findFirst();
  }
}
