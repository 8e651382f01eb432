package dev.docgen.frameworks.document;

import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.docgen.frameworks.code.Chain;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.frameworks.code.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads code that builds a document with swagger-models ({@code io.swagger.v3.oas.models}) into the
 * JSON values that the document would hold. Its classes follow OpenAPI's names throughout: {@code
 * x(v)} and {@code setX(v)} set a member, {@code addXItem(v)} adds to a list, {@code addX(k, v)} to
 * a map.
 */
public final class SwaggerModels {
  private static final int MAX_DEPTH = 64;

  /** Classes that are maps, Java's among them: what is added to them are their members. */
  private static final Set<String> MAPS =
      Set.of(
          "ApiResponses",
          "Callback",
          "Content",
          "HashMap",
          "LinkedHashMap",
          "Paths",
          "Scopes",
          "SecurityRequirement",
          "ServerVariables",
          "TreeMap");

  /** Members by the rest of an adder's name, where that is not the member's name itself. */
  private static final Map<String, String> MEMBERS =
      Map.of(
          "property",
          "properties",
          "headerObject",
          "headers",
          "link",
          "links",
          "example",
          "examples",
          "patternProperty",
          "patternProperties",
          "enumItemObject",
          "enum");

  private final Function<Snippet, Optional<String>> names;
  private final Consumer<Snippet> unreadable;

  /**
   * Makes a reader.
   *
   * @param names tells texts that code does not, such as injected ones: of names without a value in
   *     the code, and of calls
   * @param unreadable told of each value that is not literal; it is left out
   */
  public SwaggerModels(Function<Snippet, Optional<String>> names, Consumer<Snippet> unreadable) {
    this.names = names;
    this.unreadable = unreadable;
  }

  /**
   * Returns the object that an expression builds; empty when it does not start with {@code new}.
   */
  public Optional<Map<String, @Nullable Object>> object(Snippet built) {
    return object(built, 0);
  }

  private Optional<Map<String, @Nullable Object>> object(Snippet built, int depth) {
    Chain chain = built.chain();
    if (!chain.creator().equals("new") || depth > MAX_DEPTH) {
      return Optional.empty();
    }
    Map<String, @Nullable Object> result = new LinkedHashMap<>(SchemaClasses.of(chain.type()));
    change(chain.type(), chain.steps(), result, depth);
    return Optional.of(result);
  }

  /**
   * Changes an object as calls on it do.
   *
   * @param type simple name of its class
   */
  public void change(String type, List<Step> steps, Map<String, @Nullable Object> object) {
    change(type, steps, object, 0);
  }

  private void change(
      String type, List<Step> steps, Map<String, @Nullable Object> result, int depth) {
    boolean map = MAPS.contains(type);
    for (Step step : steps) {
      if (step.arguments().size() == 2) {
        putNamed(step, map, result, depth);
      } else if (step.arguments().size() == 1) {
        put(step, map, result, depth);
      }
    }
  }

  private void put(Step step, boolean map, Map<String, @Nullable Object> result, int depth) {
    String name = step.name();
    if (map && name.equals("putAll")) {
      value(step.arguments().get(0), name, depth)
          .flatMap(Part::of)
          .ifPresent(it -> result.putAll(it.values()));
      return;
    }
    Snippet argument = step.arguments().get(0);
    if (map && name.equals("addList")) {
      argument.text().ifPresent(key -> result.put(key, List.of()));
    } else if (name.startsWith("add")) {
      String member = member(name.substring(3).replaceFirst("Item$", ""));
      value(argument, member, depth).ifPresent(it -> append(result, member, it));
    } else if (name.equals("extensions")) {
      value(argument, name, depth).flatMap(Part::of).ifPresent(it -> result.putAll(it.values()));
    } else {
      String member = member(name.replaceFirst("^set(?=[A-Z$])", ""));
      value(argument, member, depth).ifPresent(it -> result.put(member, it));
    }
  }

  private void putNamed(Step step, boolean map, Map<String, @Nullable Object> result, int depth) {
    Optional<String> key = text(step.arguments().get(0));
    String member = member(step.name().replaceFirst("^add", ""));
    Optional<Object> value = value(step.arguments().get(1), member, depth);
    if (key.isEmpty() || value.isEmpty()) {
      return;
    }
    if (step.name().equals("addList")) {
      Object scopes = value.get() instanceof List<?> list ? list : List.of(value.get());
      result.put(key.get(), scopes);
    } else if (map || step.name().equals("addExtension")) {
      result.put(key.get(), value.get());
    } else {
      Map<String, @Nullable Object> inner = new LinkedHashMap<>();
      Part.of(result.get(member)).ifPresent(it -> inner.putAll(it.values()));
      inner.put(key.get(), value.get());
      result.put(member, inner);
    }
  }

  private static void append(Map<String, @Nullable Object> result, String member, Object value) {
    List<Object> all = new ArrayList<>();
    if (result.get(member) instanceof List<?> before) {
      all.addAll(before);
    }
    all.add(value);
    result.put(member, all);
  }

  /** Names that are Java keywords are written with an underscore: {@code _default}. */
  private static String member(String name) {
    String plain = name.replaceFirst("^_", "");
    if (plain.isEmpty()) {
      return name;
    }
    String member = plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
    return MEMBERS.getOrDefault(member, member);
  }

  private Optional<Object> value(Snippet snippet, String member, int depth) {
    Optional<Object> simple = called(snippet).or(snippet::constant).or(() -> text(snippet));
    if (simple.isPresent()) {
      return simple;
    }
    Snippet meant = snippet.followed();
    if (meant.expression() instanceof MethodCallExpr call && isMap(call)) {
      return Optional.of(entries(meant.all(call.getArguments()), member, depth));
    }
    List<Snippet> elements = snippet.elements();
    if (elements.size() != 1 || !elements.get(0).isSame(meant)) {
      return Optional.of(
          elements.stream().flatMap(it -> value(it, member, depth + 1).stream()).toList());
    }
    Optional<Object> made = made(snippet, depth);
    Optional<Object> found =
        made.isPresent() ? made : snippet.simpleName().flatMap(it -> EnumTexts.of(member, it));
    if (found.isEmpty()) {
      unreadable.accept(snippet);
    }
    return found;
  }

  private Optional<Object> made(Snippet snippet, int depth) {
    Chain chain = snippet.chain();
    if (chain.makes("BigDecimal") || chain.creator().equals("valueOf")) {
      return chain.arguments().stream().findFirst().flatMap(Snippet::constant);
    }
    return object(snippet, depth + 1).map(it -> it);
  }

  private static boolean isMap(MethodCallExpr call) {
    return call.getNameAsString().equals("of")
        && call.getScope().filter(it -> it.toString().equals("Map")).isPresent();
  }

  private Map<String, Object> entries(List<Snippet> arguments, String member, int depth) {
    Map<String, Object> result = new LinkedHashMap<>();
    for (int i = 0; i + 1 < arguments.size(); i += 2) {
      Optional<Object> value = value(arguments.get(i + 1), member, depth + 1);
      text(arguments.get(i)).ifPresent(key -> value.ifPresent(it -> result.put(key, it)));
    }
    return result;
  }

  private Optional<String> text(Snippet snippet) {
    Optional<String> known = snippet.text();
    return known.isPresent() ? known : names.apply(snippet);
  }

  /** What is configured goes before what a getter of the sources returns. */
  private Optional<Object> called(Snippet snippet) {
    return snippet.expression() instanceof MethodCallExpr
        ? names.apply(snippet).map(it -> it)
        : Optional.empty();
  }
}
