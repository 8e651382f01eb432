package dev.docgen.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalarRuleTest {
  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource({
    "java.lang.String, STRING,",
    "java.lang.Integer, INTEGER, int32",
    "java.lang.Short, INTEGER, int32",
    "java.lang.Long, INTEGER, int64",
    "java.math.BigInteger, INTEGER,",
    "java.math.BigDecimal, NUMBER,",
    "java.lang.Double, NUMBER, double",
    "java.lang.Float, NUMBER, float",
    "java.lang.Boolean, BOOLEAN,",
    "java.lang.Byte, STRING, byte",
    "java.lang.Character, STRING,",
    "java.util.UUID, STRING, uuid",
    "java.net.URI, STRING, uri",
    "java.net.URL, STRING, url",
    "java.time.LocalDate, STRING, date",
    "java.time.LocalDateTime, STRING, date-time",
    "java.time.Instant, STRING, date-time",
    "java.time.OffsetDateTime, STRING, date-time",
    "java.util.Date, STRING, date-time",
    "java.time.LocalTime, STRING,",
    "java.time.Duration, STRING, duration",
    "java.time.Period, STRING,",
    "java.time.ZoneId, STRING,",
    "java.util.Locale, STRING,",
    "java.util.Currency, STRING,",
    "java.util.OptionalLong, INTEGER, int64"
  })
  void writesValueTypesAsOneValue(String type, SchemaType expected, String format) {
    Schema schema = SchemaFixture.of().use(type);

    assertThat(schema.types()).containsExactly(expected);
    assertThat(schema.format().orElse(null)).isEqualTo(format);
  }

  @Test
  void writesPrimitivesLikeTheirWrappers() {
    Schema schema = SchemaFixture.of().use(new JavaType.PrimitiveType("long", List.of()));

    assertThat(schema).isEqualTo(Schema.of(SchemaType.INTEGER, "int64").build());
  }

  @Test
  void writesByteArraysAsBase64() {
    JavaType bytes =
        new JavaType.ArrayType(new JavaType.PrimitiveType("byte", List.of()), List.of());

    assertThat(SchemaFixture.of().use(bytes)).isEqualTo(Schema.string("byte"));
  }

  @Test
  void leavesObjectOpen() {
    SchemaFixture schemas = SchemaFixture.of();

    assertThat(schemas.use("java.lang.Object")).isEqualTo(Schema.ANY);
    assertThat(schemas.diagnostics()).isEmpty();
  }
}
