package dev.docgen.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import org.junit.jupiter.api.Test;

class LibraryRuleTest {
  private static final String DATA = "org.springframework.data.domain.";

  @Test
  void namesAPageAfterItsContentAndShowsWhatSpringDataWrites() {
    SchemaFixture schemas = SchemaFixture.of("package a; public class Pet { public String name; }");

    DescribedSchema page = schemas.described(JavaType.of(DATA + "Page", JavaType.of("a.Pet")));

    assertThat(page.wantedName()).isEqualTo("PagePet");
    assertThat(page.schema().properties())
        .containsKeys("totalPages", "totalElements", "number", "first", "last", "empty")
        .containsEntry("content", Schema.arrayOf(SchemaFixture.ref("a.Pet")))
        .containsEntry("pageable", SchemaFixture.ref(DATA + "PageableObject"))
        .containsEntry("sort", SchemaFixture.ref(DATA + "SortObject"));
  }

  @Test
  void showsAPageableByItselfAsItsParameters() {
    Schema pageable = SchemaFixture.of().component(DATA + "Pageable");

    assertThat(pageable.properties()).containsOnlyKeys("page", "size", "sort");
  }

  @Test
  void showsProblemDetailsAsTheRfcHasThem() {
    Schema problem = SchemaFixture.of().component("org.springframework.http.ProblemDetail");

    assertThat(problem.properties())
        .containsEntry("type", Schema.string("uri"))
        .containsEntry("status", Schema.of(SchemaType.INTEGER, "int32").build())
        .containsEntry("properties", Schema.mapOf(Schema.ANY));
  }

  @Test
  void leavesJsonTreesOpenUnderTheirName() {
    SchemaFixture schemas = SchemaFixture.of();

    assertThat(schemas.component("com.fasterxml.jackson.databind.JsonNode")).isEqualTo(Schema.ANY);
    assertThat(schemas.diagnostics()).isEmpty();
  }
}
