package dev.docgen.engine.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.SourceLocation;
import dev.docgen.model.Example;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.MediaType;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.Provenance;
import dev.docgen.model.RequestBody;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExampleChecksTest {
  private static final Schema COUNT =
      Schema.of(SchemaType.INTEGER)
          .example("three")
          .provenance(Provenance.declared("test", new SourceLocation("Item.java", 7, 1)))
          .build();

  private final AssembleFixture fixture = new AssembleFixture();

  @Test
  void reportsAPropertysExampleOnceAndKeepsIt() {
    Schema item = Schema.of(SchemaType.OBJECT).putProperty("count", COUNT).build();
    Schema read =
        fixture
            .type("org.example.Item", "Item", item)
            .operations(
                AssembleFixture.found(
                    "Items", "a", AssembleFixture.answering("/a", Schema.ref("org.example.Item"))),
                AssembleFixture.found(
                    "Items", "b", AssembleFixture.answering("/b", Schema.ref("org.example.Item"))))
            .assemble()
            .components()
            .schemas()
            .get("Item");

    assertThat(fixture.codes()).containsOnlyOnce("DG0515");
    assertThat(fixture.message("DG0515"))
        .isEqualTo(
            "example 'three' of property 'count' does not fit its schema (is not of type integer);"
                + " it is documented as it is");
    assertThat(fixture.diagnostics.get(0).location().line()).isEqualTo(7);
    assertThat(read.properties().get("count").keyword("example")).isEqualTo("three");
  }

  @Test
  void doesNotBlameAnExampleForAlternativesThatOverlap() {
    Schema either =
        Schema.builder()
            .oneOf(
                List.of(
                    Schema.of(SchemaType.INTEGER).build(), Schema.of(SchemaType.NUMBER).build()))
            .build();
    assertThat(codes(either.toBuilder().example(3).build())).isEmpty();
    assertThat(codes(either.toBuilder().example("three").build())).containsExactly("DG0515");
  }

  private static List<String> codes(Schema count) {
    AssembleFixture fixture = new AssembleFixture();
    fixture
        .operations(
            AssembleFixture.found(
                "Items",
                "a",
                Operation.builder()
                    .method(HttpMethod.GET)
                    .path("/a")
                    .addParameter(Parameter.builder().name("count").schema(count).build())))
        .assemble();
    return fixture.codes();
  }

  @Test
  void reportsExamplesOfParametersAndJsonBodies() {
    Schema count = Schema.of(SchemaType.INTEGER).build();
    Example wrong = Example.builder().value("two").hasValue(true).build();
    MediaType media = MediaType.builder().schema(count).putExample("wrong", wrong).build();
    fixture
        .operations(
            AssembleFixture.found(
                "Items",
                "a",
                Operation.builder()
                    .method(HttpMethod.POST)
                    .path("/a")
                    .addParameter(
                        Parameter.builder().name("page").schema(count).example("one").build())
                    .requestBody(
                        RequestBody.builder()
                            .putContent("application/json", media)
                            .putContent("text/csv", media)
                            .build())))
        .assemble();

    assertThat(fixture.diagnostics)
        .extracting(one -> one.message().substring(0, one.message().indexOf(" does")))
        .containsExactly("example 'one' of parameter 'page'", "example 'two' of the body");
  }

  @Test
  void acceptsWhatFitsOneDirection() {
    Schema item =
        Schema.of(SchemaType.OBJECT)
            .putProperty("id", Schema.of(SchemaType.INTEGER).readOnly(true).build())
            .required(java.util.List.of("id"))
            .example(java.util.Map.of())
            .build();
    fixture
        .operations(AssembleFixture.found("Items", "a", AssembleFixture.answering("/a", item)))
        .assemble();

    assertThat(fixture.diagnostics).isEmpty();
  }
}
