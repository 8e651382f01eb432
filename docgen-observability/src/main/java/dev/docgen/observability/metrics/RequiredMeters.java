package dev.docgen.observability.metrics;

import java.util.List;

/** The meters without which alerts and dashboards have nothing to show. */
public final class RequiredMeters {

  /** Their names, which are there as soon as the meters are bound. */
  public static final List<String> NAMES =
      List.of(MeterNames.REQUESTS, MeterNames.ERRORS, MeterNames.ACTIVE, MeterNames.CACHE_GETS);

  private RequiredMeters() {}
}
