package dev.docgen.frameworks.javalin;

import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceBody;
import java.util.Optional;
import java.util.Set;

/** Tells what an expression of the application's code is to Javalin. */
final class RoleReader {
  private static final Set<String> CREATING =
      Set.of("create", "createAndStart", "createStandalone", "start");

  private RoleReader() {}

  /** Returns whether a call makes an application. */
  static boolean isCreation(MethodCallExpr call, SourceBody body) {
    return CREATING.contains(call.getNameAsString())
        && call.getScope().filter(it -> Role.isLibraryName(it, "Javalin", body)).isPresent();
  }

  /** Returns the role of a value; empty when it has none. */
  static Optional<Role> role(Expression value, Frame frame) {
    if (value instanceof EnclosedExpr enclosed) {
      return role(enclosed.getInner(), frame);
    }
    if (value instanceof MethodCallExpr call) {
      return isCreation(call, frame.place().body())
          ? Optional.of(Role.APP)
          : call.getScope()
              .flatMap(it -> role(it, frame))
              .flatMap(it -> it.called(call.getNameAsString()))
              .or(() -> ofType(value, frame));
    }
    if (value instanceof FieldAccessExpr access) {
      return role(access.getScope(), frame)
          .flatMap(it -> it.member(access.getNameAsString()))
          .or(() -> ofType(value, frame));
    }
    return value instanceof NameExpr name ? ofName(name, frame) : Optional.empty();
  }

  private static Optional<Role> ofName(NameExpr name, Frame frame) {
    Optional<Role> known =
        Optional.ofNullable(frame.roles().get(name.getNameAsString()))
            .or(() -> ofType(name, frame));
    if (known.isPresent()) {
      return known;
    }
    Snippet meant = frame.at(name).followed(); // "var" of what the library creates
    return meant.expression() instanceof MethodCallExpr call && isOf(call, meant.body())
        ? Optional.of(Role.APP)
        : Optional.empty();
  }

  /** Returns whether a chain of calls starts with the creation of an application. */
  private static boolean isOf(MethodCallExpr call, SourceBody body) {
    Expression current = call;
    while (current instanceof MethodCallExpr inner) {
      if (isCreation(inner, body)) {
        return true;
      }
      current = inner.getScope().orElse(null);
    }
    return false;
  }

  private static Optional<Role> ofType(Expression value, Frame frame) {
    Optional<JavaType> type = frame.at(value).type();
    return type.flatMap(Role::of);
  }
}
