package dev.docgen.observability.jmx;

import dev.docgen.CacheStatistics;
import dev.docgen.DocGen;
import dev.docgen.EngineControl;
import dev.docgen.EngineStatistics;
import dev.docgen.FrameworkReport;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.OutputFormat;
import dev.docgen.Registration;
import dev.docgen.spi.GenerationListener;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** An engine with statistics of its own that documents nothing. */
final class FixedEngine implements DocGen {
  private final String name;
  int cleared;

  FixedEngine(String name) {
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public GenerationResult generate(GenerationRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FrameworkReport detect(GenerationRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<String> detectors() {
    return List.of("spring");
  }

  @Override
  public List<OutputFormat> formats() {
    return List.of(OutputFormat.OPENAPI_JSON);
  }

  @Override
  public EngineStatistics statistics() {
    return new EngineStatistics(
        7,
        2,
        1,
        Duration.ofMillis(1234),
        40,
        90,
        5000,
        6,
        Map.of("openapi-json", 6L),
        Map.of("spring", 1L),
        Map.of(),
        Map.of("oversize_input", 3L),
        List.of(new CacheStatistics("parse", 10, 4, 1, 3, 2048, 4096)));
  }

  @Override
  public Registration addListener(GenerationListener listener) {
    throw new UnsupportedOperationException();
  }

  @Override
  public EngineControl control() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void clearCaches() {
    cleared++;
  }

  @Override
  public void close() {}
}
