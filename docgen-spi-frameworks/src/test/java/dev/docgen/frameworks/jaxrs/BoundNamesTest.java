package dev.docgen.frameworks.jaxrs;

import static dev.docgen.frameworks.jaxrs.RestSources.detect;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import dev.docgen.model.Schema;
import dev.docgen.model.Xml;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What JAXB's and JSON-B's annotations make of an answer's properties. */
class BoundNamesTest {
  private static Schema answer(String... files) {
    DetectedApi api = detect(files);
    return api.responseSchema("200", "application/xml");
  }

  private static String resource(String imports, String pet) {
    return "import "
        + imports
        + ".*; @Path(\"x\") @Produces(\"application/xml\") class Xs {"
        + " @GET public Pet x() { return null; } } "
        + pet;
  }

  @ParameterizedTest
  @ValueSource(strings = {"jakarta", "javax"})
  void elementsAndAttributesHaveTheirXmlNames(String root) {
    Schema pet =
        answer(
            resource(
                root + ".xml.bind.annotation",
                """
                @XmlRootElement(name = "pet", namespace = "urn:pets")
                @XmlAccessorType(XmlAccessType.FIELD)
                @XmlType(propOrder = {"toys", "name"}) class Pet {
                  @XmlAttribute(name = "ident") private long id;
                  @XmlElement(name = "nom") private String name;
                  @XmlElementWrapper(name = "toyList") @XmlElement(name = "toy")
                  private List<String> toys;
                  @XmlTransient private String secret;
                  private static String constant;
                  public String getComputed() { return null; }
                }
                """));

    assertThat(pet.keyword("xml"))
        .isEqualTo(Xml.builder().name("pet").namespace("urn:pets").build());
    assertThat(List.copyOf(pet.properties().keySet())).containsExactly("toys", "name", "id");
    assertThat(pet.properties().get("id").keyword("xml"))
        .isEqualTo(Xml.builder().name("ident").attribute(true).build());
    assertThat(pet.properties().get("name").keyword("xml"))
        .isEqualTo(Xml.builder().name("nom").build());
    Schema toys = pet.properties().get("toys");
    assertThat(toys.keyword("xml")).isEqualTo(Xml.builder().name("toyList").wrapped(true).build());
    assertThat(toys.items().orElseThrow().keyword("xml"))
        .isEqualTo(Xml.builder().name("toy").build());
  }

  @ParameterizedTest
  @CsvSource({"FIELD, hidden", "PROPERTY, computed", "PUBLIC_MEMBER, computed", "NONE, "})
  void theAccessTypeChoosesTheMembers(String access, String shown) {
    Schema pet =
        answer(
            resource(
                "jakarta.xml.bind.annotation",
                "@XmlAccessorType(XmlAccessType."
                    + access
                    + ") class Pet { private String hidden; @XmlElement private String always;"
                    + " public String getComputed() { return null; } }"));
    assertThat(pet.properties().keySet())
        .containsExactlyInAnyOrderElementsOf(
            shown == null ? List.of("always") : List.of("always", shown));
  }

  /** smallrye knows Jackson's names of constants alone. */
  @Test
  void constantsKeepTheirNamesInXml() {
    Schema pet =
        answer(
            resource(
                "jakarta.xml.bind.annotation",
                "@XmlEnum enum Pet { @XmlEnumValue(\"small\") SMALL, BIG }"));
    assertThat(pet.enumValues()).isEqualTo(List.of("SMALL", "BIG"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jakarta", "javax"})
  void propertiesHaveTheirJsonNamesAndOrder(String root) {
    Schema pet =
        answer(
            resource(
                root + ".json.bind.annotation",
                """
                @JsonbPropertyOrder({"last", "renamed"}) class Pet {
                  @JsonbProperty("renamed") private String first;
                  private String middle;
                  private String last;
                  @JsonbTransient public String hidden;
                  @JsonbProperty("byGetter") public String getMiddle() { return null; }
                  @JsonbTransient public String getComputed() { return null; }
                }
                """));
    assertThat(List.copyOf(pet.properties().keySet()))
        .containsExactly("last", "renamed", "byGetter");
  }

  @ParameterizedTest
  @CsvSource({
    "LOWER_CASE_WITH_DASHES, pet-name",
    "LOWER_CASE_WITH_UNDERSCORES, pet_name",
    "UPPER_CAMEL_CASE, PetName",
    "IDENTITY, petName",
    "com.fasterxml.jackson.databind.PropertyNamingStrategies$SnakeCaseStrategy, pet_name"
  })
  void theConfigurationSpellsProperties(String strategy, String name) {
    Schema pet =
        answer(
            "--- META-INF/microprofile-config.properties\n"
                + "mp.openapi.extensions.smallrye.property-naming-strategy="
                + strategy
                + "\n",
            resource("java.io", "class Pet { public String petName; }"));
    assertThat(pet.properties()).containsOnlyKeys(name);
  }
}
