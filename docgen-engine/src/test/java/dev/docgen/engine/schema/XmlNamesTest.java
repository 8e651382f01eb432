package dev.docgen.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.model.Schema;
import dev.docgen.model.Xml;
import org.junit.jupiter.api.Test;

class XmlNamesTest {
  @Test
  void namesElementsAttributesAndWrappers() {
    SchemaFixture schemas =
        SchemaFixture.of(
            """
            package a;
            import jakarta.xml.bind.annotation.*;
            import java.util.List;
            @XmlRootElement(name = "pet")
            public class Pet {
              @XmlAttribute public String id;
              @XmlElement(name = "n") public String name;
              @XmlElement(name = "same") public String same;
              @XmlElementWrapper(name = "toys") public List<String> toy;
              public String plain;
            }
            """);

    Schema pet = schemas.component("a.Pet");

    assertThat(pet.keyword("xml")).isEqualTo(Xml.builder().name("pet").build());
    assertThat(xml(pet, "id")).isEqualTo(Xml.builder().attribute(true).build());
    assertThat(xml(pet, "name")).isEqualTo(Xml.builder().name("n").build());
    assertThat(xml(pet, "same")).isNull();
    assertThat(xml(pet, "toy")).isEqualTo(Xml.builder().name("toys").wrapped(true).build());
    assertThat(xml(pet, "plain")).isNull();
  }

  private static Object xml(Schema pet, String property) {
    return pet.properties().get(property).keyword("xml");
  }
}
