package dev.docgen.frameworks.jaxrs;

import static dev.docgen.frameworks.jaxrs.RestSources.detect;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import org.junit.jupiter.api.Test;

class RoutingTest {
  @Test
  void joinsTheApplicationsPathWithClassesAndMethods() {
    DetectedApi api =
        detect(
            "@ApplicationPath(\"/api\") class App extends Application {}",
            """
            @Path("owners") class Owners {
              @GET List<String> all() { return null; }
              @Path("{id: [0-9]+}/") @DELETE void remove(@PathParam("id") String id) {}
            }
            """);
    assertThat(api.operations()).containsExactly("GET /api/owners", "DELETE /api/owners/{id}");
  }

  @Test
  void anApplicationThatListsItsClassesIsTheirsAlone() {
    DetectedApi api =
        detect(
            """
            @ApplicationPath("/v1") class First extends Application {
              public Set<Class<?>> getClasses() { return Set.of(Owners.class); }
            }
            """,
            "@Path(\"owners\") class Owners { @GET String all() { return null; } }",
            "@Path(\"pets\") class Pets { @GET String all() { return null; } }");
    assertThat(api.operations()).containsExactly("GET /pets", "GET /v1/owners");
  }

  @Test
  void takesAnnotationsFromWhatAMethodImplements() {
    DetectedApi api =
        detect(
            "interface Api { @GET @Path(\"list\") @Produces(\"text/plain\") String list(); }",
            "@Path(\"x\") class Xs implements Api { public String list() { return null; } }");
    assertThat(api.operations()).containsExactly("GET /x/list");
    assertThat(api.response("200").content()).containsOnlyKeys("text/plain");
  }

  @Test
  void anInterfaceWithAPathIsServedByWhatImplementsIt() {
    assertThat(
            detect(
                    "@Path(\"x\") interface Api { @GET String get(); }",
                    "class Xs implements Api { public String get() { return null; } }")
                .operations())
        .containsExactly("GET /x");
  }

  @Test
  void aClientsInterfaceIsNotServed() {
    DetectedApi api =
        detect(
            """
            @org.eclipse.microprofile.rest.client.inject.RegisterRestClient
            @Path("x") interface Client { @GET String get(); }
            """);
    assertThat(api.operations()).isEmpty();
    assertThat(api.codes()).containsExactly("DG0314");
  }

  @Test
  void aGenericBaseResourceIsSeenFromTheClass() {
    DetectedApi api =
        detect(
            "abstract class Base<T> { @GET @Path(\"{id}\") public T one() { return null; } }",
            "class Pet { public String name; }",
            "@Path(\"pets\") class Pets extends Base<Pet> {}");
    assertThat(api.operations()).containsExactly("GET /pets/{id}");
    assertThat(api.responseSchema("200", "*/*").properties()).containsOnlyKeys("name");
  }

  @Test
  void locatorsLeadOnWithTheirParametersAndCyclesAreCut() {
    DetectedApi api =
        detect(
            """
            @Path("owners") class Owners {
              @Path("{owner}/pets") public Pets pets(@PathParam("owner") long owner) { return null; }
            }
            """,
            """
            class Pets {
              @GET public String all() { return null; }
              @Path("more") public Pets more() { return this; }
            }
            """);
    assertThat(api.operations())
        .containsExactly("GET /owners/{owner}/pets", "GET /owners/{owner}/pets/more");
    assertThat(api.model().operations())
        .allSatisfy(it -> assertThat(it.parameters().get(0).name()).isEqualTo("owner"));
  }

  @Test
  void aLocatorOfAnythingIsReported() {
    DetectedApi api =
        detect("@Path(\"x\") class Xs { @Path(\"y\") public Object any() { return null; } }");
    assertThat(api.operations()).isEmpty();
    assertThat(api.codes()).containsExactly("DG0330");
  }

  @Test
  void aMethodMayAnswerAVerbOfItsOwnAnnotation() {
    assertThat(
            detect(
                    """
                    --- app/PATCH.java
                    package app;
                    @jakarta.ws.rs.HttpMethod("PATCH") public @interface PATCH {}
                    """,
                    "@Path(\"x\") class Xs { @app.PATCH public void change() {} }")
                .operations())
        .containsExactly("PATCH /x");
  }

  @Test
  void operationsHaveNoIdUnlessTheConfigurationAsksForOne() {
    String resource = "@Path(\"x\") class Xs { @GET public String get() { return null; } }";
    assertThat(detect(resource).operation().operationId()).isNull();
    assertThat(
            detect(
                    """
                    --- META-INF/microprofile-config.properties
                    mp.openapi.extensions.smallrye.operationIdStrategy=CLASS_METHOD
                    """,
                    resource)
                .operation()
                .operationId())
        .isEqualTo("Xs_get");
  }

  @Test
  void aHiddenOperationIsLeftOut() {
    assertThat(
            detect(
                    """
                    @Path("x") class Xs {
                      @GET @Operation(hidden = true) public String get() { return null; }
                    }
                    """)
                .operations())
        .isEmpty();
  }
}
