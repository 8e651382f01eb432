package dev.docgen.frameworks.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentScopeTest {
  private static final String CONTROLLERS =
      """
      @RestController class Xs {
        @GetMapping(value = "/v1/a", produces = "text/plain") void a() {}
        @GetMapping(value = "/v1/b", headers = "X-Mode=1") void b() {}
        @GetMapping("/v2/c") void c() {}
      }
      """;

  private static DetectedApi group(String name, String builder) {
    return DetectedApi.of(
        new SpringDetector(),
        request -> request.property("docgen.group", name),
        """
        --- app/Groups.java
        package app;
        import org.springdoc.core.models.GroupedOpenApi;
        import org.springframework.context.annotation.*;
        class Groups {
          static final String[] PATHS = {"/v1/**"};
          @Bean GroupedOpenApi other() { return GroupedOpenApi.builder().group("other").build(); }
          @Bean GroupedOpenApi group() { return GroupedOpenApi.builder().group("one")%s.build(); }
        }
        """
            .replace("%s", builder),
        CONTROLLERS,
        """
        package other;
        import org.springframework.web.bind.annotation.*;
        @RestController class Far { @GetMapping("/v1/far") void far() {} }
        """);
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        ".pathsToMatch(\"/v1/**\").packagesToScan(\"app\") | GET /v1/a,GET /v1/b",
        ".pathsToMatch(PATHS).pathsToExclude(\"/**/far\") | GET /v1/a,GET /v1/b",
        ".packagesToExclude(\"app\") | GET /v1/far",
        ".producesToMatch(\"text/plain\") | GET /v1/a",
        ".headersToMatch(\"X-Mode=1\") | GET /v1/b",
        "'' | GET /v1/a,GET /v1/b,GET /v1/far,GET /v2/c"
      })
  void aGroupHoldsWhatItMatches(String builder, String operations) {
    assertThat(group("one", builder).operations()).containsExactlyInAnyOrder(operations.split(","));
  }

  @Test
  void anUnknownGroupIsReportedAndHoldsEverything() {
    DetectedApi api = group("none", ".pathsToMatch(\"/v1/**\")");
    assertThat(api.codes()).contains("DG0322");
    assertThat(api.operations()).hasSize(4);
  }

  @Test
  void groupsMayBePropertiesAndSayMoreOfTheirDocument() {
    DetectedApi api =
        DetectedApi.of(
            new SpringDetector(),
            request -> request.property("docgen.group", "second"),
            CONTROLLERS,
            """
            --- application.yml
            springdoc:
              open-api.info.title: common
              open-api.info.version: "7"
              group-configs:
                - group: first
                  paths-to-match: /v1/**
                - group: second
                  paths-to-match:
                    - /v2/**
                  open-api.info.title: of the second
            """);
    assertThat(api.operations()).containsExactly("GET /v2/c");
    assertThat(api.model().info().title()).isEqualTo("of the second");
    assertThat(api.model().info().version()).isEqualTo("7");
  }

  @ParameterizedTest(name = "{0} matches {1}: {2}")
  @CsvSource({
    "/a/**, /a, true",
    "/a/**, /a/b/c, true",
    "/a/*, /a/b, true",
    "/a/*, /a/b/c, false",
    "/**/c, /a/b/c, true",
    "/a?c, /abc, true",
    "/a*c, /abbc, true",
    "/a*c, /abbd, false",
    "/**, /, true",
    "/b, /a, false"
  })
  void patternsMatchAsAntPathMatcherDoes(String pattern, String path, boolean matches) {
    assertThat(AntPattern.matches(pattern, path)).isEqualTo(matches);
  }

  @Test
  void qualifiedNamesAreUsedWhenAskedFor() {
    DetectedApi api =
        DetectedApi.of(
            new SpringDetector(),
            request -> request.property("springdoc.use-fqn", "true"),
            "class Pet { public String name; }",
            "@RestController class Ys { @GetMapping(\"/y\") Pet y() { return null; } }");
    assertThat(api.model().components().schemas()).containsOnlyKeys("app.Pet");
  }

  @Test
  void textsMayBeMessagesAndPropertiesMayStandInSourcesOfTheirOwn() {
    DetectedApi api =
        DetectedApi.of(
            new SpringDetector(),
            """
            @org.springframework.context.annotation.PropertySource("classpath:texts.properties")
            @RestController class Zs {
              @Operation(summary = "pets.all", description = "${pets.more}")
              @GetMapping("/z") void z() {}
            }
            """,
            "--- messages.properties\npets.all=All pets\n",
            "--- texts.properties\npets.more=And more\n");
    assertThat(api.operation().summary()).isEqualTo("All pets");
    assertThat(api.operation().description()).isEqualTo("And more");
  }

  private static String application(String name) {
    return """
        --- %1$s-server/src/main/java/%1$s/Start.java
        package %1$s;
        import org.springframework.boot.autoconfigure.SpringBootApplication;
        @SpringBootApplication class Start {}
        """
        .formatted(name);
  }

  private static String properties(String name, String text) {
    return "--- " + name + "-server/src/main/resources/application.properties\n" + text;
  }

  private static String controller(String packageName) {
    return """
        package %1$s;
        import org.springframework.web.bind.annotation.*;
        @RestController class %1$sController {
          @GetMapping("/%1$s") void get() {}
          @GetMapping("/%1$s/secret") void secret() {}
        }
        """
        .formatted(packageName);
  }

  @Test
  void ofSeveralApplicationsInOneRootEachSpeaksForItself() {
    DetectedApi api =
        DetectedApi.of(
            new SpringDetector(),
            application("shop"),
            properties(
                "shop", "springdoc.packages-to-scan=shop\nspringdoc.paths-to-exclude=/**/secret"),
            application("desk"),
            properties("desk", "springdoc.packages-to-scan=desk"),
            controller("shop"),
            controller("desk"),
            controller("far"));
    assertThat(api.operations())
        .containsExactlyInAnyOrder("GET /shop", "GET /desk", "GET /desk/secret");
  }

  @Test
  void anApplicationThatSaysNothingDocumentsAll() {
    DetectedApi api =
        DetectedApi.of(
            new SpringDetector(),
            application("shop"),
            properties("shop", "springdoc.packages-to-scan=shop"),
            application("desk"),
            controller("far"));
    assertThat(api.operations()).containsExactlyInAnyOrder("GET /far", "GET /far/secret");
  }
}
