package dev.docgen.engine.render.page;

import dev.docgen.model.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says the validation keywords of JSON Schema (draft 2020-12, Validation) in words. */
final class Constraints {
  private static final Set<String> BEYOND_WORDS =
      Set.of(
          "not",
          "if",
          "contains",
          "propertyNames",
          "dependentSchemas",
          "unevaluatedItems",
          "unevaluatedProperties");

  private final Schema schema;
  private final List<Constraint> constraints = new ArrayList<>();

  private Constraints(Schema schema) {
    this.schema = schema;
  }

  static List<Constraint> of(Schema schema) {
    return new Constraints(schema).read();
  }

  private List<Constraint> read() {
    code("always", "const");
    size("Length", "character", "characters");
    range();
    code("a multiple of", "multipleOf");
    code("matches", "pattern");
    size("Items", "element", "elements");
    if (Boolean.TRUE.equals(schema.keyword("uniqueItems"))) {
      words("no duplicates");
    }
    size("Properties", "entry", "entries");
    code("encoded as", "contentEncoding");
    code("holds", "contentMediaType");
    dependents();
    if (schema.additionalProperties().filter(Schema::isNever).isPresent()) {
      words("no other properties");
    }
    if (BEYOND_WORDS.stream().anyMatch(name -> schema.keyword(name) != null)) {
      words("further conditions, which the OpenAPI document states");
    }
    return constraints;
  }

  private void words(String words) {
    constraints.add(Constraint.of(words));
  }

  private void code(String words, String keyword) {
    Object value = schema.keyword(keyword);
    if (value != null) {
      constraints.add(new Constraint(words, Values.plain(value)));
    }
  }

  private void size(String of, String one, String many) {
    long least = schema.keyword("min" + of) instanceof Number number ? number.longValue() : 0;
    Number most = schema.keyword("max" + of) instanceof Number number ? number : null;
    if (most == null) {
      if (least > 0) {
        words("at least " + least + " " + (least == 1 ? one : many));
      }
      return;
    }
    String unit = most.longValue() == 1 ? one : many;
    if (least == most.longValue()) {
      words("exactly " + least + " " + unit);
    } else {
      words((least > 0 ? least + " to " : "at most ") + most + " " + unit);
    }
  }

  private void range() {
    String least = number("minimum");
    String most = number("maximum");
    if (least != null && most != null) {
      words(least.equals(most) ? "exactly " + least : least + " to " + most);
    } else if (least != null) {
      words("at least " + least);
    } else if (most != null) {
      words("at most " + most);
    }
    bound("greater than ", "exclusiveMinimum");
    bound("less than ", "exclusiveMaximum");
  }

  private void bound(String words, String keyword) {
    String bound = number(keyword);
    if (bound != null) {
      words(words + bound);
    }
  }

  private @Nullable String number(String keyword) {
    Object value = schema.keyword(keyword);
    return value instanceof BigDecimal || value instanceof Number ? Values.plain(value) : null;
  }

  private void dependents() {
    if (schema.keyword("dependentRequired") instanceof Map<?, ?> map) {
      map.forEach(
          (name, needed) -> words("with " + name + " also " + names((Collection<?>) needed)));
    }
  }

  private static String names(Collection<?> names) {
    return names.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
