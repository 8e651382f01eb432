package dev.docgen.observability.health;

import java.util.Set;
import java.util.concurrent.Callable;

/** A check made of its parts. */
record GivenCheck(String name, Callable<HealthResult> answer, Set<Probe> probes)
    implements HealthCheck {

  @Override
  public HealthResult check() throws Exception {
    return answer.call();
  }
}
