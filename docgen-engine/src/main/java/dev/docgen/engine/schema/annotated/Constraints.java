package dev.docgen.engine.schema.annotated;

import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.Annotations;
import dev.docgen.source.SourceAnnotation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bean Validation's constraints (Jakarta Validation 3.1, section 8) as keywords, on the types to
 * which swagger-core applies each, as far as the groups cover them. Composed constraints are seen
 * through.
 */
public final class Constraints {
  private static final BigDecimal ZERO = BigDecimal.ZERO;

  /** What a composed constraint such as Hibernate Validator's {@code @Range} has by default. */
  private static final BigDecimal NO_MAXIMUM = BigDecimal.valueOf(Long.MAX_VALUE);

  private final Annotations annotations;
  private final ValidationGroups groups;

  private Constraints(Annotations annotations, ValidationGroups groups) {
    this.annotations = annotations;
    this.groups = groups;
  }

  /** Sets the keywords that the annotations ask for; those set already by hand stay. */
  public static void apply(
      Annotations annotations, ValidationGroups groups, Schema.Builder schema) {
    new Constraints(annotations, groups).apply(schema);
  }

  private void apply(Schema.Builder schema) {
    List<SchemaType> types = types(schema);
    find("NotEmpty").ifPresent(any -> applyNotEmpty(schema, types));
    if (types.contains(SchemaType.STRING)) {
      find("NotBlank").ifPresent(any -> setIfAbsent(schema, "minLength", 1));
    }
    find("Size").ifPresent(size -> applySize(size, schema, types));
    applyText(schema, types);
    if (types.contains(SchemaType.NUMBER) || types.contains(SchemaType.INTEGER)) {
      applyBounds(schema);
    }
  }

  /** Returns whether an annotation demands a value: {@code @NotNull} and its stricter kin. */
  public static boolean isRequired(Annotations annotations, ValidationGroups groups) {
    Constraints constraints = new Constraints(annotations, groups);
    return constraints.find("NotNull").isPresent()
        || constraints.find("NotEmpty").isPresent()
        || constraints.find("NotBlank").isPresent();
  }

  private static void applyNotEmpty(Schema.Builder schema, List<SchemaType> types) {
    if (types.contains(SchemaType.ARRAY)) {
      setIfAbsent(schema, "minItems", 1);
    } else if (types.contains(SchemaType.STRING)) {
      setIfAbsent(schema, "minLength", 1);
    } else if (types.contains(SchemaType.OBJECT)) {
      setIfAbsent(schema, "minProperties", 1);
    }
  }

  private static void applySize(
      SourceAnnotation size, Schema.Builder schema, List<SchemaType> types) {
    int min = size.number("min").map(Number::intValue).orElse(0);
    int max = size.number("max").map(Number::intValue).orElse(Integer.MAX_VALUE);
    if (types.contains(SchemaType.STRING)) {
      schema.minLength(min).maxLength(max);
    } else if (types.contains(SchemaType.ARRAY)) {
      schema.minItems(min).maxItems(max);
    } else if (types.contains(SchemaType.NUMBER) || types.contains(SchemaType.INTEGER)) {
      schema.minimum(BigDecimal.valueOf(min)).maximum(BigDecimal.valueOf(max));
    }
  }

  private void applyText(Schema.Builder schema, List<SchemaType> types) {
    Optional<String> pattern =
        find("Pattern")
            .filter(found -> found.isSet("regexp")) // else a composed constraint's default
            .flatMap(found -> found.string("regexp"));
    boolean email = find("Email").isPresent();
    if (types.contains(SchemaType.STRING)) {
      pattern.ifPresent(schema::pattern);
      if (email) {
        schema.format("email");
      }
    } else if (schema.get("items") instanceof Schema items
        && items.types().contains(SchemaType.STRING)
        && (pattern.isPresent() || email)) {
      Schema.Builder changed = items.toBuilder();
      pattern.ifPresent(changed::pattern);
      schema.items(email ? changed.format("email").build() : changed.build());
    }
  }

  private void applyBounds(Schema.Builder schema) {
    find("Min").flatMap(Constraints::value).ifPresent(schema::minimum);
    find("Max")
        .flatMap(Constraints::value)
        .filter(max -> max.compareTo(NO_MAXIMUM) != 0)
        .ifPresent(schema::maximum);
    find("DecimalMin")
        .ifPresent(
            min -> value(min).ifPresent(value -> applyMinimum(schema, value, isInclusive(min))));
    find("DecimalMax")
        .ifPresent(
            max -> value(max).ifPresent(value -> applyMaximum(schema, value, isInclusive(max))));
    find("Positive").ifPresent(any -> applyPositive(schema));
    find("PositiveOrZero").ifPresent(any -> raiseMinimum(schema));
    find("Negative").ifPresent(any -> applyNegative(schema));
    find("NegativeOrZero").ifPresent(any -> lowerMaximum(schema));
  }

  private static void applyMinimum(Schema.Builder schema, BigDecimal value, boolean inclusive) {
    if (inclusive) {
      schema.minimum(value);
      return;
    }
    schema.exclusiveMinimum(value);
    BigDecimal minimum = number(schema, "minimum");
    if (minimum != null && minimum.compareTo(value) <= 0) {
      schema.minimum(null);
    }
  }

  private static void applyMaximum(Schema.Builder schema, BigDecimal value, boolean inclusive) {
    if (inclusive) {
      schema.maximum(value);
      return;
    }
    schema.exclusiveMaximum(value);
    BigDecimal maximum = number(schema, "maximum");
    if (maximum != null && maximum.compareTo(value) >= 0) {
      schema.maximum(null);
    }
  }

  private static void applyPositive(Schema.Builder schema) {
    BigDecimal minimum = number(schema, "minimum");
    BigDecimal exclusive = number(schema, "exclusiveMinimum");
    boolean stricter =
        (minimum != null && minimum.signum() > 0) || (exclusive != null && exclusive.signum() >= 0);
    if (!stricter) {
      schema.minimum(null).exclusiveMinimum(ZERO);
    }
  }

  private static void applyNegative(Schema.Builder schema) {
    BigDecimal maximum = number(schema, "maximum");
    BigDecimal exclusive = number(schema, "exclusiveMaximum");
    boolean stricter =
        (maximum != null && maximum.signum() < 0) || (exclusive != null && exclusive.signum() <= 0);
    if (!stricter) {
      schema.maximum(null).exclusiveMaximum(ZERO);
    }
  }

  private static void raiseMinimum(Schema.Builder schema) {
    BigDecimal minimum = number(schema, "minimum");
    if (minimum == null || minimum.signum() < 0) {
      schema.minimum(ZERO);
    }
  }

  private static void lowerMaximum(Schema.Builder schema) {
    BigDecimal maximum = number(schema, "maximum");
    if (maximum == null || maximum.signum() > 0) {
      schema.maximum(ZERO);
    }
  }

  private Optional<SourceAnnotation> find(String constraint) {
    return annotations
        .findAll(
            "jakarta.validation.constraints." + constraint,
            "javax.validation.constraints." + constraint)
        .stream()
        .filter(groups::cover)
        .findFirst();
  }

  private static boolean isInclusive(SourceAnnotation bound) {
    return bound.bool("inclusive").orElse(true);
  }

  /** Returns the bound; empty when it is no number or no constant, which is then left out. */
  private static Optional<BigDecimal> value(SourceAnnotation bound) {
    Optional<Number> number = bound.number("value");
    return number.isPresent()
        ? Numbers.decimal(number.get().toString())
        : bound.string("value").flatMap(Numbers::decimal);
  }

  private static void setIfAbsent(Schema.Builder schema, String keyword, int value) {
    if (schema.get(keyword) == null) {
      schema.keyword(keyword, value);
    }
  }

  private static @Nullable BigDecimal number(Schema.Builder schema, String keyword) {
    return schema.get(keyword) instanceof BigDecimal value ? value : null;
  }

  @SuppressWarnings("unchecked")
  private static List<SchemaType> types(Schema.Builder schema) {
    Object types = schema.get("type");
    return types == null ? List.of() : (List<SchemaType>) types;
  }
}
