package dev.docgen.engine.fit;

import dev.docgen.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which schemas one Schema Object applies to a property: those of {@code properties} and {@code
 * patternProperties}, or else that of {@code additionalProperties} (Core, 10.3.2.3).
 */
public record PropertySchemas(Schema schema) {

  /** Returns the schemas; empty when any value is allowed. */
  public List<Schema> of(String property) {
    List<Schema> schemas = new ArrayList<>();
    Schema named = schema.properties().get(property);
    if (named != null) {
      schemas.add(named);
    }
    if (schema.keyword("patternProperties") instanceof Map<?, ?> patterns) {
      patterns.forEach(
          (pattern, value) -> {
            if (value instanceof Schema each) {
              add(schemas, String.valueOf(pattern), each, property);
            }
          });
    }
    if (schemas.isEmpty()) {
      schema.additionalProperties().ifPresent(schemas::add);
    }
    return schemas;
  }

  private static void add(List<Schema> schemas, String pattern, Schema each, String property) {
    Optional<Pattern> known = BoundedMatch.compile(pattern);
    BoundedMatch.Answer answer =
        known
            .map(one -> BoundedMatch.match(one, property, BoundedMatch.Reach.FIND))
            .orElse(BoundedMatch.Answer.TOO_HARD);
    switch (answer) {
      case YES -> schemas.add(each);
      case NO -> {}
      case TOO_HARD -> schemas.add(Schema.NEVER); // it might match: nothing is let through
    }
  }
}
