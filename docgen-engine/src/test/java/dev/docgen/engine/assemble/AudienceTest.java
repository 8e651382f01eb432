package dev.docgen.engine.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.GenerationRequest;
import dev.docgen.model.ApiModel;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.model.Tag;
import dev.docgen.spi.DetectedOperation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudienceTest {
  private final AssembleFixture fixture = new AssembleFixture();

  private static DetectedOperation operation(String name, Object audience) {
    return AssembleFixture.found(
        "Items", name, operation(name).putExtension("x-audience", audience));
  }

  private static Operation.Builder operation(String name) {
    return Operation.builder().method(HttpMethod.GET).path("/" + name);
  }

  private List<String> paths(String audience, DetectedOperation... operations) {
    return List.copyOf(assemble(audience, operations).paths().keySet());
  }

  private ApiModel assemble(String audience, DetectedOperation... operations) {
    return fixture
        .request(GenerationRequest.builder().property("docgen.audience", audience))
        .operations(operations)
        .assemble();
  }

  @Test
  void everythingIsDocumentedWhereNoAudienceIsNamed() {
    ApiModel model =
        fixture
            .operations(
                operation("a", "partner"),
                AssembleFixture.found(
                    "Items", "b", operation("b").putExtension("x-internal", true)))
            .assemble();

    assertThat(model.paths().keySet()).containsExactly("/a", "/b");
  }

  @ParameterizedTest
  @CsvSource({
    "public, /many /open",
    "partner, /many /some",
    "internal, /inner",
    "nobody, ''",
  })
  void anOperationIsShownToThoseItNames(String audience, String shown) {
    assertThat(
            paths(
                audience,
                operation("open", "public"),
                operation("some", List.of("partner")),
                operation("many", "public, partner"),
                operation("odd", 7),
                AssembleFixture.found(
                    "Items",
                    "inner",
                    operation("inner")
                        .putExtension("x-internal", "true")
                        .putExtension("x-audience", "public"))))
        .isEqualTo(shown.isEmpty() ? List.of() : List.of(shown.split(" ", -1)));
    assertThat(fixture.codes()).isEmpty();
  }

  @Test
  void anOperationThatSaysNothingIsLeftOutAndCounted() {
    assertThat(
            paths(
                "public",
                operation("a", "public"),
                AssembleFixture.found("Items", "b", operation("b"))))
        .containsExactly("/a");
    assertThat(fixture.codes()).containsExactly("DG0516");
    assertThat(fixture.message("DG0516")).startsWith("1 operations do not say for whom they are");
  }

  @Test
  void aRequestMayShowOperationsThatSayNothing() {
    ApiModel model =
        fixture
            .request(
                GenerationRequest.builder()
                    .property("docgen.audience", "public")
                    .property("docgen.audience.unmarked", "partner, public"))
            .operations(AssembleFixture.found("Items", "a", operation("a")))
            .assemble();

    assertThat(model.paths()).containsOnlyKeys("/a");
    assertThat(fixture.codes()).isEmpty();
  }

  @Test
  void tagsSpeakForTheirOperationsAndAreNotShownWithoutThem() {
    ApiModel application =
        ApiModel.builder()
            .addTag(Tag.builder("admin").putExtension("x-internal", true).build())
            .addTag(Tag.builder("shop").putExtension("x-audience", "public").build())
            .addTag(Tag.builder("lab").build())
            .build();
    ApiModel model =
        fixture
            .request(GenerationRequest.builder().property("docgen.audience", "public"))
            .detector(
                "test",
                application,
                List.of(
                    AssembleFixture.found("Items", "a", operation("a").addTag("admin")),
                    AssembleFixture.found("Items", "b", operation("b").addTag("shop")),
                    AssembleFixture.found(
                        "Items", "c", operation("c").addTag("shop").addTag("admin")),
                    AssembleFixture.found("Items", "d", operation("d").addTag("lab"))))
            .assemble();

    assertThat(model.paths()).containsOnlyKeys("/b");
    assertThat(model.tags()).extracting(Tag::name).containsExactly("shop");
  }

  @Test
  void parametersAndPropertiesForOthersAreLeftOutAndSoAreSchemasThatOnlyTheyReach() {
    Schema note = Schema.of(SchemaType.STRING).keyword("x-internal", true).build();
    Schema item =
        Schema.of(SchemaType.OBJECT)
            .putProperty("id", Schema.of(SchemaType.INTEGER).build())
            .putProperty("note", note)
            .putProperty(
                "cost",
                Schema.ref("org.example.Cost").toBuilder()
                    .keyword("x-audience", List.of("partner"))
                    .build())
            .required(List.of("id", "note"))
            .build();
    ApiModel model =
        fixture
            .request(GenerationRequest.builder().property("docgen.audience", "public"))
            .type("org.example.Item", "Item", item)
            .type("org.example.Cost", "Cost", Schema.of(SchemaType.OBJECT).build())
            .operations(
                AssembleFixture.found(
                    "Items",
                    "a",
                    AssembleFixture.answering("/a", Schema.ref("org.example.Item"))
                        .putExtension("x-audience", "public")
                        .addParameter(Parameter.builder().name("page").build())
                        .addParameter(
                            Parameter.builder()
                                .name("trace")
                                .putExtension("x-internal", true)
                                .build())))
            .assemble();

    assertThat(model.operations().get(0).parameters())
        .extracting(Parameter::name)
        .containsExactly("page");
    Map<String, Schema> schemas = model.components().schemas();
    assertThat(schemas).containsOnlyKeys("Item");
    assertThat(schemas.get("Item").properties()).containsOnlyKeys("id");
    assertThat(schemas.get("Item").required()).containsExactly("id");
  }

  @Test
  void aComponentForOthersShowsNothingOfItself() {
    Schema secret =
        Schema.of(SchemaType.OBJECT)
            .putProperty("key", Schema.of(SchemaType.STRING).build())
            .keyword("x-internal", true)
            .build();
    ApiModel model =
        fixture
            .request(GenerationRequest.builder().property("docgen.audience", "public"))
            .type("org.example.Secret", "Secret", secret)
            .operations(
                AssembleFixture.found(
                    "Items",
                    "a",
                    AssembleFixture.answering("/a", Schema.ref("org.example.Secret"))
                        .putExtension("x-audience", "public")))
            .assemble();

    assertThat(model.components().schemas().get("Secret").keywords()).isEmpty();
  }

  @Test
  void anOperationWhosePathParameterIsForOthersIsLeftOutWithAWarning() {
    assertThat(
            paths(
                "public",
                AssembleFixture.found(
                    "Items",
                    "a",
                    operation("a/{id}")
                        .putExtension("x-audience", "public")
                        .addParameter(
                            Parameter.builder()
                                .name("id")
                                .in(ParameterLocation.PATH)
                                .putExtension("x-internal", true)
                                .build()))))
        .isEmpty();
    assertThat(fixture.codes()).contains("DG0517");
  }
}
