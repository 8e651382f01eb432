package dev.docgen.engine.render.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Components;
import dev.docgen.model.Info;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.spi.OutputRenderer;
import dev.docgen.spi.RenderOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Whatever a model holds, readers of JSON, of YAML 1.1 and of YAML 1.2 find the same in it. */
class OpenApiRoundTripTest {
  private static final RenderOptions COMPACT = new RenderOptions(false, false);
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  @Property
  void aTextSurvives(@ForAll("texts") String text) throws IOException {
    ApiModel model = modelOf(text, Map.of(text, text), text);

    Map<?, ?> info = (Map<?, ?>) json(model, RenderOptions.DEFAULT).get("info");
    assertThat(info.get("title")).isEqualTo(text);
    assertThat(info.get("x-values")).isEqualTo(Map.of(text, text));
    assertAllReadersAgree(model);
  }

  @Property
  void anyValueSurvives(@ForAll("values") Object value) throws IOException {
    assertAllReadersAgree(modelOf("t", Map.of("value", value), value));
  }

  @Property
  void aTextWithHalfASurrogatePairIsWrittenWithAReplacement(@ForAll String text)
      throws IOException {
    ApiModel model = modelOf(text, Map.of("value", text), text);

    Map<?, ?> info = (Map<?, ?>) json(model, RenderOptions.DEFAULT).get("info");
    assertThat(info.get("title")).isEqualTo(wellFormed(text));
    assertAllReadersAgree(model);
  }

  /** Says what is expected by a decoder that replaces what is malformed: the JDK's. */
  private static String wellFormed(String text) {
    return StandardCharsets.UTF_16BE.decode(ByteBuffer.wrap(bytesOf(text))).toString();
  }

  private static byte[] bytesOf(String text) {
    ByteBuffer bytes = ByteBuffer.allocate(text.length() * 2);
    text.chars().forEach(c -> bytes.putChar((char) c));
    return bytes.array();
  }

  private static ApiModel modelOf(String title, Map<String, Object> extension, Object example) {
    return ApiModel.builder()
        .info(
            Info.builder()
                .title(title)
                .description(title)
                .putExtension("x-values", extension)
                .build())
        .components(
            Components.builder()
                .putSchema(
                    "S",
                    Schema.of(SchemaType.OBJECT)
                        .putProperty(title, Schema.builder().example(example).build())
                        .build())
                .build())
        .build();
  }

  private static void assertAllReadersAgree(ApiModel model) throws IOException {
    Object json = comparable(json(model, RenderOptions.DEFAULT));
    assertThat(comparable(json(model, COMPACT))).isEqualTo(json);
    String yaml = render(new OpenApi31YamlRenderer(), model, RenderOptions.DEFAULT);
    assertThat(comparable(yaml11(yaml))).as("YAML 1.1").isEqualTo(json);
    assertThat(comparable(yaml12(yaml))).as("YAML 1.2").isEqualTo(json);
  }

  private static Map<?, ?> json(ApiModel model, RenderOptions options) throws IOException {
    return JSON.readValue(render(new OpenApi31JsonRenderer(), model, options), Map.class);
  }

  private static Object yaml11(String text) {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
  }

  private static Object yaml12(String text) {
    LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
    return new Load(settings).loadFromString(text);
  }

  private static String render(OutputRenderer renderer, ApiModel model, RenderOptions options)
      throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    renderer.render(model, options, output);
    return output.toString(StandardCharsets.UTF_8);
  }

  /** Readers choose different classes for one number. */
  private static Object comparable(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, one) -> copy.put(key, comparable(one)));
      return copy;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(one -> one == null ? "(null)" : comparable(one)).toList();
    }
    if (value instanceof Number number) {
      return new BigDecimal(number.toString()).doubleValue();
    }
    return value;
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> signs =
        Arbitraries.strings()
            .withChars(" \t\r\n\u0000\u0007\u001B\u007F\u0085\u00A0\u2028\u2029\uFEFF\uFFFE")
            .withChars("-:#,[]{}&*!|>'\"%@`?=<~\\/.+_^$01aenoEyx")
            .ofMaxLength(12);
    Arbitrary<String> words =
        Arbitraries.of(
            "",
            " ",
            "y",
            "N",
            "yes",
            "NO",
            "on",
            "Off",
            "true",
            "False",
            "null",
            "Null",
            "~",
            "0",
            "-1",
            "+1",
            "010",
            "0o10",
            "0x1F",
            "0b1",
            "1_000",
            "1e3",
            "1.0",
            ".5",
            ".inf",
            "-.INF",
            ".nan",
            "12:30:45",
            "2024-01-01",
            "2001-12-14t21:59:43.10-05:00",
            "<<",
            "=",
            "---",
            "...",
            "- a",
            "a: b",
            "a #b",
            "? a",
            "|",
            ">",
            "%YAML",
            "a\n  b\n",
            "a \nb",
            "\n a",
            "a\n\n",
            "a\n\nb",
            "\ta\nb",
            "a\r\nb",
            "# a\n# b\n",
            "key: |\n  x\n",
            "x".repeat(200));
    Arbitrary<String> unicode =
        Arbitraries.strings().all().ofMaxLength(20).filter(OpenApiRoundTripTest::isWellFormed);
    return Arbitraries.oneOf(signs, words, unicode);
  }

  private static boolean isWellFormed(String text) {
    return text.codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  @Provide
  Arbitrary<Object> values() {
    Arbitrary<Object> scalars =
        Arbitraries.oneOf(
            texts().map(text -> text),
            Arbitraries.integers().map(number -> number),
            Arbitraries.longs().map(number -> number),
            Arbitraries.doubles().map(number -> number),
            Arbitraries.of(true, false).map(bool -> bool),
            Arbitraries.of(
                    new BigDecimal("1E+2"),
                    new BigDecimal("1E-7"),
                    new BigDecimal("-12.50E+200"),
                    new BigDecimal("0E+3"),
                    new BigInteger("123456789012345678901234567890"),
                    1e300,
                    -0.0)
                .map(number -> number));
    return Arbitraries.recursive(() -> scalars, this::holding, 0, 3);
  }

  private Arbitrary<Object> holding(Arbitrary<Object> values) {
    Arbitrary<Object> lists = values.list().ofMaxSize(3).map(list -> list);
    Arbitrary<Object> maps =
        Combinators.combine(texts(), values, values)
            .as(
                (key, first, second) -> {
                  Map<String, Object> map = new LinkedHashMap<>();
                  map.put(key, first);
                  map.put("other", second);
                  return map;
                });
    return Arbitraries.oneOf(values, lists, maps);
  }
}
