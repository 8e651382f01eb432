package dev.docgen.engine.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.Diagnostic;
import dev.docgen.source.SourceResource;
import dev.docgen.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourcesTest {
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private SourceResource resource(String path, String text) {
    SourceTree tree =
        SourceTreeFixture.reporting(diagnostics, "--- src/main/resources/" + path + "\n" + text);
    return tree.resources(path.substring(path.lastIndexOf('/') + 1)).get(0);
  }

  @Test
  void yamlIsFlattenedByDocument() {
    SourceResource yaml =
        resource(
            "application.yml",
            """
            server:
              port: 8080
              servlet.context-path: /api
            version: 1.10
            list: [a, {b: c}]
            none:
            empty: []
            ---
            on: true
            """);
    assertThat(yaml.flattened())
        .containsExactly(
            Map.of(
                "server.port", "8080",
                "server.servlet.context-path", "/api",
                "version", "1.10",
                "list[0]", "a",
                "list[1].b", "c",
                "none", "",
                "empty", ""),
            Map.of("on", "true"));
    assertThat(yaml.flattened().get(0).keySet()).startsWith("server.port");
    assertThat(diagnostics).isEmpty();
  }

  @Test
  void jsonAndYamlAreValues() {
    assertThat(resource("a.json", "{\"a\": [1, 2.5, null, false, \"x\"]}").value())
        .hasToString("{a=[1, 2.5, null, false, x]}");
    assertThat(resource("a.yaml", "a: {b: [1, x]}").value()).hasToString("{a={b=[1, x]}}");
  }

  @Test
  void whatMavenReplacesIsAPlaceholder() {
    SourceResource yaml =
        resource(
            "application.yml",
            """
            spring.profiles.active: @profile.name@
            info: {version: "@project.version@", mail: me@example.org}
            list:
              - @a@/@b-c@
            """);
    assertThat(yaml.flattened())
        .containsExactly(
            Map.of(
                "spring.profiles.active", "${profile.name}",
                "info.version", "${project.version}",
                "info.mail", "me@example.org",
                "list[0]", "${a}/${b-c}"));
    assertThat(resource("application.properties", "version=@project.version@").flattened())
        .containsExactly(Map.of("version", "${project.version}"));
    assertThat(diagnostics).isEmpty();
  }

  @Test
  void propertiesKeepTheirOrder() {
    assertThat(
            resource("application.properties", "z=1\na.b = two\\\n  words\n#c\nz=3\n").flattened())
        .hasSize(1)
        .first()
        .hasToString("{z=3, a.b=twowords}");
  }

  @Test
  void namesMayHoldPlaceholders() {
    SourceTree tree =
        SourceTreeFixture.of(
            "--- a/application-dev.yml\na: 1\n--- application.yml\n--- other.yml\n");
    assertThat(tree.resources("application*.yml"))
        .extracting(SourceResource::path)
        .containsExactly("a/application-dev.yml", "application.yml");
    assertThat(tree.resources("application.properties")).isEmpty();
  }

  @Test
  void aliasesAreNotExpanded() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
    }
    assertThat(resource("application.yml", bomb.toString()).flattened().get(0)).hasSize(80);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.json|{\"a\": ",
        "a.json|[1, 2",
        "a.json|}",
        "a.yml|a: [1",
        "a.yml|\ta: b: c",
        "a.yml|a: &x\n b: *",
        "a.yml|\u0000",
        "a.properties|a=\\u00zz"
      })
  void whatCannotBeReadIsReportedOnce(String pathAndText) {
    String[] parts = pathAndText.split("\\|", 2);
    SourceResource resource = resource(parts[0], parts[1]);
    assertThat(resource.flattened()).isEmpty();
    assertThat(resource.value()).isNull();
    assertThat(diagnostics).singleElement().extracting(Diagnostic::code).isEqualTo("DG0113");
  }

  @Test
  void deepNestingIsReported() {
    String deep = "[".repeat(100_000);
    assertThat(resource("a.json", deep).flattened()).isEmpty();
    assertThat(resource("a.yml", deep).flattened()).isEmpty();
    assertThat(diagnostics).hasSize(2);
  }
}
