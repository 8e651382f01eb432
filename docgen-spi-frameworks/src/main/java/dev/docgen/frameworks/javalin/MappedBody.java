package dev.docgen.frameworks.javalin;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import dev.docgen.frameworks.code.Enclosing;
import dev.docgen.frameworks.code.Snippet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The type that a handler maps a body to by itself, which it took as it came: {@code
 * mapper.readValue(ctx.body(), Pet.class)}, {@code gson.fromJson(body, Pet.class)}.
 */
final class MappedBody {
  private static final Set<String> MAPPING =
      Set.of("readValue", "fromJson", "fromJsonString", "parseObject", "parse", "deserialize");

  private MappedBody() {}

  /** Returns what names the type in the call that maps a body; empty when there is none. */
  static Optional<Snippet> type(Snippet body) {
    Node around = body.expression().getParentNode().orElse(null);
    if (around instanceof MethodCallExpr call) {
      return of(call, body);
    }
    if (!(around instanceof VariableDeclarator local)) {
      return Optional.empty();
    }
    return Enclosing.find(local, BlockStmt.class).stream()
        .flatMap(it -> it.findAll(MethodCallExpr.class).stream())
        .filter(it -> takes(it, local.getNameAsString()))
        .flatMap(it -> of(it, body).stream())
        .findFirst();
  }

  private static boolean takes(MethodCallExpr call, String name) {
    return call.getArguments().stream()
        .anyMatch(it -> it instanceof NameExpr given && given.getNameAsString().equals(name));
  }

  private static Optional<Snippet> of(MethodCallExpr call, Snippet body) {
    List<Snippet> arguments = body.all(call.getArguments());
    return MAPPING.contains(call.getNameAsString()) && arguments.size() == 2
        ? Optional.of(arguments.get(1))
        : Optional.empty();
  }
}
