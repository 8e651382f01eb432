package dev.docgen.observability.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.DocGen;
import dev.docgen.observability.Engines;
import dev.docgen.observability.Generations;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The names that dashboards and alerts are written against. */
class PrometheusScrapeTest {

  @Test
  void scrapesUnderTheNamesPromised() {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    try (DocGen docGen = Engines.named("orders");
        GenerationMetrics metrics = new GenerationMetrics(docGen, Tags.empty())) {
      metrics.bindTo(registry);
      Generations.succeed(metrics, Duration.ofMillis(120), "spring");
      Generations.fail(metrics, Duration.ofMillis(20), new IllegalStateException("x"));

      assertThat(registry.scrape())
          .contains("doc_generation_requests_total{framework=\"spring\"} 1.0\n")
          .contains("doc_generation_errors_total{error_type=\"other\",framework=\"none\"} 1.0\n")
          .contains("doc_generation_errors_total{error_type=\"parse\",framework=\"none\"} 0.0\n")
          .contains(
              "doc_generation_duration_seconds_bucket"
                  + "{framework=\"spring\",outcome=\"success\",le=\"0.1\"} 0\n")
          .contains(
              "doc_generation_duration_seconds_bucket"
                  + "{framework=\"spring\",outcome=\"success\",le=\"0.25\"} 1\n")
          .contains(
              "doc_generation_duration_seconds_bucket"
                  + "{framework=\"spring\",outcome=\"success\",le=\"60.0\"} 1\n")
          .contains(
              "doc_generation_duration_seconds_sum{framework=\"spring\",outcome=\"success\"} 0.12\n")
          .contains(
              "doc_generation_duration_seconds_count{framework=\"none\",outcome=\"error\"} 1\n")
          .contains("\ndoc_generation_active 0.0\n");
    }
    assertThat(registry.scrape()).doesNotContain("doc_generation");
  }
}
