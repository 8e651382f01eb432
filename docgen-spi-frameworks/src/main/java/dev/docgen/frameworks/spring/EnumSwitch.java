package dev.docgen.frameworks.spring;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import dev.docgen.source.SourceUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether an application sets {@code ModelResolver.enumsAsRef}, with which every enum has a
 * component (springdoc's FAQ, "How can I apply enumAsRef = true to all enums?").
 */
final class EnumSwitch {
  private static final String SWITCH = "enumsAsRef";

  private EnumSwitch() {}

  /** A file that names the switch outside of methods sets it when its class is initialised. */
  static boolean isOn(SourceTree sources) {
    for (SourceUnit unit : sources.mentioning(SWITCH)) {
      List<AssignExpr> assignments = assignments(unit);
      boolean on = assignments.stream().anyMatch(it -> it.getValue().toString().equals("true"));
      if (on || assignments.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static List<AssignExpr> assignments(SourceUnit unit) {
    List<AssignExpr> found = new ArrayList<>();
    for (SourceType type : unit.allTypes()) {
      Stream.concat(type.methods().stream(), type.constructors().stream())
          .flatMap(method -> method.body().stream())
          .map(body -> body.syntax())
          .flatMap((Node body) -> body.findAll(AssignExpr.class).stream())
          .filter(assignment -> isSwitch(assignment.getTarget()))
          .forEach(found::add);
    }
    return found;
  }

  private static boolean isSwitch(Expression target) {
    return (target instanceof FieldAccessExpr access && access.getNameAsString().equals(SWITCH))
        || (target instanceof NameExpr name && name.getNameAsString().equals(SWITCH));
  }
}
