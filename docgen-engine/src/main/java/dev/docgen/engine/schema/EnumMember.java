package dev.docgen.engine.schema;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.docgen.source.Modifier;
import dev.docgen.source.SourceBody;
import dev.docgen.source.SourceField;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceParameter;
import dev.docgen.source.SourceType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the members of one enum constant hold, as far as its arguments tell: a field that the
 * constructor sets from a parameter, and a method that returns such a field or the name.
 *
 * @param declaration the enum
 * @param constant one of its constants
 */
record EnumMember(SourceType declaration, SourceField constant) {

  /** Returns what a method of one {@code return} answers for the constant. */
  Optional<Object> returned(SourceMethod method) {
    return method
        .body()
        .map(body -> body.syntax().findAll(ReturnStmt.class))
        .filter(returns -> returns.size() == 1)
        .flatMap(returns -> returns.get(0).getExpression())
        .flatMap(this::value);
  }

  private Optional<Object> value(Expression expression) {
    if (expression instanceof NameExpr name) {
      return field(name.getNameAsString());
    }
    if (expression instanceof FieldAccessExpr access && access.getScope().isThisExpr()) {
      return field(access.getNameAsString());
    }
    return expression instanceof MethodCallExpr call ? called(call) : Optional.empty();
  }

  private Optional<Object> called(MethodCallExpr call) {
    Optional<Object> scope =
        call.getScope().filter(written -> !written.isThisExpr()).flatMap(this::value);
    return switch (call.getNameAsString()) {
      case "name" ->
          call.getArguments().isEmpty() ? Optional.of(constant.name()) : Optional.empty();
      case "ordinal" -> call.getArguments().isEmpty() ? Optional.of(ordinal()) : Optional.empty();
      case "toLowerCase" -> scope.map(value -> value.toString().toLowerCase(Locale.ROOT));
      case "toUpperCase" -> scope.map(value -> value.toString().toUpperCase(Locale.ROOT));
      case "valueOf" ->
          call.getArguments().size() == 1
              ? value(call.getArgument(0)).map(Object::toString)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private int ordinal() {
    List<String> constants =
        declaration.fields().stream()
            .filter(SourceField::isEnumConstant)
            .map(SourceField::name)
            .toList();
    return constants.indexOf(constant.name());
  }

  /** Returns what a field holds; empty when no constant argument tells. */
  Optional<Object> field(String name) {
    List<Expression> arguments = constant.arguments();
    for (SourceMethod constructor : declaration.constructors()) {
      if (constructor.parameters().size() == arguments.size()) {
        Optional<SourceBody> body = constructor.body();
        int index = body.map(code -> assigned(name, constructor, code)).orElse(-1);
        if (index >= 0) {
          return body.flatMap(code -> code.constant(arguments.get(index)));
        }
      }
    }
    return declaration.constructors().isEmpty() ? generated(name, arguments) : Optional.empty();
  }

  /** Returns the position of the parameter that a constructor assigns to a field; -1 for none. */
  private static int assigned(String field, SourceMethod constructor, SourceBody body) {
    for (AssignExpr assignment : body.syntax().findAll(AssignExpr.class)) {
      if (isField(assignment.getTarget(), field)
          && assignment.getValue() instanceof NameExpr value) {
        for (SourceParameter parameter : constructor.parameters()) {
          if (parameter.name().equals(value.getNameAsString())) {
            return parameter.index();
          }
        }
      }
    }
    return -1;
  }

  private static boolean isField(Expression target, String field) {
    return target instanceof NameExpr name
        ? name.getNameAsString().equals(field)
        : target instanceof FieldAccessExpr access
            && access.getScope().isThisExpr()
            && access.getNameAsString().equals(field);
  }

  /** Lombok's constructor takes the fields in order. */
  private Optional<Object> generated(String field, List<Expression> arguments) {
    int index = 0;
    for (SourceField candidate : declaration.fields()) {
      if (!candidate.modifiers().contains(Modifier.STATIC)) {
        if (candidate.name().equals(field)) {
          return index < arguments.size() ? literal(arguments.get(index)) : Optional.empty();
        }
        index++;
      }
    }
    return Optional.empty();
  }

  private static Optional<Object> literal(Expression expression) {
    if (expression.isStringLiteralExpr()) {
      return Optional.of(expression.asStringLiteralExpr().asString());
    }
    return expression.isIntegerLiteralExpr()
        ? Optional.of(expression.asIntegerLiteralExpr().asNumber())
        : Optional.empty();
  }
}
