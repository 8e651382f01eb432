package dev.docgen.engine.schema.annotated;

import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceAnnotation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Bean Validation's constraints of the default group as keywords, on the types to which smallrye
 * applies each ({@code BeanValidationScanner}). What is set already stays.
 */
public final class MicroProfileConstraints {
  private static final Set<String> DEFAULT =
      Set.of("jakarta.validation.groups.Default", "javax.validation.groups.Default");

  private final Annotations annotations;
  private final Schema.Builder schema;
  private final List<SchemaType> types;

  private MicroProfileConstraints(
      Annotations annotations, Schema.Builder schema, List<SchemaType> types) {
    this.annotations = annotations;
    this.schema = schema;
    this.types = types;
  }

  /**
   * Sets the keywords that the annotations ask for.
   *
   * @param types the types of what is constrained, which a schema that refers does not tell
   */
  public static void apply(Annotations annotations, Schema.Builder schema, List<SchemaType> types) {
    MicroProfileConstraints constraints = new MicroProfileConstraints(annotations, schema, types);
    if (types.contains(SchemaType.STRING)) {
      constraints.applyText();
    }
    if (types.contains(SchemaType.NUMBER) || types.contains(SchemaType.INTEGER)) {
      constraints.applyNumber();
    }
    if (types.contains(SchemaType.ARRAY)) {
      constraints.applySize("minItems", "maxItems");
    }
    if (types.contains(SchemaType.OBJECT) && schema.get("additionalProperties") != null) {
      constraints.applySize("minProperties", "maxProperties");
    }
  }

  /** Returns whether an annotation demands a value. */
  public static boolean isRequired(Annotations annotations, List<SchemaType> types) {
    MicroProfileConstraints constraints =
        new MicroProfileConstraints(annotations, Schema.builder(), types);
    return constraints.find("NotNull").isPresent()
        || constraints.find("NotBlank").isPresent()
        || constraints.find("NotEmpty").isPresent();
  }

  private void applyText() {
    find("DecimalMax").ifPresent(max -> bound(max, "maximum", "exclusiveMaximum"));
    find("DecimalMin").ifPresent(min -> bound(min, "minimum", "exclusiveMinimum"));
    find("Pattern")
        .flatMap(pattern -> pattern.string("regexp"))
        .ifPresent(pattern -> set("pattern", pattern));
    find("Digits").ifPresent(this::applyDigits);
    find("NotBlank").ifPresent(any -> set("pattern", "\\S"));
    applySize("minLength", "maxLength");
  }

  /** The digits of a number that is written as text. */
  private void applyDigits(SourceAnnotation digits) {
    int integer = digits.number("integer").map(Number::intValue).orElse(0);
    int fraction = digits.number("fraction").map(Number::intValue).orElse(0);
    if (integer < 1 && fraction < 1) {
      return;
    }
    String whole = integer > 0 ? "\\d{0," + integer + "}" : "0?";
    String part = fraction > 0 ? "\\d{0," + fraction + "}" : "";
    set("pattern", "^[+-]?(?=.*?\\d)" + whole + "(?:\\." + part + ")?$");
  }

  private void applyNumber() {
    find("DecimalMax").ifPresent(max -> bound(max, "maximum", "exclusiveMaximum"));
    find("DecimalMin").ifPresent(min -> bound(min, "minimum", "exclusiveMinimum"));
    find("Digits").ifPresent(this::applyFraction);
    find("Max").flatMap(max -> max.number("value")).ifPresent(max -> set("maximum", decimal(max)));
    find("Min").flatMap(min -> min.number("value")).ifPresent(min -> set("minimum", decimal(min)));
    if (isOpen("maximum", "exclusiveMaximum")) {
      find("Negative").ifPresent(any -> set("exclusiveMaximum", BigDecimal.ZERO));
      find("NegativeOrZero").ifPresent(any -> set("maximum", BigDecimal.ZERO));
    }
    if (isOpen("minimum", "exclusiveMinimum")) {
      find("Positive").ifPresent(any -> set("exclusiveMinimum", BigDecimal.ZERO));
      find("PositiveOrZero").ifPresent(any -> set("minimum", BigDecimal.ZERO));
    }
  }

  private void applyFraction(SourceAnnotation digits) {
    int fraction = digits.number("fraction").map(Number::intValue).orElse(0);
    if (fraction > 0) {
      set("multipleOf", new BigDecimal(BigInteger.ONE, fraction));
    } else if (!types.contains(SchemaType.INTEGER)) {
      set("multipleOf", BigDecimal.ONE);
    }
  }

  private void bound(SourceAnnotation constraint, String inclusive, String exclusive) {
    if (isOpen(inclusive, exclusive)) {
      boolean included = constraint.bool("inclusive").orElse(true);
      constraint
          .string("value")
          .flatMap(Numbers::decimal)
          .ifPresent(value -> set(included ? inclusive : exclusive, value));
    }
  }

  private void applySize(String minimum, String maximum) {
    find("Size")
        .ifPresent(
            size -> {
              size.number("min")
                  .filter(any -> size.isSet("min"))
                  .ifPresent(min -> set(minimum, min.intValue()));
              size.number("max")
                  .filter(any -> size.isSet("max"))
                  .ifPresent(max -> set(maximum, max.intValue()));
            });
    find("NotEmpty").ifPresent(any -> set(minimum, 1));
  }

  private boolean isOpen(String inclusive, String exclusive) {
    return schema.get(inclusive) == null && schema.get(exclusive) == null;
  }

  private void set(String keyword, Object value) {
    if (schema.get(keyword) == null) {
      schema.keyword(keyword, value);
    }
  }

  private static BigDecimal decimal(Number number) {
    return new BigDecimal(number.toString());
  }

  private Optional<SourceAnnotation> find(String constraint) {
    return annotations
        .find(
            "jakarta.validation.constraints." + constraint,
            "javax.validation.constraints." + constraint)
        .filter(MicroProfileConstraints::isOfDefaultGroup);
  }

  private static boolean isOfDefaultGroup(SourceAnnotation constraint) {
    List<JavaType> groups = constraint.types("groups");
    return groups.isEmpty() || groups.stream().map(JavaType::describe).anyMatch(DEFAULT::contains);
  }
}
