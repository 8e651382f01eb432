package dev.docgen.engine.render.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.docgen.SourceLocation;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Components;
import dev.docgen.model.Discriminator;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.MediaType;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.PathItem;
import dev.docgen.model.Provenance;
import dev.docgen.model.RequestBody;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.model.SecurityRequirement;
import dev.docgen.model.SecurityScheme;
import dev.docgen.model.Tag;
import dev.docgen.spi.RenderOptions;
import dev.docgen.spi.SourceLink;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final Schema TEXT = Schema.of(SchemaType.STRING).build();

  @Test
  void groupsOperationsByTheirFirstTagInTheOrderOfTheModelsTags() {
    Page page =
        page(
            model(
                    get("/a").addTag("late").build(),
                    get("/b").addTag("early").addTag("late").build(),
                    get("/c").build())
                .addTag(Tag.builder("early").description("Comes *first*.").build()));

    assertThat(page.groups())
        .extracting(Group::name)
        .containsExactly("early", "late", "Other operations");
    assertThat(page.groups().get(0).description()).isEqualTo("Comes *first*.");
    assertThat(page.groups().get(1).operations())
        .extracting(OperationSection::path)
        .containsExactly("/a");
    assertThat(page.groups().get(1).also()).containsExactly(new Link("GET /b", "op.get-b"));
  }

  @Test
  void anchorsAreMadeOfMethodAndPathSoThatTheyOutliveOtherChanges() {
    assertThat(anchors(get("/pets/{id}").operationId("find_2").build()))
        .containsExactly("op.get-pets-_id_");
    assertThat(anchors(get("/").build())).containsExactly("op.get");
  }

  @Test
  void anchorsThatWouldBeSharedAreToldApartByTheirKeys() {
    List<String> alone = anchors(get("/a-b").build());
    List<String> both = anchors(get("/a/b").build(), get("/a-b").build());

    assertThat(alone).containsExactly("op.get-a-b");
    assertThat(both).hasSize(2).doesNotHaveDuplicates().contains("op.get-a-b");
    assertThat(both.get(0)).matches("op\\.get-a-b-[0-9a-f]+");
  }

  @Test
  void anchorsOfOtherScriptsKeepToAscii() {
    Page page = page(model(get("/a").addTag("注文").build(), get("/b").addTag("商品").build()));

    assertThat(page.groups())
        .extracting(Group::anchor)
        .doesNotHaveDuplicates()
        .allMatch(anchor -> anchor.matches("tag\\.-[0-9a-f]+"));
  }

  @Test
  void theTitleOfAnOperationIsItsSummaryAsPlainText() {
    OperationSection section =
        operation(
            get("/a")
                .summary("Lists `pets` & *more*.")
                .description("Lists `pets` & *more*.\n\nAll of them.")
                .build());

    assertThat(section.title()).isEqualTo("Lists \"pets\" & more");
    assertThat(section.description()).isEqualTo("All of them.");
    assertThat(operation(get("/a").build()).title()).isEqualTo("GET /a");
  }

  @Test
  void parametersAreGroupedByPlaceAndSayHowSeveralValuesAreWritten() {
    OperationSection section =
        operation(
            get("/a")
                .addParameter(parameter("tag", ParameterLocation.QUERY, Schema.arrayOf(TEXT)))
                .addParameter(parameter("id", ParameterLocation.PATH, TEXT))
                .build());

    assertThat(section.parameters())
        .extracting(ParameterGroup::title)
        .containsExactly("Path parameters", "Query parameters");
    Shape tag = section.parameters().get(1).parameters().get(0).shape();
    assertThat(tag.type().plain()).isEqualTo("array of string");
    assertThat(tag.constraints())
        .containsExactly(new Constraint("repeated for several values", null));
  }

  @Test
  void parametersOfThePathAreThoseOfItsOperations() {
    Operation get = get("/a").addParameter(parameter("own", ParameterLocation.QUERY, TEXT)).build();
    PathItem item =
        PathItem.builder()
            .putOperation(HttpMethod.GET, get)
            .addParameter(parameter("common", ParameterLocation.QUERY, TEXT))
            .build();

    Page page = page(ApiModel.builder().putPath("/a", item));

    assertThat(page.operations().get(0).parameters().get(0).parameters())
        .extracting(ParameterRow::name)
        .containsExactly("common", "own");
  }

  @Test
  void constraintsAreSaidInWords() {
    assertThat(words(Schema.of(SchemaType.STRING).minLength(1).maxLength(1).build()))
        .containsExactly("exactly 1 character");
    assertThat(words(Schema.of(SchemaType.STRING).minLength(0).maxLength(20).build()))
        .containsExactly("at most 20 characters");
    assertThat(words(Schema.of(SchemaType.STRING).minLength(3).pattern("a|b").build()))
        .containsExactly("at least 3 characters", "matches a|b");
    assertThat(
            words(
                Schema.of(SchemaType.NUMBER)
                    .minimum(new BigDecimal("0.10"))
                    .exclusiveMaximum(new BigDecimal("1E+2"))
                    .build()))
        .containsExactly("at least 0.10", "less than 100");
    assertThat(words(Schema.arrayOf(Schema.of(SchemaType.STRING).maxLength(5).build())))
        .containsExactly("each at most 5 characters");
    assertThat(words(Schema.builder().keyword("not", TEXT).build()))
        .containsExactly("further conditions, which the OpenAPI document states");
  }

  @Test
  void typesAreSaidInWordsWithLinksToDocumentedSchemas() {
    Page page =
        page(
            schemas(
                Map.entry("Pet", object(Map.entry("name", TEXT))),
                Map.entry(
                    "Zoo",
                    object(
                        Map.entry("pets", Schema.mapOf(Schema.arrayOf(Schema.ref("Pet")))),
                        Map.entry(
                            "either",
                            Schema.builder()
                                .oneOf(List.of(Schema.ref("Pet"), Schema.string("date")))
                                .nullable(true)
                                .build()),
                        Map.entry("lost", Schema.ref("Nowhere"))))));

    List<Row> rows = page.rows(page.schemas().get("Zoo"), 0);
    assertThat(rows)
        .extracting(row -> row.field().shape().type().plain())
        .containsExactly(
            "map of string to array of Pet", "one of Pet, string (date) or null", "Nowhere");
    assertThat(rows.get(0).field().shape().type().parts())
        .contains(new TypeText.Part("Pet", "schema.pet"));
    assertThat(rows.get(2).field().shape().reference()).isNull();
  }

  @Test
  void rowsFollowReferencesAsDeepAsAskedAndCutCycles() {
    Page page =
        page(
            schemas(
                Map.entry(
                    "Node",
                    object(
                        Map.entry("next", Schema.arrayOf(Schema.ref("Node"))),
                        Map.entry("leaf", Schema.ref("Leaf")))),
                Map.entry("Leaf", object(Map.entry("inner", object(Map.entry("value", TEXT)))))));
    SchemaSection node = page.schemas().get("Node");

    assertThat(page.rows(node, 0)).extracting(Row::path).containsExactly("next", "leaf");
    assertThat(page.rows(node, 5))
        .extracting(Row::path, Row::level, Row::cut)
        .containsExactly(
            tuple("next", 0, true),
            tuple("leaf", 0, false),
            tuple("leaf.inner", 1, false),
            tuple("leaf.inner.value", 2, false));
  }

  @Test
  void inheritedFieldsComeFirstAndNameTheirSchema() {
    Page page =
        page(
            schemas(
                Map.entry("Pet", object(Map.entry("name", TEXT), Map.entry("kind", TEXT))),
                Map.entry(
                    "Cat",
                    Schema.builder()
                        .allOf(
                            List.of(
                                Schema.ref("Pet"), object(Map.entry("kind", Schema.string("uri")))))
                        .build())));

    assertThat(page.rows(page.schemas().get("Cat"), 0))
        .extracting(Row::path, Row::from)
        .containsExactly(tuple("name", new Link("Pet", "schema.pet")), tuple("kind", null));
  }

  @Test
  void schemasThatInheritFromOneAnotherEnd() {
    Page page =
        page(
            schemas(
                Map.entry("A", Schema.builder().allOf(List.of(Schema.ref("B"), object())).build()),
                Map.entry("B", Schema.builder().allOf(List.of(Schema.ref("A"), object())).build()),
                Map.entry("C", Schema.ref("C"))));

    assertThat(page.rows(page.schemas().get("A"), 3)).isEmpty();
    assertThat(page.rows(page.schemas().get("C"), 3)).isEmpty();
  }

  @Test
  void aReferenceToAnEnumerationTellsItsValues() {
    Schema color =
        Schema.of(SchemaType.STRING)
            .enumValues(List.of("RED", "BLUE"))
            .extension("x-enum-descriptions", List.of("Like *fire*.", ""))
            .build();
    Page page =
        page(
            schemas(
                Map.entry("Color", color),
                Map.entry("Car", object(Map.entry("color", Schema.ref("Color"))))));

    Shape shape = page.rows(page.schemas().get("Car"), 0).get(0).field().shape();
    assertThat(shape.reference()).isEqualTo("Color");
    assertThat(shape.choices())
        .containsExactly(new Choice("RED", "Like *fire*."), new Choice("BLUE", null));
  }

  @Test
  void variantsAreToldApartByTheirDiscriminator() {
    Schema pet =
        object(Map.entry("kind", TEXT)).toBuilder()
            .discriminator(new Discriminator("kind", Map.of("cat", "Cat"), Map.of()))
            .build();
    Page page = page(schemas(Map.entry("Pet", pet), Map.entry("Cat", object())));

    Variants variants = page.schemas().get("Pet").shape().variants();
    assertThat(variants.words()).isEqualTo("subtypes");
    assertThat(variants.options())
        .extracting(Variant::discriminatorValue, variant -> variant.type().plain())
        .containsExactly(tuple("cat", "Cat"));
  }

  @Test
  void aSchemaNamesWhatUsesItDirectlyButNotItself() {
    Schema node =
        object(Map.entry("next", Schema.ref("Node")), Map.entry("leaf", Schema.ref("Leaf")));
    Operation operation =
        get("/a").putResponse("200", json("OK", Schema.arrayOf(Schema.ref("Node")))).build();
    Page page =
        page(
            model(operation)
                .components(
                    schemas(Map.entry("Node", node), Map.entry("Leaf", object()))
                        .build()
                        .components()));

    assertThat(page.schemas().get("Node").usedBy()).containsExactly(new Link("GET /a", "op.get-a"));
    assertThat(page.schemas().get("Leaf").usedBy())
        .containsExactly(new Link("Node", "schema.node"));
  }

  @Test
  void errorsAreGatheredByStatusAndBody() {
    Response problem = json("Not Found", Schema.ref("Problem"));
    Page page =
        page(
            model(
                    get("/a")
                        .putResponse("200", json("OK", TEXT))
                        .putResponse("404", problem)
                        .build(),
                    get("/b")
                        .putResponse("404", problem)
                        .putResponse("default", json("x", TEXT))
                        .build())
                .components(schemas(Map.entry("Problem", object())).build().components()));

    assertThat(page.errors())
        .extracting(ErrorRow::status, row -> row.operations().size())
        .containsExactly(tuple("404", 2));
    ResponseSection response = page.operations().get(0).responses().get(1);
    assertThat(response.phrase()).isEqualTo("Not Found");
    assertThat(response.description()).as("the phrase is not repeated").isNull();
  }

  @Test
  void securityIsSaidInWords() {
    ApiModel.Builder model =
        model(get("/a").build(), get("/b").security(List.of()).build())
            .addSecurity(new SecurityRequirement(Map.of("token", List.of("read"))))
            .components(
                Components.builder()
                    .putSecurityScheme(
                        "token",
                        SecurityScheme.builder()
                            .type("http")
                            .scheme("bearer")
                            .bearerFormat("JWT")
                            .build())
                    .build());

    Page page = page(model);

    assertThat(page.operations().get(0).security())
        .containsExactly(
            new SecurityUse(
                List.of(
                    new SecurityUse.Part(
                        new TypeText.Part("token", "security.token"),
                        "bearer token (JWT) in the Authorization header",
                        List.of("read")))));
    assertThat(page.operations().get(1).security()).isEmpty();
  }

  @Test
  void accessIsSaidInWords() {
    Operation operation =
        get("/a")
            .putExtension(
                "x-access",
                List.of(
                    Map.of(
                        "source",
                        "@RolesAllowed",
                        "access",
                        "restricted",
                        "roles",
                        List.of("A", "B"))))
            .build();

    assertThat(operation(operation).access()).containsExactly("role A or B (@RolesAllowed)");
  }

  @Test
  void deprecationTellsSinceWhenAndWhatInstead() {
    Operation.Builder operation = get("/a").deprecated(true);
    assertThat(operation(operation.build()).deprecation())
        .isEqualTo(new Deprecation(null, false, null, List.of()));

    operation.putExtension(
        "x-deprecated", Map.of("since", "2.1", "forRemoval", true, "description", "Use `b`."));
    assertThat(operation(operation.build()).deprecation())
        .isEqualTo(new Deprecation("2.1", true, "Use `b`.", List.of()));
  }

  @Test
  void deprecationLinksToTheOperationsThatItsTextNames() {
    Operation old =
        get("/old")
            .operationId("old")
            .deprecated(true)
            .putExtension(
                "x-deprecated",
                Map.of("description", "Use `Pets.find(long)` or `GET /b`, not `old` or `more`."))
            .build();
    Page page = page(model(old, get("/a").operationId("find").build(), get("/b").build()));

    assertThat(page.operations().get(0).deprecation().replacements())
        .containsExactly(new Link("GET /a", "op.get-a"), new Link("GET /b", "op.get-b"));
  }

  @Test
  void codeInDescriptionsNamesSchemasAndOperations() {
    Page page =
        page(
            model(get("/a").build())
                .components(schemas(Map.entry("Pet", object())).build().components()));

    assertThat(page.named("Pet")).contains(new Link("Pet", "schema.pet"));
    assertThat(page.named("GET /a")).contains(new Link("GET /a", "op.get-a"));
    assertThat(page.named("pet")).isEmpty();
    assertThat(page.named("POST /a")).isEmpty();
  }

  @Test
  void placesInTheSourceAreShownOnlyWhenAskedFor() {
    Operation operation =
        get("/a")
            .provenance(Provenance.inferred("spring.route", new SourceLocation("a b/C.java", 7, 3)))
            .build();
    ApiModel model = model(operation).build();

    assertThat(
            new Reading(model, RenderOptions.DEFAULT).page().operations().get(0).source().place())
        .isNull();
    Source source =
        new Reading(
                model,
                new RenderOptions(
                    true,
                    true,
                    Optional.of(new SourceLink("https://forge.example.org/{path}#L{line}"))))
            .page()
            .operations()
            .get(0)
            .source();
    assertThat(source.place()).isEqualTo("a b/C.java:7");
    assertThat(source.url()).isEqualTo("https://forge.example.org/a%20b/C.java#L7");
    assertThat(source.inferred()).isTrue();
  }

  @Test
  void referencesThatLeadNowhereOrInCirclesAreOpen() {
    Operation operation =
        get("/a")
            .requestBody(RequestBody.builder().reference("Loop").build())
            .putResponse("200", Response.builder().reference("Nowhere").build())
            .build();
    Page page =
        page(
            model(operation)
                .components(
                    Components.builder()
                        .putRequestBody("Loop", RequestBody.builder().reference("Loop").build())
                        .build()));

    assertThat(page.operations().get(0).body().media()).isEmpty();
    assertThat(page.operations().get(0).responses().get(0).media()).isEmpty();
  }

  @Test
  void aBodyThatIsOneOfSeveralThingsHasAnExampleOfEach() {
    Schema either = Schema.builder().oneOf(List.of(Schema.ref("Card"), TEXT)).build();
    Schema named =
        Schema.builder().anyOf(List.of(Schema.ref("Card"), Schema.ref("Nowhere"))).build();
    ApiModel.Builder model =
        model(
            get("/a").putResponse("200", json("OK", either)).build(),
            get("/b").putResponse("200", json("OK", Schema.ref("Named"))).build());
    model.components(
        Components.builder()
            .putSchema("Card", object(Map.entry("digits", TEXT)))
            .putSchema("Named", named)
            .build());

    assertThat(page(model).operations())
        .flatExtracting(it -> it.responses().get(0).media().get(0).examples())
        .extracting(Snippet::label, Snippet::code)
        .containsExactly(
            tuple("Card", "{\n  \"digits\": \"digits\"\n}"),
            tuple("string", "\"text\""),
            tuple("Card", "{\n  \"digits\": \"digits\"\n}"));
  }

  private static Operation.Builder get(String path) {
    return Operation.builder().method(HttpMethod.GET).path(path);
  }

  private static Parameter parameter(String name, ParameterLocation in, Schema schema) {
    return Parameter.builder().name(name).in(in).schema(schema).build();
  }

  private static Response json(String description, Schema schema) {
    return Response.builder()
        .description(description)
        .putContent("application/json", MediaType.builder().schema(schema).build())
        .build();
  }

  @SafeVarargs
  private static Schema object(Map.Entry<String, Schema>... properties) {
    Schema.Builder schema = Schema.of(SchemaType.OBJECT);
    for (Map.Entry<String, Schema> property : properties) {
      schema.putProperty(property.getKey(), property.getValue());
    }
    return schema.build();
  }

  @SafeVarargs
  private static ApiModel.Builder schemas(Map.Entry<String, Schema>... schemas) {
    Components.Builder components = Components.builder();
    for (Map.Entry<String, Schema> schema : schemas) {
      components.putSchema(schema.getKey(), schema.getValue());
    }
    return ApiModel.builder().components(components.build());
  }

  private static ApiModel.Builder model(Operation... operations) {
    ApiModel.Builder model = ApiModel.builder();
    for (Operation operation : operations) {
      model.putPath(
          operation.path(), PathItem.builder().putOperation(operation.method(), operation).build());
    }
    return model;
  }

  private static Page page(ApiModel.Builder model) {
    return new Reading(model.build(), RenderOptions.DEFAULT).page();
  }

  private static OperationSection operation(Operation operation) {
    return page(model(operation)).operations().get(0);
  }

  private static List<String> anchors(Operation... operations) {
    return page(model(operations)).operations().stream().map(OperationSection::anchor).toList();
  }

  private static List<String> words(Schema schema) {
    Page page = page(schemas(Map.entry("S", schema)));
    return page.schemas().get("S").shape().constraints().stream()
        .map(it -> it.code() == null ? it.words() : it.words() + " " + it.code())
        .toList();
  }
}
