package dev.docgen.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import dev.docgen.spi.JsonSettings;
import dev.docgen.spi.PropertyCase;
import dev.docgen.spi.SchemaConventions;
import org.junit.jupiter.api.Test;

class HalShapeTest {
  private static final String HATEOAS = "org.springframework.hateoas.";
  private static final Schema LINKS = SchemaFixture.ref(HATEOAS + "Links");
  private static final String[] SOURCES = {
    "package a; public class Pet { public String name; }",
    """
    package a;
    @org.springframework.hateoas.server.core.Relation(collectionRelation = "toys")
    public class Toy extends org.springframework.hateoas.RepresentationModel<Toy> {
      public int size;
    }
    """
  };

  private static JavaType model(String name, JavaType... content) {
    return JavaType.of(HATEOAS + name, content);
  }

  @Test
  void writesAModelsContentBesideItsLinks() {
    Schema entity = SchemaFixture.of(SOURCES).component(model("EntityModel", JavaType.of("a.Pet")));

    assertThat(entity.properties()).containsOnlyKeys("name", "_links");
    assertThat(entity.properties().get("_links").ref()).isEqualTo(LINKS.ref());
  }

  @Test
  void embedsItemsUnderTheirRelation() {
    SchemaFixture fixture = SchemaFixture.of(SOURCES);

    Schema pets =
        fixture.component(model("CollectionModel", model("EntityModel", JavaType.of("a.Pet"))));
    Schema toys = fixture.component(model("PagedModel", JavaType.of("a.Toy")));

    assertThat(pets.properties()).containsOnlyKeys("_embedded", "_links");
    assertThat(pets.properties().get("_embedded").properties()).containsOnlyKeys("petList");
    assertThat(toys.properties()).containsOnlyKeys("_embedded", "_links", "page");
    assertThat(toys.properties().get("_embedded").properties()).containsOnlyKeys("toys");
  }

  @Test
  void describesLinksByTheirRelation() {
    SchemaFixture fixture = SchemaFixture.of(SOURCES);

    assertThat(fixture.component(JavaType.of(HATEOAS + "Link")).properties())
        .containsOnlyKeys(
            "href", "hreflang", "title", "type", "deprecation", "profile", "name", "templated");
    assertThat(fixture.component("a.Toy").properties()).containsOnlyKeys("size", "_links");
  }

  @Test
  void writesPlainJsonWhereTheMapperDoes() {
    SchemaFixture fixture =
        SchemaFixture.following(
            SchemaConventions.DEFAULT, new JsonSettings(PropertyCase.AS_IS, false, false), SOURCES);

    Schema toys = fixture.component(model("CollectionModel", JavaType.of("a.Toy")));

    assertThat(toys.properties()).containsOnlyKeys("content", "links");
    assertThat(toys.properties().get("links").types()).containsExactly(SchemaType.ARRAY);
  }
}
