package dev.docgen.frameworks.jaxrs;

import static dev.docgen.frameworks.jaxrs.RestSources.detect;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocatorsTest {
  private static final String CLASSES =
      """
      class Toys { @GET public String all() { return null; } }
      interface Shape { @GET String shape(); }
      class Round implements Shape { public String shape() { return null; } }
      interface Marker {}
      class Marked implements Marker { @GET public String marked() { return null; } }
      """;

  private static List<String> operations(String locator) {
    return detect(
            "@Path(\"x\") class Xs { @Context ResourceContext made; boolean c; Toys toys() {"
                + " return null; } @Path(\"sub\") public "
                + locator
                + " } "
                + CLASSES)
        .operations();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Toys at() { return null; }",
        "Class<Toys> at() { return Toys.class; }",
        "Class<? extends Toys> at() { return Toys.class; }",
        "<T extends Toys> T at() { return null; }",
        "Shape at() { return new Round(); }",
        "Class<? extends Shape> at() { return Round.class; }",
        "Marker at() { return new Marked(); }",
        "Class<?> at() { return Toys.class; }",
        "Object at() { return new Toys(); }",
        "Object at() { return Toys.class; }",
        "Object at() { return toys(); }",
        "Object at() { Object toys = new Toys(); return toys; }",
        "Object at() { return made.getResource(Toys.class); }",
        "Object at() { return made.initResource(new Toys()); }"
      })
  void leadsOnIntoTheClassThatIsDeclaredOrReturned(String locator) {
    assertThat(operations(locator)).containsExactly("GET /x/sub");
  }

  @Test
  void leadsOnIntoEachClassThatItsCodeMayReturn() {
    assertThat(
            detect(
                    """
                    @Path("x") class Xs {
                      @Path("{kind}") public Object at(@PathParam("kind") String kind) {
                        if (kind.isEmpty()) { return new Toys(); }
                        return kind.equals("a") ? new Cages() : null;
                      }
                    }
                    class Toys { @GET public String all() { return null; } }
                    class Cages { @GET @Path("c") public String c() { return null; } }
                    """)
                .operations())
        .containsExactly("GET /x/{kind}", "GET /x/{kind}/c");
  }

  @Test
  void isReportedWhereNoClassOfTheSourcesIsReturned() {
    assertThat(
            detect("@Path(\"x\") class Xs { @Path(\"y\") public Object y() { return load(); } }")
                .codes())
        .containsExactly("DG0330");
  }
}
