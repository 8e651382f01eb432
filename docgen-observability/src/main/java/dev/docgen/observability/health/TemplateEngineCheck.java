package dev.docgen.observability.health;

import dev.docgen.Document;
import dev.docgen.GenerationResult;
import dev.docgen.OutputFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Renders the probe in every format of the engine, and looks for its operation in those that are
 * text and known to name operations.
 */
final class TemplateEngineCheck implements HealthCheck {
  private static final Set<OutputFormat> NAMING_OPERATIONS =
      Set.of(
          OutputFormat.OPENAPI_JSON,
          OutputFormat.OPENAPI_YAML,
          OutputFormat.OPENAPI_30_JSON,
          OutputFormat.OPENAPI_30_YAML,
          OutputFormat.HTML,
          OutputFormat.MARKDOWN,
          OutputFormat.LLMS_TXT,
          OutputFormat.POSTMAN);

  private final ProbeEngine probe;

  TemplateEngineCheck(ProbeEngine probe) {
    this.probe = probe;
  }

  @Override
  public String name() {
    return "template_engine";
  }

  @Override
  public Set<Probe> probes() {
    return Set.of(Probe.READINESS, Probe.STARTUP);
  }

  @Override
  public HealthResult check() throws IOException {
    GenerationResult result = probe.generate();
    List<String> rendered = new ArrayList<>();
    for (OutputFormat format : probe.formats()) {
      Document document = result.document(format);
      boolean complete =
          NAMING_OPERATIONS.contains(format)
              ? document.text().contains(ProbeEngine.OPERATION)
              : document.bytes().length > 0;
      if (!complete) {
        return HealthResult.down(format.id() + " was rendered without the probe's operation");
      }
      rendered.add(format.id());
    }
    return HealthResult.up("rendered " + String.join(", ", rendered));
  }
}
