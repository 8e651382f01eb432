package dev.docgen.observability.health;

import dev.docgen.Document;
import dev.docgen.GenerationResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Renders the documents of the probe. */
final class TemplateEngineCheck implements HealthCheck {
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
    for (Document document : result.documents()) {
      if (!document.text().contains(ProbeEngine.OPERATION)) {
        return HealthResult.down(
            document.format().id() + " was rendered without the probe's operation");
      }
      rendered.add(document.format().id());
    }
    return HealthResult.up("rendered " + String.join(", ", rendered));
  }
}
