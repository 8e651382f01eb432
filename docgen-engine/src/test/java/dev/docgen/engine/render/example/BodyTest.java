package dev.docgen.engine.render.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.engine.fit.Direction;
import dev.docgen.model.Components;
import dev.docgen.model.Encoding;
import dev.docgen.model.MediaType;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.model.Xml;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyTest {
  private static final Schema TEXT = Schema.of(SchemaType.STRING).build();
  private static final Schema ORDER =
      Schema.of(SchemaType.OBJECT)
          .putProperty(
              "id",
              Schema.of(SchemaType.INTEGER)
                  .xml(Xml.builder().attribute(true).name("number").build())
                  .build())
          .putProperty("lines", Schema.arrayOf(TEXT))
          .putProperty(
              "tags",
              Schema.arrayOf(TEXT.toBuilder().xml(Xml.builder().name("label").build()).build())
                  .toBuilder()
                  .xml(Xml.builder().wrapped(true).build())
                  .build())
          .putProperty("note", TEXT.toBuilder().example("a < b & \"c\"").build())
          .xml(Xml.builder().name("order").prefix("s").namespace("urn:shop").build())
          .build();

  private final Components.Builder components = Components.builder().putSchema("Order", ORDER);

  @ParameterizedTest
  @CsvSource({
    "application/json, application/json",
    "application/problem+json, application/problem+json",
    "*/*, application/json",
    "application/json;charset=UTF-8, application/json"
  })
  void writesJson(String mediaType, String sent) {
    Body body = body(mediaType, Schema.mapOf(TEXT));
    assertThat(body.mediaType()).isEqualTo(sent);
    assertThat(body.text()).isEqualTo("{\n  \"key\": \"example\"\n}");
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, application/json, '\"text\"'",
    "text/plain, text/plain, text",
    "*/*, text/plain, text"
  })
  void writesTextAsTheMediaTypeDoes(String mediaType, String sent, String text) {
    Body body = body(mediaType, TEXT);
    assertThat(body.mediaType()).isEqualTo(sent);
    assertThat(body.text()).isEqualTo(text);
  }

  @Test
  void writesXmlByItsNames() throws Exception {
    String xml = body("application/xml", Schema.ref("Order")).text();

    assertThat(xml)
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <s:order xmlns:s="urn:shop" number="42">
              <lines>line</lines>
              <tags>
                <label>example</label>
              </tags>
              <note>a &#60; b &#38; &#34;c&#34;</note>
            </s:order>
            """);
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void namesTheXmlRootByItsComponent() {
    components.putSchema("Item", Schema.of(SchemaType.OBJECT).putProperty("a", TEXT).build());
    assertThat(body("text/xml", Schema.ref("Item")).text()).contains("<Item>\n  <a>a</a>\n</Item>");
    assertThat(body("text/xml", Schema.arrayOf(Schema.ref("Item"))).text())
        .contains("<items>\n  <item>\n    <a>a</a>\n  </item>\n</items>");
  }

  @Test
  void writesNoXmlThatIsNone() {
    Schema name = Schema.of(SchemaType.OBJECT).putProperty("a b>", TEXT).build();
    Schema control = TEXT.toBuilder().example("\u0001").build();
    assertThat(attempt("application/xml", name).reason())
        .isEqualTo("'a b>' is no name of an XML element");
    assertThat(attempt("application/xml", Schema.mapOf(control)).reason())
        .isEqualTo("a character cannot be written as XML");
  }

  @Test
  void writesForms() {
    Schema form =
        Schema.of(SchemaType.OBJECT)
            .putProperty("full name", TEXT.toBuilder().example("A & B=ä").build())
            .putProperty("tags", Schema.arrayOf(TEXT).toBuilder().minItems(2).build())
            .putProperty("meta", Schema.mapOf(TEXT))
            .build();
    assertThat(body("application/x-www-form-urlencoded", form).text())
        .isEqualTo(
            "full+name=A+%26+B%3D%C3%A4&tags=example&tags=example"
                + "&meta=%7B%22key%22%3A%22example%22%7D");
  }

  @Test
  void writesPartsWithTheirTypes() {
    Schema form =
        Schema.of(SchemaType.OBJECT)
            .putProperty("file", Schema.string("binary"))
            .putProperty("files", Schema.arrayOf(Schema.string("binary")))
            .putProperty("meta", Schema.mapOf(TEXT))
            .putProperty("name", TEXT)
            .build();
    MediaType media =
        MediaType.builder()
            .schema(form)
            .encoding(
                Map.of("file", Encoding.builder().contentType("image/png, image/jpeg").build()))
            .build();
    Body body =
        new Examples(components.build())
            .body("multipart/form-data", media, Direction.REQUEST)
            .get()
            .orElseThrow();

    assertThat(((Body.Multipart) body).parts())
        .containsExactly(
            new Body.Part("file", "example", "example.bin", "image/png"),
            new Body.Part("files", "example", "example.bin", "application/octet-stream"),
            new Body.Part("meta", "{\"key\":\"example\"}", null, "application/json"),
            new Body.Part("name", "Example", null, null));
  }

  @Test
  void takesBytesFromAFile() {
    assertThat(body("application/octet-stream", Schema.string("binary")))
        .isEqualTo(
            new Body.File("application/octet-stream", "example.bin", ExampleSource.GENERATED));
    assertThat(body("image/png", Schema.ANY)).isInstanceOf(Body.File.class);
  }

  @Test
  void writesStreamsOneItemALine() {
    Schema items = Schema.arrayOf(Schema.mapOf(TEXT));
    assertThat(body("text/event-stream", items).text())
        .isEqualTo("data: {\"key\":\"example\"}\n\n");
    assertThat(body("application/x-ndjson", items).text()).isEqualTo("{\"key\":\"example\"}\n");
  }

  @Test
  void makesABodyOnceForAllPlacesThatReferToOneSchema() {
    Examples examples = new Examples(components.build());
    MediaType media = MediaType.builder().schema(Schema.ref("Order")).build();
    MediaType alike = MediaType.builder().schema(Schema.ref("Order")).build();

    Attempt<Body> made = examples.body("application/json", media, Direction.REQUEST);
    assertThat(examples.body("application/json", alike, Direction.REQUEST)).isSameAs(made);
    assertThat(examples.body("application/xml", alike, Direction.REQUEST)).isNotEqualTo(made);
    MediaType stated = alike.toBuilder().example(Map.of("id", 1)).build();
    assertThat(examples.body("application/json", stated, Direction.REQUEST)).isNotEqualTo(made);
    MediaType inline = MediaType.builder().schema(ORDER).build();
    assertThat(examples.body("application/json", inline, Direction.REQUEST)).isEqualTo(made);
  }

  @Test
  void bodiesOfTheTwoDirectionsDiffer() {
    Schema both =
        Schema.of(SchemaType.OBJECT)
            .putProperty("id", TEXT.toBuilder().readOnly(true).build())
            .putProperty("name", TEXT)
            .build();
    Examples examples = new Examples(components.putSchema("Both", both).build());
    MediaType media = MediaType.builder().schema(Schema.ref("Both")).build();
    assertThat(examples.body("application/json", media, Direction.REQUEST))
        .isNotEqualTo(examples.body("application/json", media, Direction.RESPONSE));
  }

  @Test
  void saysWhatItDoesNotWrite() {
    assertThat(attempt("application/cbor", Schema.mapOf(TEXT)).reason())
        .isEqualTo("values are not written as application/cbor");
    assertThat(attempt("multipart/form-data", Schema.arrayOf(TEXT)).reason())
        .isEqualTo("a form takes an object");
    assertThat(
            new Examples(components.build())
                .body("application/json", MediaType.EMPTY, Direction.REQUEST)
                .reason())
        .isEqualTo("nothing is known of the body");
  }

  @Test
  void writesNumbersAndTextsAsJsonHasThem() {
    List<Object> values =
        List.of(1, 2.5, new java.math.BigDecimal("1E+2"), Double.NaN, "\u0000\ud800\"\\\n", true);
    assertThat(JsonText.compact(values))
        .isEqualTo("[1,2.5,100,\"NaN\",\"\\u0000\\ud800\\\"\\\\\\n\",true]");
  }

  private Body body(String mediaType, Schema schema) {
    Attempt<Body> attempt = attempt(mediaType, schema);
    assertThat(attempt.reason()).isEmpty();
    return attempt.get().orElseThrow();
  }

  private Attempt<Body> attempt(String mediaType, Schema schema) {
    return new Examples(components.build())
        .body(mediaType, MediaType.builder().schema(schema).build(), Direction.REQUEST);
  }
}
