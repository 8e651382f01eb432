package dev.docgen.observability.health;

import dev.docgen.GenerationResult;
import dev.docgen.model.Operation;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Documents a probe source and looks for what it declares. */
final class AstParsingCheck implements HealthCheck {
  private final ProbeEngine probe;

  AstParsingCheck(ProbeEngine probe) {
    this.probe = probe;
  }

  @Override
  public String name() {
    return "ast_parsing";
  }

  @Override
  public Set<Probe> probes() {
    return Set.of(Probe.READINESS, Probe.STARTUP);
  }

  @Override
  public HealthResult check() throws IOException {
    GenerationResult result = probe.generate();
    List<String> found =
        result.model().operations().stream()
            .map(Operation::operationId)
            .filter(Objects::nonNull)
            .toList();
    return found.equals(List.of(ProbeEngine.OPERATION))
        ? HealthResult.up("parsed a probe source")
        : HealthResult.down("the probe source gave " + found + ": " + result.diagnostics());
  }

  @Override
  public void close() {
    probe.close();
  }
}
