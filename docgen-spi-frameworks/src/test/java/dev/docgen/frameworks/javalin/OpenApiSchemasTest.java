package dev.docgen.frameworks.javalin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How javalin-openapi's schema annotations shape the schemas of classes. */
class OpenApiSchemasTest {
  private static DetectedApi api(String type, String... types) {
    String[] all = new String[types.length + 1];
    String imports = "import io.javalin.openapi.*;\n";
    all[0] =
        imports
            + "class Main { void run() { Javalin.create().get(\"/it\", ctx -> ctx.json(new "
            + type
            + "())); } @OpenApi(path = \"/it\", responses = @OpenApiResponse(status = \"200\","
            + " content = @OpenApiContent(from = "
            + type
            + ".class))) void it() {} }";
    for (int i = 0; i < types.length; i++) {
      all[i + 1] = imports + types[i];
    }
    return RoutesTest.api(all);
  }

  /** Describes a class {@code Entity} with those members. */
  private static Schema entity(String members) {
    return described(api("Entity", "class Entity { " + members + " }"));
  }

  private static Schema described(DetectedApi api) {
    return api.responseSchema("200", "application/json");
  }

  @Test
  void namesIgnoresAndDescribesMembers() {
    Schema schema =
        entity(
            """
            @OpenApiName("called") public String getName() { return ""; }
            @OpenApiIgnore public String getSecret() { return ""; }
            @OpenApiDescription("the age") public int getAge() { return 1; }
            """);
    assertThat(schema.properties()).containsOnlyKeys("called", "age");
    assertThat(schema.properties().get("age").description()).hasValue("the age");
  }

  @Test
  void requiresWhatCannotBeNull() {
    Schema schema =
        entity(
            """
            public int getCount() { return 1; }
            public String getText() { return ""; }
            @NotNull public String getSure() { return ""; }
            @OpenApiRequired public String getWanted() { return ""; }
            @OpenApiPropertyType(definedBy = int.class, nullability = Nullability.NULLABLE)
            public int getPerhaps() { return 1; }
            @OpenApiPropertyType(definedBy = String.class, nullability = Nullability.NOT_NULL)
            public Object getStated() { return ""; }
            """);
    assertThat(schema.required()).containsExactlyInAnyOrder("count", "sure", "wanted", "stated");
    assertThat(schema.properties().get("perhaps").nullable()).isTrue();
    assertThat(schema.properties().get("stated").type()).hasValue(SchemaType.STRING);
  }

  @Test
  void requiresNothingWhereTheClassSaysSo() {
    Schema schema =
        described(
            api(
                "Entity",
                "@JsonSchema(requireNonNulls = false) class Entity {"
                    + " public int getCount() { return 1; }"
                    + " @OpenApiRequired public int getSum() { return 1; } }"));
    assertThat(schema.required()).containsExactly("sum");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "@OpenApiNumberValidation(minimum = \"1\", exclusiveMaximum = \"9.5\") int | minimum=1 exclusiveMaximum=9.5",
        "@OpenApiNumberValidation(multipleOf = \"5\") int                          | multipleOf=5",
        "@OpenApiStringValidation(minLength = \"2\", maxLength = \"4\") String     | minLength=2 maxLength=4",
        "@OpenApiStringValidation(pattern = \"a+\", format = \"email\") String     | pattern=a+ format=email",
        "@OpenApiArrayValidation(minItems = \"1\", maxItems = \"3\", uniqueItems = true) List<String> | minItems=1 maxItems=3 uniqueItems=true",
        "@OpenApiObjectValidation(minProperties = \"1\", maxProperties = \"2\") Map<String, String> | minProperties=1 maxProperties=2",
        "@OpenApiExample(\"12\") String                                            | example=12",
        "@OpenApiExample(\"12\") int                                               | example=12",
        "@OpenApiNullable String                                                   | nullable=true",
        "@Custom(name = \"x-unit\", value = \"cm\") int                            | x-unit=cm",
        "@Unit(text = \"cm\", digits = 2) int                                      | text=cm digits=2"
      })
  void setsKeywords(String member, String keywords) {
    int type = member.lastIndexOf(") ") + 2;
    if (type == 1) {
      type = member.indexOf(' ') + 1;
    }
    Schema schema =
        described(
            api(
                "Entity",
                "class Entity { "
                    + member.substring(0, type)
                    + "public "
                    + member.substring(type)
                    + " getIt() { return null; } }",
                "@CustomAnnotation @interface Unit { String text(); int digits(); }"));
    Schema property = schema.properties().get("it");
    for (String keyword : keywords.split(" ", -1)) {
      String[] parts = keyword.split("=", -1);
      assertThat(property.keyword(parts[0])).as(keyword).hasToString(parts[1]);
    }
  }

  @Test
  void readsExamplesOfSeveralParts() {
    Schema schema =
        entity(
            """
            @OpenApiExample(objects = {@OpenApiExampleProperty(name = "a", value = "1"),
                @OpenApiExampleProperty(name = "b", raw = "[2]")})
            public Map<String, Object> getIt() { return null; }
            """);
    assertThat(schema.properties().get("it").keyword("example"))
        .isEqualTo(Map.of("a", "1", "b", List.of(2)));
  }

  @ParameterizedTest(name = "{0} gives {1}")
  @CsvSource({
    "'@OpenApiByFields',                                              shown count",
    "'@OpenApiByFields(value = Visibility.PROTECTED)',                'shown near kept count'",
    "'@OpenApiByFields(value = Visibility.DEFAULT)',                  'shown near count'",
    "'@OpenApiByFields(value = Visibility.PRIVATE, only = true)',     'shown near kept hidden'"
  })
  void takesFieldsAsVisibleAsAsked(String annotation, String properties) {
    Schema schema =
        described(
            api(
                "Entity",
                annotation
                    + " class Entity { public String shown; String near; protected String kept;"
                    + " private String hidden; public int getCount() { return 1; } }"));
    assertThat(schema.properties()).containsOnlyKeys(properties.split(" ", -1));
  }

  @Test
  void spellsNamesAsTheClassSays() {
    Schema schema =
        described(
            api(
                "Entity",
                "@OpenApiNaming(OpenApiNamingStrategy.SNAKE_CASE) class Entity {"
                    + " public String getFirstName() { return null; }"
                    + " @OpenApiName(\"own\") public String getLastName() { return null; } }"));
    assertThat(schema.properties()).containsOnlyKeys("first_name", "own");
  }

  @Test
  void namesComponentsAndEnumConstants() {
    DetectedApi api =
        api(
            "Entity",
            "@OpenApiName(\"Thing\") class Entity { public Size getSize() { return null; } }",
            """
            enum Size {
              @OpenApiName("s") @OpenApiDescription("little") SMALL, LARGE
            }
            """);
    assertThat(api.model().components().schemas()).containsOnlyKeys("Thing", "Size");
    Schema size = api.model().components().schemas().get("Size");
    assertThat(size.enumValues()).containsExactly("s", "LARGE");
    assertThat(size.keyword("x-enum-descriptions")).isEqualTo(List.of("little", ""));
  }

  @Test
  void typesAnEnumAsAnotherClass() {
    DetectedApi api =
        api(
            "Entity",
            "class Entity { public Code getCode() { return null; } }",
            "@OpenApiPropertyType(definedBy = Integer.class)"
                + " enum Code { @OpenApiName(\"1\") A, @OpenApiName(\"2\") B }");
    Schema code = api.model().components().schemas().get("Code");
    assertThat(code.type()).hasValue(SchemaType.INTEGER);
    assertThat(code.enumValues()).extracting(Object::toString).containsExactly("1", "2");
    assertThat(code.enumValues()).allMatch(Number.class::isInstance);
  }

  @Test
  void composesMembersAndClasses() {
    DetectedApi api =
        api(
            "Entity",
            """
            class Entity {
              @OneOf({Cat.class, Dog.class}) public Object getPet() { return null; }
              public Animal getAnimal() { return null; }
            }
            """,
            """
            @AnyOf(value = {Cat.class, Dog.class}, discriminator = @Discriminator(
                property = @DiscriminatorProperty(name = "kind", type = String.class,
                    injectInMappings = true),
                mapping = {@MappedClass(value = Cat.class, name = "cat"),
                    @MappedClass(value = Dog.class, name = "dog")}))
            interface Animal {}
            """,
            "class Cat implements Animal { public int getLives() { return 9; } }",
            "class Dog implements Animal { public String getName() { return null; } }");
    Map<String, Schema> schemas = api.model().components().schemas();
    assertThat(schemas.get("Entity").properties().get("pet").oneOf())
        .extracting(it -> it.ref().orElse(""))
        .containsExactly("Cat", "Dog");
    Schema animal = schemas.get("Animal");
    assertThat(animal.anyOf()).hasSize(2);
    assertThat(animal.discriminator().orElseThrow().propertyName()).isEqualTo("kind");
    assertThat(animal.discriminator().orElseThrow().mapping())
        .isEqualTo(Map.of("cat", "Cat", "dog", "Dog"));
    assertThat(schemas.get("Cat").properties()).containsOnlyKeys("lives", "kind");
  }

  @Test
  void findsSubtypesThatNameThemselves() {
    DetectedApi api =
        api(
            "Entity",
            "class Entity { public Shape getShape() { return null; } }",
            "@OneOf(discriminator = @Discriminator(property = @DiscriminatorProperty(name = \"type\")))"
                + " interface Shape {}",
            "@DiscriminatorMappingName(\"circle\") class Circle implements Shape {"
                + " public int getRadius() { return 1; } }");
    Schema shape = api.model().components().schemas().get("Shape");
    assertThat(shape.oneOf()).extracting(it -> it.ref().orElse("")).containsExactly("Circle");
    assertThat(shape.discriminator().orElseThrow().mapping()).isEqualTo(Map.of("circle", "Circle"));
  }

  @Test
  void showsAClassAsTheTypeThatDefinesIt() {
    Schema schema =
        described(
            api(
                "Entity",
                "class Entity { public Money getPrice() { return null; } }",
                "@OpenApiPropertyType(definedBy = Double.class) class Money { }"));
    assertThat(schema.properties().get("price").type()).hasValue(SchemaType.NUMBER);
  }

  @Test
  void keepsWhatJacksonWritesWhereNothingIsAnnotated() {
    DetectedApi api =
        RoutesTest.api(
            "class Main { void run() { Javalin.create().get(\"/it\", ctx -> ctx.json(new Entity())); } }",
            "class Entity { public int count; public Size getSize() { return null; } }",
            "enum Size { S, L }");
    Schema schema = described(api);
    assertThat(schema.required()).isEmpty();
    assertThat(schema.properties()).containsOnlyKeys("count", "size");
    assertThat(schema.properties().get("size").enumValues()).containsExactly("S", "L");
  }

  @Test
  void readsBoundsAsNumbers() {
    Schema schema =
        entity(
            "@OpenApiNumberValidation(minimum = \"0.5\", maximum = \"much\")"
                + " public double getRate() { return 1; }");
    assertThat(schema.properties().get("rate").keyword("minimum")).isEqualTo(new BigDecimal("0.5"));
    assertThat(schema.properties().get("rate").keyword("maximum")).isNull();
  }
}
