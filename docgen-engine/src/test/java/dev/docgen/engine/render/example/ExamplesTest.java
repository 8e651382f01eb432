package dev.docgen.engine.render.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.engine.fit.Direction;
import dev.docgen.model.Components;
import dev.docgen.model.Discriminator;
import dev.docgen.model.Example;
import dev.docgen.model.MediaType;
import dev.docgen.model.Parameter;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {
  private static final Schema TEXT = Schema.of(SchemaType.STRING).build();
  private static final Schema WHOLE = Schema.of(SchemaType.INTEGER).build();

  private final Components.Builder components = Components.builder();

  @Test
  void prefersWhatTheAuthorGave() {
    assertThat(value(TEXT.toBuilder().example("given").defaultValue("default").build()))
        .isEqualTo("given");
    assertThat(value(TEXT.toBuilder().defaultValue("default").build())).isEqualTo("default");
    assertThat(value(TEXT.toBuilder().keyword("examples", List.of("first", "second")).build()))
        .isEqualTo("first");
    assertThat(value(TEXT.toBuilder().enumValues(List.of("A", "B")).build())).isEqualTo("A");
    assertThat(value(TEXT.toBuilder().keyword("const", "C").build())).isEqualTo("C");
  }

  @Test
  void makesAValueWhereTheGivenOneDoesNotFit() {
    assertThat(value(WHOLE.toBuilder().example("three").build())).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "email, user@example.com",
    "customerEmail, user@example.com",
    "first_name, Alex",
    "lastName, Example",
    "CITY, Springfield",
    "warehouseCode, A1",
    "nickname, nickname",
    "favouriteDish, favourite dish",
    "password, ********",
    "'', text"
  })
  void guessesTextsByName(String name, String expected) {
    assertThat(attempt(TEXT, Direction.REQUEST, name)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"price, 9.99", "id, 42", "pageSize, 20", "latitude, 52.37", "ratio, 1.5"})
  void guessesNumbersByName(String name, BigDecimal expected) {
    Object value = attempt(Schema.of(SchemaType.NUMBER).build(), Direction.REQUEST, name);
    assertThat(new BigDecimal(String.valueOf(value))).isEqualByComparingTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "date, 2025-01-01",
    "date-time, 2025-01-01T09:30:00Z",
    "uuid, 123e4567-e89b-42d3-a456-426614174001",
    "uri, https://example.com/",
    "byte, ZXhhbXBsZQ==",
    "ipv4, 192.0.2.1",
    "duration, PT1M"
  })
  void knowsFormats(String format, String expected) {
    assertThat(value(Schema.string(format))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^[A-Z]{3}-\\d{4}$",
        "(?=.*[a-z])(?=.*[A-Z])(?=.*\\d)[A-Za-z\\d@$!%*?&]{8,}",
        "^\\p{Alpha}+$",
        "^\\p{IsCyrillic}{3}$",
        "[a-z&&[^aeiou]]{4}",
        "(?<y>\\d{4})-\\k<y>",
        "^(?i)abc$",
        "\\Qa.b\\E\\x41\\u0042",
        "^(?!foo)[a-z]{3}$",
        "^(GET|POST|PUT)$",
        "^\\+?[0-9 ()-]{7,20}$",
        "^(?:[01]\\d|2[0-3]):[0-5]\\d$",
        "\\w+@\\w+\\.(com|org)",
        "^$",
        "a{0}b*?c++"
      })
  void makesTextsOfPatterns(String pattern) {
    Object made = value(TEXT.toBuilder().pattern(pattern).build());
    assertThat(String.valueOf(made)).matches(pattern);
  }

  @Test
  void makesTextsOfPatternsWithinLengths() {
    Schema.Builder pattern = TEXT.toBuilder().pattern("[a-z]+\\d*");
    assertThat((String) value(pattern.minLength(50).maxLength(51).build()))
        .matches("[a-z]+\\d*")
        .hasSizeBetween(50, 51);
    assertThat((String) value(pattern.minLength(1).maxLength(1).build())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "((a{1000}){1000}){1000}",
        "(a+)+$b",
        "((){1000000000}){1000000000}",
        "(.*.*.*.*.*.*.*.*)*x=(?!)",
        "[",
        "(?<a>",
        "\\p{Nothing}",
        "[^\\s\\S]"
      })
  void givesNoTextRatherThanAWrongOneWithinATime(String pattern) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertThat(reason(TEXT.toBuilder().pattern(pattern).build())).contains("pattern"));
  }

  @Test
  void readsNoPatternThatIsTooLongOrTooDeep() {
    String deep = "(".repeat(100_000) + ")".repeat(100_000);
    assertThat(reason(TEXT.toBuilder().pattern(deep).build())).contains("pattern");
    assertThat(reason(TEXT.toBuilder().pattern("a|".repeat(1000)).build())).contains("pattern");
  }

  @Test
  void saysWhyThereIsNone() {
    assertThat(reason(WHOLE.toBuilder().minimum(BigDecimal.TEN).maximum(BigDecimal.ONE).build()))
        .isEqualTo("no multiple lies within the bounds");
    assertThat(reason(TEXT.toBuilder().minLength(5).maxLength(4).build()))
        .isEqualTo("minLength and maxLength contradict each other");
    assertThat(reason(Schema.NEVER)).isEqualTo("no value is allowed");
    assertThat(reason(Schema.ref("Missing"))).isEqualTo("nothing is known of 'Missing'");
    assertThat(reason(Schema.builder().allOf(List.of(TEXT, WHOLE)).build()))
        .isEqualTo("types contradict one another");
    assertThat(reason(Schema.builder().keyword("unevaluatedItems", Schema.NEVER).build()))
        .isEqualTo("keyword 'unevaluatedItems' is not understood");
  }

  @Test
  void makesNothingBeyondBoundsOfSize() {
    assertThat(reason(TEXT.toBuilder().minLength(Integer.MAX_VALUE).build()))
        .isEqualTo("minLength is more than 1000");
    assertThat(reason(Schema.arrayOf(TEXT).toBuilder().minItems(1_000_000_000).build()))
        .isEqualTo("minItems is more than 100");
    assertThat(reason(Schema.mapOf(TEXT).toBuilder().keyword("minProperties", 5000).build()))
        .isEqualTo("minProperties is more than 200");
    assertThat(reason(WHOLE.toBuilder().minimum(new BigDecimal("1E+1000000000")).build()))
        .isEqualTo("a bound is out of what is compared");
    assertThat(value(TEXT.toBuilder().maxLength(Integer.MAX_VALUE).build())).isEqualTo("text");
  }

  @Test
  void survivesAnyNesting() {
    Schema arrays = TEXT;
    Schema parts = TEXT;
    Object value = "deep";
    for (int i = 0; i < 1_000_000; i++) {
      arrays = Schema.arrayOf(arrays);
      parts = Schema.builder().allOf(List.of(parts)).build();
      value = List.of(value);
    }
    assertThat(value(arrays)).asString().startsWith("[[[").hasSizeLessThan(100);
    assertThat(reason(parts)).isEqualTo("schemas are combined too deep");
    assertThat(reason(Schema.ANY.toBuilder().keyword("const", value).build())).isNotEmpty();
    MediaType media = MediaType.builder().schema(TEXT).example(value).build();
    assertThat(new Examples(components.build()).body("text/plain", media, Direction.REQUEST).get())
        .map(Body::text)
        .contains("text");
  }

  @Test
  void takesBoundedWorkForManyAlternatives() {
    Schema never = Schema.of(SchemaType.OBJECT).required(List.of("a")).build();
    for (int i = 0; i < 20; i++) {
      Schema next = never;
      Schema closed =
          Schema.of(SchemaType.OBJECT)
              .putProperty("b", next)
              .required(List.of("b"))
              .additionalProperties(Schema.NEVER)
              .build();
      never = Schema.builder().oneOf(new ArrayList<>(Collections.nCopies(8, closed))).build();
    }
    Schema hard = never;
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(reason(hard)).isNotEmpty());
  }

  @Test
  void cutsRecursionWhereItMay() {
    components
        .putSchema(
            "Node",
            object("name", TEXT)
                .putProperty("parent", Schema.ref("Node"))
                .putProperty("next", Schema.ref("Node").toBuilder().nullable(true).build())
                .putProperty("children", Schema.arrayOf(Schema.ref("Node")))
                .required(List.of("children", "next"))
                .build())
        .putSchema(
            "Endless", object("self", Schema.ref("Endless")).required(List.of("self")).build())
        .putSchema("Loop", Schema.builder().allOf(List.of(Schema.ref("Loop"), WHOLE)).build());

    assertThat(json(Schema.ref("Node"), Direction.RESPONSE))
        .isEqualTo("{\"name\":\"Example\",\"next\":null,\"children\":[]}");
    assertThat(reason(Schema.ref("Endless"))).isEqualTo("the schema [Endless] needs itself");
    assertThat(value(Schema.ref("Loop"))).isEqualTo(1);
  }

  @Test
  void leavesOutWhatIsForTheOtherWayAndWhatIsDeprecated() {
    Schema schema =
        object("id", WHOLE.toBuilder().readOnly(true).build())
            .putProperty("password", TEXT.toBuilder().writeOnly(true).build())
            .putProperty("old", TEXT.toBuilder().deprecated(true).build())
            .putProperty("name", TEXT)
            .required(List.of("id", "password"))
            .build();
    assertThat(json(schema, Direction.REQUEST))
        .isEqualTo("{\"password\":\"********\",\"name\":\"Example\"}");
    assertThat(json(schema, Direction.RESPONSE)).isEqualTo("{\"id\":42,\"name\":\"Example\"}");
  }

  @Test
  void writesTheDiscriminatorOfTheSubtype() {
    Discriminator kind = new Discriminator("kind", Map.of("cat", "Cat"), Map.of());
    components
        .putSchema("Pet", object("kind", TEXT).discriminator(kind).build())
        .putSchema(
            "Cat",
            Schema.builder()
                .allOf(List.of(Schema.ref("Pet"), object("lives", WHOLE).build()))
                .build());
    String cat = "{\"kind\":\"cat\",\"lives\":1}";

    assertThat(json(Schema.ref("Cat"), Direction.RESPONSE)).isEqualTo(cat);
    assertThat(json(Schema.ref("Pet"), Direction.RESPONSE)).isEqualTo(cat);
    Schema either =
        Schema.builder()
            .oneOf(List.of(Schema.ref("Cat"), Schema.ref("Pet")))
            .discriminator(kind)
            .build();
    assertThat(json(either, Direction.RESPONSE)).isEqualTo(cat);
  }

  @Test
  void prefersAlternativesThatAValueTellsApart() {
    components.putSchema("Card", object("digits", TEXT).build());
    components.putSchema("Transfer", object("account", TEXT).required(List.of("account")).build());
    Schema apart =
        Schema.builder().oneOf(List.of(Schema.ref("Transfer"), Schema.ref("Card"))).build();
    assertThat(json(apart, Direction.RESPONSE)).isEqualTo("{\"digits\":\"digits\"}");
  }

  @Test
  void takesTheFirstAlternativeWhereNoValueTellsThemApart() {
    components.putSchema("Parcel", object("code", TEXT).build());
    components.putSchema("Pickup", object("locker", TEXT).build());
    Schema shipment =
        Schema.builder().oneOf(List.of(Schema.ref("Parcel"), Schema.ref("Pickup"))).build();
    assertThat(json(shipment, Direction.RESPONSE)).isEqualTo("{\"code\":\"A1\"}");
    assertThat(json(Schema.arrayOf(shipment), Direction.RESPONSE)).isEqualTo("[{\"code\":\"A1\"}]");
    Schema never = Schema.builder().oneOf(List.of(Schema.NEVER, Schema.NEVER)).build();
    assertThat(new Examples(components.build()).value(never, Direction.RESPONSE, "").get())
        .isEmpty();
  }

  @Test
  void makesMapsSetsAndTuples() {
    assertThat(json(Schema.mapOf(WHOLE), Direction.RESPONSE)).isEqualTo("{\"key\":1}");
    Schema three = Schema.arrayOf(WHOLE).toBuilder().minItems(3).uniqueItems(true).build();
    assertThat(json(three, Direction.RESPONSE)).isEqualTo("[1,2,3]");
    Schema pair =
        Schema.of(SchemaType.ARRAY)
            .keyword("prefixItems", List.of(TEXT, WHOLE))
            .items(Schema.NEVER)
            .build();
    assertThat(json(pair, Direction.RESPONSE)).isEqualTo("[\"text\",1]");
  }

  @Test
  void keepsWhatIsDeclaredForABodyAsItIs() {
    components.putExample("shared", Example.builder().value("shared").hasValue(true).build());
    Examples examples = new Examples(components.build());
    MediaType wrong = MediaType.builder().schema(WHOLE).example("not a number").build();
    MediaType named =
        MediaType.builder()
            .putExample("one", Example.builder().reference("shared").build())
            .build();

    assertThat(examples.body("application/json", wrong, Direction.REQUEST).get())
        .contains(new Body.Text("application/json", "not a number", ExampleSource.DECLARED));
    assertThat(examples.body("application/json", named, Direction.REQUEST).get())
        .map(Body::text)
        .contains("\"shared\"");
  }

  @Test
  void takesAParametersOwnExample() {
    Parameter parameter =
        Parameter.builder()
            .name("page")
            .schema(WHOLE)
            .putExample("first", Example.builder().value(7).hasValue(true).build())
            .build();
    Examples examples = new Examples(components.build());
    assertThat(examples.parameter(parameter).get())
        .contains(new ExampleValue(7, ExampleSource.DECLARED));
    assertThat(examples.parameter(parameter.toBuilder().examples(Map.of()).build()).get())
        .contains(new ExampleValue(0, ExampleSource.GENERATED));
  }

  private Object value(Schema schema) {
    return attempt(schema, Direction.RESPONSE, "");
  }

  private Object attempt(Schema schema, Direction direction, String name) {
    Attempt<ExampleValue> attempt = new Examples(components.build()).value(schema, direction, name);
    assertThat(attempt.reason()).isEmpty();
    return attempt.get().orElseThrow().value();
  }

  private String reason(Schema schema) {
    Attempt<ExampleValue> attempt =
        new Examples(components.build()).value(schema, Direction.RESPONSE, "");
    assertThat(attempt.get()).isEmpty();
    return attempt.reason();
  }

  private String json(Schema schema, Direction direction) {
    return JsonText.compact(attempt(schema, direction, ""));
  }

  private static Schema.Builder object(String name, Schema property) {
    return Schema.of(SchemaType.OBJECT).putProperty(name, property);
  }
}
