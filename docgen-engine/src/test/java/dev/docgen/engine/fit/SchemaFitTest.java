package dev.docgen.engine.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.model.Discriminator;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaFitTest {
  private static final Schema TEXT = Schema.of(SchemaType.STRING).build();
  private static final Schema WHOLE = Schema.of(SchemaType.INTEGER).build();

  private final Map<String, Schema> components = new HashMap<>();

  @Test
  void knowsTypes() {
    assertThat(misfit(WHOLE, 1.0)).isEmpty();
    assertThat(misfit(WHOLE, 1.5)).isEqualTo("is not of type integer");
    assertThat(misfit(WHOLE, "1")).isEqualTo("is not of type integer");
    assertThat(misfit(WHOLE, null)).isEqualTo("is not of type integer");
    assertThat(misfit(WHOLE.toBuilder().nullable(true).build(), null)).isEmpty();
    assertThat(misfit(Schema.NEVER, null)).isEqualTo("no value is allowed");
    assertThat(misfit(Schema.ANY, null)).isEmpty();
  }

  @Test
  void saysWhere() {
    Schema schema = Schema.of(SchemaType.OBJECT).putProperty("a", Schema.arrayOf(WHOLE)).build();
    assertThat(misfit(schema, Map.of("a", List.of(1, "x"))))
        .isEqualTo("/a/1: is not of type integer");
  }

  @ParameterizedTest
  @CsvSource({
    "date, 2024-02-29, true",
    "date, 2023-02-29, false",
    "date, 01.02.2024, false",
    "date-time, 2024-01-01T00:00:00Z, true",
    "date-time, 2024-01-01T00:00:00, false",
    "time, 10:00:00+02:00, true",
    "time, 25:00:00Z, false",
    "duration, P1Y2M, true",
    "duration, PT5M, true",
    "duration, 5 minutes, false",
    "uuid, 123e4567-e89b-12d3-a456-426614174000, true",
    "uuid, 123, false",
    "email, a.b+c@example.com, true",
    "email, a b@example.com, false",
    "hostname, a-b.example, true",
    "hostname, -a, false",
    "ipv4, 255.1.0.99, true",
    "ipv4, 256.1.1.1, false",
    "ipv6, ::1, true",
    "ipv6, 1.2.3.4, false",
    "uri, https://a.example/b?c#d, true",
    "uri, /relative, false",
    "uri-reference, /relative, true",
    "uri-reference, '<>', false",
    "byte, YWJj, true",
    "byte, YWJ, false",
    "regex, '[', false",
    "json-pointer, /a~1b, true",
    "json-pointer, a, false",
    "made-up, anything, true"
  })
  void knowsFormats(String format, String text, boolean fits) {
    assertThat(fits(Schema.string(format), text)).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({"int32, 2147483648", "int64, 9223372036854775808", "float, 1E+39"})
  void knowsFormatsOfNumbers(String format, BigDecimal tooLarge) {
    Schema number = Schema.of(SchemaType.NUMBER, format).build();
    assertThat(fits(number, tooLarge)).isFalse();
    assertThat(fits(number, 1)).isTrue();
  }

  @Test
  void countsCodePoints() {
    Schema two = TEXT.toBuilder().maxLength(2).build();
    assertThat(fits(two, "\ud83d\ude00\ud83d\ude00")).isTrue();
    assertThat(fits(two, "abc")).isFalse();
  }

  @Test
  void comparesNumbersByValue() {
    Schema one = Schema.builder().keyword("const", 1).build();
    assertThat(fits(one, new BigDecimal("1.00"))).isTrue();
    assertThat(fits(Schema.arrayOf(WHOLE).toBuilder().uniqueItems(true).build(), List.of(1, 1.0)))
        .isFalse();
    Schema quarters = Schema.builder().keyword("multipleOf", new BigDecimal("0.25")).build();
    assertThat(fits(quarters, 0.75)).isTrue();
    assertThat(fits(quarters, 0.8)).isFalse();
  }

  @Test
  void closesObjectsByTheirOwnProperties() {
    Schema closed =
        Schema.of(SchemaType.OBJECT)
            .putProperty("a", TEXT)
            .keyword("patternProperties", Map.of("^x-", WHOLE))
            .additionalProperties(Schema.NEVER)
            .build();
    assertThat(fits(closed, Map.of("a", "b", "x-1", 2))).isTrue();
    assertThat(fits(closed, Map.of("x-1", "no"))).isFalse();
    assertThat(misfit(closed, Map.of("b", 1))).isEqualTo("/b: no value is allowed");
  }

  @Test
  void requiresNoHiddenProperty() {
    Schema user =
        Schema.of(SchemaType.OBJECT)
            .putProperty("id", WHOLE.toBuilder().readOnly(true).build())
            .required(List.of("id"))
            .build();
    components.put("User", user);
    Schema inherited =
        Schema.builder()
            .allOf(List.of(Schema.ref("User"), Schema.builder().required(List.of("id")).build()))
            .build();
    for (Schema schema : List.of(user, inherited)) {
      assertThat(fit(Direction.REQUEST).fits(schema, Map.of())).isTrue();
      assertThat(fit(Direction.RESPONSE).misfit(schema, Map.of())).contains("'id' is missing");
    }
  }

  @Test
  void takesExactlyOneAlternativeUnlessADiscriminatorDecides() {
    components.put("Cat", object("kind"));
    components.put("Dog", object("kind"));
    List<Schema> pets = List.of(Schema.ref("Cat"), Schema.ref("Dog"));
    Schema either = Schema.builder().oneOf(pets).build();
    assertThat(misfit(either, Map.of("kind", "cat"))).isEqualTo("fits 2 of 'oneOf'");
    Schema told =
        either.toBuilder()
            .discriminator(
                new Discriminator("kind", Map.of("cat", "#/components/schemas/Cat"), Map.of()))
            .build();
    assertThat(misfit(told, Map.of("kind", "cat"))).isEmpty();
    assertThat(misfit(told, Map.of("kind", "Dog"))).isEmpty();
  }

  @Test
  void knowsConditionsAndCounts() {
    Schema conditional =
        Schema.builder()
            .keyword("if", TEXT)
            .keyword("then", TEXT.toBuilder().minLength(3).build())
            .keyword("else", WHOLE)
            .build();
    assertThat(fits(conditional, "abc")).isTrue();
    assertThat(fits(conditional, "a")).isFalse();
    assertThat(fits(conditional, true)).isFalse();
    Schema contains = Schema.builder().keyword("contains", WHOLE).keyword("maxContains", 1).build();
    assertThat(fits(contains, List.of("a", 1))).isTrue();
    assertThat(fits(contains, List.of(1, 2))).isFalse();
    assertThat(fits(contains, List.of())).isFalse();
  }

  @Test
  void doesNotTakeWhatItCannotJudgeForAMisfitUnderNot() {
    for (Schema unknown :
        List.of(
            Schema.builder().keyword("unevaluatedProperties", Schema.NEVER).build(),
            Schema.ref("Missing"),
            Schema.builder().pattern("(a").build(),
            Schema.builder().minimum(new BigDecimal("1E+5000")).build())) {
      Schema not = Schema.builder().keyword("not", unknown).build();
      assertThat(fits(not, "a") && fits(not, 1)).as("%s", unknown).isFalse();
    }
  }

  @Test
  void endsWhateverItIsGiven() {
    components.put("Loop", Schema.builder().allOf(List.of(Schema.ref("Loop"))).build());
    assertThat(fits(Schema.ref("Loop"), 1)).isTrue();
    Schema explosive = TEXT.toBuilder().pattern("^(x+x+)+(x+x+)+y").build();
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertThat(misfit(explosive, "x".repeat(60))).contains("takes too long"));
    Schema wide = WHOLE;
    for (int i = 0; i < 40; i++) {
      wide = Schema.builder().anyOf(List.of(wide, wide, wide)).build();
    }
    Schema hard = wide;
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(misfit(hard, "x")).isNotEmpty());
  }

  private static Schema object(String property) {
    return Schema.of(SchemaType.OBJECT).putProperty(property, TEXT).build();
  }

  private SchemaFit fit(Direction direction) {
    return new SchemaFit(new ComponentSchemas(components), direction);
  }

  private boolean fits(Schema schema, Object value) {
    return fit(Direction.RESPONSE).fits(schema, value);
  }

  private String misfit(Schema schema, Object value) {
    return fit(Direction.RESPONSE).misfit(schema, value).orElse("");
  }
}
