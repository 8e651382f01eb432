package dev.docgen.frameworks.spring;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.docgen.source.SourceBody;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether an application sets {@code ModelResolver.enumsAsRef}, with which every enum has a
 * component (springdoc's FAQ, "How can I apply enumAsRef = true to all enums?").
 */
final class EnumSwitch {
  private static final String SWITCH = "enumsAsRef";

  private EnumSwitch() {}

  static boolean isOn(SourceTree sources) {
    return sources.mentioning(SWITCH).stream()
        .flatMap(unit -> unit.allTypes().stream())
        .flatMap(EnumSwitch::code)
        .flatMap(method -> method.body().stream())
        .anyMatch(EnumSwitch::turnsOn);
  }

  private static Stream<SourceMethod> code(SourceType type) {
    return Stream.of(type.initializers(), type.constructors(), type.methods())
        .flatMap(List::stream);
  }

  private static boolean turnsOn(SourceBody body) {
    return body.syntax().findAll(AssignExpr.class).stream()
        .filter(assignment -> isSwitch(assignment.getTarget()))
        .anyMatch(assignment -> body.constant(assignment.getValue()).equals(Optional.of(true)));
  }

  private static boolean isSwitch(Expression target) {
    return (target instanceof FieldAccessExpr access && access.getNameAsString().equals(SWITCH))
        || (target instanceof NameExpr name && name.getNameAsString().equals(SWITCH));
  }
}
