package dev.docgen.frameworks.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.SourceBody;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What code turns a text into: {@code Integer.parseInt(text)}, {@code Size.valueOf(text)}, at once
 * or through a local variable.
 */
public final class TextConversion {
  private static final int MAX_STEPS = 8;

  private static final Map<String, JavaType> BY_METHOD =
      Map.ofEntries(
          Map.entry("Long.parseLong", JavaType.of("java.lang.Long")),
          Map.entry("Long.valueOf", JavaType.of("java.lang.Long")),
          Map.entry("Integer.parseInt", JavaType.of("java.lang.Integer")),
          Map.entry("Integer.valueOf", JavaType.of("java.lang.Integer")),
          Map.entry("Double.parseDouble", JavaType.of("java.lang.Double")),
          Map.entry("Double.valueOf", JavaType.of("java.lang.Double")),
          Map.entry("Float.parseFloat", JavaType.of("java.lang.Float")),
          Map.entry("Boolean.parseBoolean", JavaType.of("java.lang.Boolean")),
          Map.entry("Boolean.valueOf", JavaType.of("java.lang.Boolean")),
          Map.entry("UUID.fromString", JavaType.of("java.util.UUID")),
          Map.entry("LocalDate.parse", JavaType.of("java.time.LocalDate")),
          Map.entry("LocalDateTime.parse", JavaType.of("java.time.LocalDateTime")),
          Map.entry("Instant.parse", JavaType.of("java.time.Instant")));

  /** These answer the text that they are given. */
  private static final Set<String> PASSING =
      Set.of("requireNonNull", "requireNonNullElse", "ofNullable");

  /** These answer the text that they are called on, changed. */
  private static final Set<String> CHANGING =
      Set.of("trim", "strip", "toUpperCase", "toLowerCase", "orElse", "orElseThrow", "filter");

  private final SourceBody body;

  private TextConversion(SourceBody body) {
    this.body = body;
  }

  /** Returns the type that a text becomes; {@code String} when it stays one. */
  public static JavaType of(Snippet text) {
    return new TextConversion(text.body())
        .of(text.expression(), true)
        .orElse(JavaType.of("java.lang.String"));
  }

  private Optional<JavaType> of(Node text, boolean throughLocals) {
    Node current = text;
    for (int i = 0; i < MAX_STEPS; i++) {
      Node around = current.getParentNode().orElse(null);
      if (around instanceof VariableDeclarator local) {
        return throughLocals ? ofLocal(local) : Optional.empty();
      }
      if (around instanceof MethodCallExpr call) {
        Optional<JavaType> known = ofCall(call, current);
        if (known.isPresent()) {
          return known;
        }
        if (!passes(call, current)) {
          return Optional.empty();
        }
      } else if (!(around instanceof EnclosedExpr || around instanceof CastExpr)) {
        return Optional.empty();
      }
      current = around;
    }
    return Optional.empty();
  }

  private static boolean passes(MethodCallExpr call, Node text) {
    return isArgument(call, text)
        ? PASSING.contains(call.getNameAsString())
        : CHANGING.contains(call.getNameAsString());
  }

  @SuppressWarnings("ReferenceEquality") // expressions of equal text are otherwise equal
  private static boolean isArgument(MethodCallExpr call, Node text) {
    return call.getArguments().stream().anyMatch(it -> it == text);
  }

  private Optional<JavaType> ofCall(MethodCallExpr call, Node text) {
    if (isArgument(call, text)) {
      return ofMethod(call.getScope().orElse(null), call.getNameAsString()).or(() -> ofEnum(call));
    }
    return call.getNameAsString().equals("map")
            && call.getArguments().size() == 1
            && call.getArgument(0) instanceof MethodReferenceExpr reference
        ? Optional.ofNullable(
            BY_METHOD.get(last(reference.getScope().toString()) + "." + reference.getIdentifier()))
        : Optional.empty();
  }

  private static Optional<JavaType> ofMethod(@Nullable Expression scope, String name) {
    return Optional.ofNullable(scope).map(it -> BY_METHOD.get(last(it.toString()) + "." + name));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** {@code valueOf} that no source declares is an enum's (JLS 8.9.3). */
  private Optional<JavaType> ofEnum(MethodCallExpr call) {
    if (!call.getNameAsString().equals("valueOf")
        || !(call.getScope().orElse(null) instanceof NameExpr scope)
        || body.target(call).isPresent()) {
      return Optional.empty();
    }
    JavaType type = body.resolve(new ClassOrInterfaceType(null, scope.getNameAsString()));
    return type instanceof ClassType known && !known.qualifiedName().startsWith("java.")
        ? Optional.of(known)
        : Optional.empty();
  }

  /** The first use that tells a type. */
  private Optional<JavaType> ofLocal(VariableDeclarator local) {
    return Enclosing.find(local, BlockStmt.class)
        .flatMap(
            block ->
                block.findAll(NameExpr.class).stream()
                    .filter(it -> it.getNameAsString().equals(local.getNameAsString()))
                    .flatMap(it -> of(it, false).stream())
                    .findFirst());
  }
}
