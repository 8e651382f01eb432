package dev.docgen.frameworks.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.GenerationRequest;
import dev.docgen.frameworks.DetectedApi;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebConfigurationTest {
  private static final String VERSIONED =
      """
      @RestController class Users {
        @GetMapping(value = "/api/v{v}/users", version = "1.0") void first() {}
        @GetMapping(value = "/api/v{v}/users", version = "2.0") void second() {}
        @GetMapping("/api/open") void open() {}
      }
      """;

  private static DetectedApi configured(String method, String... texts) {
    return configured(request -> {}, method, texts);
  }

  private static DetectedApi configured(
      Consumer<dev.docgen.GenerationRequest.Builder> settings, String method, String... texts) {
    String[] all = new String[texts.length + 1];
    all[0] =
        """
        --- app/Web.java
        package app;
        import org.springframework.http.MediaType;
        import org.springframework.web.bind.annotation.RestController;
        import org.springframework.web.method.HandlerTypePredicate;
        import org.springframework.web.servlet.config.annotation.*;
        class Web implements WebMvcConfigurer {
        """
            + method
            + "\n}\n";
    System.arraycopy(texts, 0, all, 1, texts.length);
    return DetectedApi.of(new SpringDetector(), settings, all);
  }

  private static DetectedApi versioned(String calls) {
    return configured(
        "public void configureApiVersioning(ApiVersionConfigurer c) { c.setDefaultVersion(\"1.0\")"
            + calls
            + "; }",
        VERSIONED);
  }

  @Test
  void aVersionInThePathTakesThePlaceOfItsSegment() {
    assertThat(versioned(".usePathSegment(1)").operations())
        .containsExactlyInAnyOrder("GET /api/v1.0/users", "GET /api/v2.0/users", "GET /api/open");
  }

  @Test
  void aVersionInAHeaderIsAParameterOfTheVersionsAndTheDefault() {
    DetectedApi api = versioned(".useRequestHeader(\"X-Version\")");
    var users = api.operation("GET /api/v{v}/users").parameters();
    var header = users.stream().filter(it -> it.name().equals("X-Version")).findFirst();
    assertThat(header).isPresent();
    assertThat(header.get().schema().enumValues()).containsExactlyInAnyOrder("1.0", "2.0");
    assertThat(header.get().schema().keyword("default")).isEqualTo("1.0");
    assertThat(api.operation("GET /api/open").parameters()).isEmpty();
  }

  @Test
  void aVersionInTheMediaTypeIsItsParameter() {
    DetectedApi api =
        configured(
            "public void configureApiVersioning(ApiVersionConfigurer c) {"
                + " c.useMediaTypeParameter(MediaType.APPLICATION_JSON, \"version\"); }",
            "@RestController class Xs { @GetMapping(value = \"/x\", version = \"3\")"
                + " String x() { return null; } }");
    assertThat(api.response("200").content()).containsOnlyKeys("application/json;version=3");
  }

  @Test
  void aVersionIsNoParameterWhereNothingSaysHowItIsSent() {
    DetectedApi api =
        DetectedApi.of(
            new SpringDetector(),
            "@RestController class Xs { @GetMapping(value = \"/x\", version = \"3\") void x() {} }");
    assertThat(api.operation().parameters()).isEmpty();
  }

  @Test
  void propertiesMaySayHowAVersionIsSent() {
    DetectedApi api =
        DetectedApi.of(
            new SpringDetector(),
            request -> request.property("spring.mvc.apiversion.use.query-parameter", "v"),
            "@RestController class Xs { @GetMapping(value = \"/x\", version = \"3\") void x() {} }");
    assertThat(api.parameter("v").required()).isTrue();
    assertThat(api.parameter("v").schema().enumValues()).containsExactly("3");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "HandlerTypePredicate.forAnnotation(RestController.class)",
        "HandlerTypePredicate.forBasePackage(\"app\")",
        "HandlerTypePredicate.forAnyHandlerType()",
        "type -> type.isAnnotationPresent(RestController.class)",
        "type -> true"
      })
  void aPrefixStandsBeforeThePathsOfItsControllers(String predicate) {
    assertThat(prefixed(predicate).operations()).containsExactly("GET /api/x");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "HandlerTypePredicate.forBasePackage(\"other\")",
        "HandlerTypePredicate.forAssignableType(Comparable.class)",
        "type -> false"
      })
  void aPrefixConcernsNoOtherControllers(String predicate) {
    assertThat(prefixed(predicate).operations()).containsExactly("GET /x");
    assertThat(prefixed(predicate).diagnostics()).isEmpty();
  }

  @Test
  void aPrefixWhosePredicateIsNotLiteralIsReported() {
    DetectedApi api = prefixed("type -> type.getName().endsWith(\"s\")");
    assertThat(api.operations()).containsExactly("GET /x");
    assertThat(api.codes()).containsExactly("DG0324");
  }

  private static DetectedApi prefixed(String predicate) {
    return configured(
        "public void configurePathMatch(PathMatchConfigurer c) { c.addPathPrefix(\"/api\", "
            + predicate
            + "); }",
        "@RestController class Xs { @GetMapping(\"/x\") void x() {} }");
  }

  @Test
  void theContextPathIsTheServers() {
    DetectedApi api =
        DetectedApi.of(
            new SpringDetector(),
            request ->
                request
                    .property("server.servlet.context-path", "/shop")
                    .property("spring.mvc.servlet.path", "web/"),
            "@RestController class Xs { @GetMapping(\"/x\") void x() {} }");
    assertThat(api.operations()).containsExactly("GET /x");
    assertThat(api.model().servers()).extracting(it -> it.url()).containsExactly("/shop/web");
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @ValueSource(
      strings = {
        "java.util.Map.of(\"/api\", type -> type.isAnnotationPresent(RestController.class))",
        "PREFIXES"
      })
  void aHandlerMappingsPrefixesStandBeforeThePathsOfTheirControllers(String prefixes) {
    DetectedApi api = mapped(prefixes);
    assertThat(api.operations()).containsExactly("GET /api/x");
    assertThat(api.diagnostics()).isEmpty();
  }

  @Test
  void aHandlerMappingsPrefixesThatAreNotLiteralAreReported() {
    DetectedApi api = mapped("made()");
    assertThat(api.operations()).containsExactly("GET /x");
    assertThat(api.codes()).containsExactly("DG0324");
  }

  @Test
  void aRequestStatesPrefixesThatCodeComputes() {
    DetectedApi api =
        mapped(
            "made()",
            request ->
                request.property(
                    "docgen.spring.path-prefixes", "/admin=**.admin.**, /api=app, /none=other.**"));
    assertThat(api.operations()).containsExactly("GET /api/x");
    assertThat(api.diagnostics()).isEmpty();
  }

  private static DetectedApi mapped(String prefixes) {
    return mapped(prefixes, request -> {});
  }

  private static DetectedApi mapped(String prefixes, Consumer<GenerationRequest.Builder> settings) {
    return DetectedApi.of(
        new SpringDetector(),
        settings,
        """
        --- app/Web.java
        package app;
        import java.util.Map;
        import java.util.function.Predicate;
        import org.springframework.context.annotation.Bean;
        import org.springframework.web.bind.annotation.RestController;
        import org.springframework.web.method.HandlerTypePredicate;
        class Web {
          static final Map<String, Predicate<Class<?>>> PREFIXES =
              Map.of("/api", HandlerTypePredicate.forAnyHandlerType());
          @Bean Object registrations() {
            return new Registrations() {
              Mapping mapping() {
                Mapping mapping = new Mapping();
                mapping.setPathPrefixes(%s);
                return mapping;
              }
            };
          }
        }
        """
            .formatted(prefixes),
        "@RestController class Xs { @GetMapping(\"/x\") void x() {} }");
  }
}
