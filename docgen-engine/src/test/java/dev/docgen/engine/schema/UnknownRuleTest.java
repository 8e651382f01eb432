package dev.docgen.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.Diagnostic;
import dev.docgen.model.Schema;
import org.junit.jupiter.api.Test;

class UnknownRuleTest {
  @Test
  void leavesAnUnknownTypeOpenAndSaysWhereAndWhatToDo() {
    SchemaFixture schemas =
        SchemaFixture.of(
            """
            package a;
            import org.example.lib.Price;
            public class Item {
              public Price price;
              public String name;
            }
            """);

    assertThat(schemas.property("a.Item", "price")).isEqualTo(Schema.ANY);
    assertThat(schemas.component("a.Item").properties()).containsKey("name");
    assertThat(schemas.diagnostics())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo("DG0401");
              assertThat(found.location().path()).isEqualTo("a/Item.java");
              assertThat(found.location().line()).isEqualTo(4);
              assertThat(found.message()).contains("org.example.lib.Price", "dependencySources");
            });
  }

  @Test
  void saysThatTheSuperclassIsMissing() {
    SchemaFixture schemas =
        SchemaFixture.of(
            """
            package a;
            public class Item extends org.example.lib.Base { public String name; }
            """);

    assertThat(schemas.component("a.Item").properties()).containsOnlyKeys("name");
    assertThat(schemas.diagnostics())
        .extracting(Diagnostic::code, Diagnostic::message)
        .singleElement()
        .satisfies(
            tuple -> assertThat(tuple.toString()).contains("DG0402", "org.example.lib.Base"));
  }

  @Test
  void saysNothingOfUnknownTypesOfTheJdk() {
    SchemaFixture schemas =
        SchemaFixture.of("package a; public class Item { public java.util.zip.Checksum sum; }");

    assertThat(schemas.property("a.Item", "sum")).isEqualTo(Schema.ANY);
    assertThat(schemas.diagnostics()).isEmpty();
  }
}
