package dev.docgen.frameworks.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import dev.docgen.model.Discriminator;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@code docgen.springdoc} chooses between. */
class CorrectedTest {
  private static final String GROUPS =
      """
      --- app/Groups.java
      package app;
      interface Create {}
      interface Update extends jakarta.validation.groups.Default {}
      """;
  private static final String ITEM =
      """
      class Item {
        @NotNull(groups = Update.class) public Long id;
        @NotBlank(groups = {Create.class, Update.class}) public String name;
        @Size(max = 9, groups = Create.class) public String code;
        @NotBlank public String title;
      }
      """;

  private static DetectedApi springdoc(String... texts) {
    return DetectedApi.of(new SpringDetector(), texts);
  }

  private static DetectedApi corrected(String... texts) {
    return DetectedApi.of(
        new SpringDetector(), request -> request.property("docgen.springdoc", "corrected"), texts);
  }

  private static String items(String methods) {
    return "@RestController class Items {\n"
        + methods.replace("@Validated", "@org.springframework.validation.annotation.Validated")
        + "\n}";
  }

  private static final String BOTH =
      items(
          """
          @PutMapping("/update") void update(@Validated(Update.class) @RequestBody Item item) {}
          @PostMapping("/create") void create(@Validated(Create.class) @RequestBody Item item) {}
          @GetMapping("/item") Item item() { return null; }
          """);

  @Test
  void constraintsOfGroupsSayNothingWhereNoGroupIsNamed() {
    Schema item =
        springdoc(items("@PutMapping(\"/i\") void i(@RequestBody Item i) {}"), ITEM, GROUPS)
            .bodySchema("application/json");
    assertThat(item.required()).containsExactly("title");
    assertThat(item.properties().get("code").keyword("maxLength")).isNull();
  }

  @Test
  void theFirstUseOfAClassNamesTheGroupsOfItsOnlyComponent() {
    Map<String, Schema> schemas = springdoc(BOTH, ITEM, GROUPS).model().components().schemas();
    assertThat(schemas).containsOnlyKeys("Item");
    assertThat(schemas.get("Item").required()).containsExactly("id", "name", "title");
    assertThat(schemas.get("Item").properties().get("code").keyword("maxLength")).isNull();
  }

  @Test
  void correctedEachCombinationOfGroupsHasItsComponent() {
    DetectedApi api = corrected(BOTH, ITEM, GROUPS);
    Map<String, Schema> schemas = api.model().components().schemas();
    assertThat(schemas).containsOnlyKeys("Item", "Item_Create", "Item_Update");
    assertThat(schemas.get("Item").required()).containsExactly("title");
    assertThat(schemas.get("Item_Create").required()).containsExactly("name");
    assertThat(schemas.get("Item_Create").properties().get("code").keyword("maxLength"))
        .isEqualTo(9);
    assertThat(schemas.get("Item_Update").required()).containsExactly("id", "name", "title");
  }

  private static final String ANY =
      """
      class Any {
        public String own;
        @JsonAnyGetter public Map<String, Integer> getMore() { return null; }
      }
      """;

  @Test
  void whatAnyGetterHoldsIsAPropertyOfItsName() {
    String controller = "@RestController class Xs { @GetMapping(\"/x\") Any x() { return null; } }";
    Schema usual = springdoc(controller, ANY).responseSchema("200", "*/*");
    assertThat(usual.properties()).containsOnlyKeys("own", "more");
    Schema correct = corrected(controller, ANY).responseSchema("200", "*/*");
    assertThat(correct.properties()).containsOnlyKeys("own");
    assertThat(correct.additionalProperties().orElseThrow().types())
        .containsExactly(SchemaType.INTEGER);
  }

  @Test
  void namesAreSpelledAsTheApplicationsMapperSpellsThem() {
    String[] texts = {
      "@RestController class Xs { @GetMapping(\"/x\") Pet x() { return null; } }",
      "class Pet { public String petName; }",
      "--- application.properties\nspring.jackson.property-naming-strategy=SNAKE_CASE\n"
    };
    assertThat(springdoc(texts).responseSchema("200", "*/*").properties())
        .containsOnlyKeys("petName");
    assertThat(corrected(texts).responseSchema("200", "*/*").properties())
        .containsOnlyKeys("pet_name");
  }

  @Test
  void aWebhookHasTheVerbThatItNames() {
    String hooks =
        """
        @Webhook(name = "sold", operation = @Operation(method = "put", summary = "told"))
        @RestController class Xs { @GetMapping("/x") void x() {} }
        """;
    assertThat(springdoc(hooks).model().webhooks().get("sold").operations())
        .containsOnlyKeys(HttpMethod.POST);
    assertThat(corrected(hooks).model().webhooks().get("sold").operations())
        .containsOnlyKeys(HttpMethod.PUT);
  }

  @Test
  void aReferenceMayBeNull() {
    String[] texts = {
      "@RestController class As { @GetMapping(\"/a\") A a() { return null; } }",
      """
      class A {
        @org.jspecify.annotations.Nullable public B may;
        public B must;
      }
      """,
      "class B { public int n; }"
    };
    assertThat(springdoc(texts).responseSchema("200", "*/*").properties().get("may").nullable())
        .isFalse();
    Schema correct = corrected(texts).responseSchema("200", "*/*");
    assertThat(correct.properties().get("may").nullable()).isTrue();
    assertThat(correct.properties().get("must").nullable()).isFalse();
  }

  private static final String[] EVENTS = {
    "@RestController class Es { @GetMapping(\"/e\") Event e() { return null; } }",
    """
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({@JsonSubTypes.Type(Made.class), @JsonSubTypes.Type(value = Gone.class, name = "gone")})
    interface Event { String getId(); }
    """,
    "@JsonTypeName(\"made\") class Made implements Event { public String getId() { return null; } }",
    "class Gone implements Event { public String getId() { return null; } }"
  };

  @Test
  void aWrappedValueStandsUnderItsTypesName() {
    assertThat(springdoc(EVENTS).responseSchema("200", "*/*").properties())
        .containsEntry("Event", Schema.ref("Event"));
    Schema correct = corrected(EVENTS).responseSchema("200", "*/*");
    assertThat(correct.oneOf())
        .extracting(Schema::properties)
        .containsExactly(Map.of("made", Schema.ref("Made")), Map.of("gone", Schema.ref("Gone")));
    assertThat(correct.oneOf().get(0).required()).containsExactly("made");
  }

  @Test
  void aDiscriminatorMapsTheNamesOfSubtypes() {
    String[] texts = {
      "@RestController class Ps { @GetMapping(\"/p\") Pay p() { return null; } }",
      """
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
      @JsonSubTypes({@JsonSubTypes.Type(value = Card.class, name = "card"),
          @JsonSubTypes.Type(value = Cash.class, names = {"cash", "coins"}), @JsonSubTypes.Type(Pay.Gift.class)})
      abstract class Pay { static class Gift extends Pay {} }
      """,
      "class Card extends Pay { public String number; }",
      "class Cash extends Pay { public int coins; }"
    };
    assertThat(discriminator(springdoc(texts)).mapping()).isEmpty();
    assertThat(discriminator(corrected(texts)).mapping())
        .isEqualTo(Map.of("card", "Card", "cash", "Cash", "coins", "Cash", "Pay$Gift", "Gift"));
  }

  private static Discriminator discriminator(DetectedApi api) {
    return api.model().components().schemas().get("Pay").discriminator().orElseThrow();
  }
}
