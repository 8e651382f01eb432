package dev.docgen.observability.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/**
 * A span as a backend tells it.
 *
 * @param parent the parent's id, empty when there is none
 * @param attributes their values as text
 */
record ReadSpan(String id, String parent, String name, Map<String, String> attributes) {

  private static List<ReadSpan> named(List<ReadSpan> spans, String name) {
    return spans.stream().filter(span -> span.name().equals(name)).toList();
  }

  /** Asserts that these are the spans of {@link TracedApplication#trace()}. */
  static void assertTraced(List<ReadSpan> spans) {
    ReadSpan request = named(spans, "request").get(0);
    List<ReadSpan> generations = named(spans, "generate_documentation");
    assertThat(generations).hasSize(2);
    assertThat(generations)
        .allSatisfy(generation -> assertThat(generation.parent()).isEqualTo(request.id()));
    ReadSpan documented =
        generations.stream()
            .filter(span -> "<folder>".equals(span.attributes().get("app.path")))
            .findFirst()
            .orElseThrow();
    assertThat(documented.attributes())
        .containsEntry("doc.routes_count", "0")
        .containsKeys("app.framework", "doc.generation_time_ms")
        .doesNotContainKey("error.type");
    for (String step : List.of("scan", "index", "detect", "resolve", "assemble", "render")) {
      assertThat(named(spans, step))
          .as(step)
          .anySatisfy(span -> assertThat(span.parent()).isEqualTo(documented.id()));
    }
    ReadSpan detect = named(spans, "detect").get(0);
    ReadSpan detector = named(spans, "detector").get(0);
    assertThat(detector.parent()).isEqualTo(detect.id());
    assertThat(detector.attributes())
        .containsEntry("doc.detector", "tracing")
        .containsEntry("doc.files", "4");
    assertThat(named(spans, "own"))
        .as("recorded by a detector on worker threads")
        .hasSize(4)
        .allSatisfy(own -> assertThat(own.parent()).isEqualTo(detect.id()));
    ReadSpan failed = generations.get(generations.indexOf(documented) == 0 ? 1 : 0);
    assertThat(failed.attributes())
        .containsEntry("error.type", "io")
        .containsEntry("app.path", "<folder>/missing");
    assertThat(named(spans, "render").get(0).attributes())
        .containsEntry("doc.format", "openapi-json");
  }
}
