package dev.docgen.examples.service.jobs;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** Counts jobs: {@code docgen.service.jobs} and its kin. */
public final class JobMeters {
  private final MeterRegistry registry;
  private final Map<JobStatus, Counter> ended = new EnumMap<>(JobStatus.class);
  private final Map<Refusal.Reason, Counter> refused = new EnumMap<>(Refusal.Reason.class);

  public JobMeters(MeterRegistry registry) {
    this.registry = registry;
    for (JobStatus status : new JobStatus[] {JobStatus.DONE, JobStatus.FAILED}) {
      ended.put(
          status,
          Counter.builder("docgen.service.jobs")
              .description("Jobs ended")
              .tag("status", status.id())
              .register(registry));
    }
    for (Refusal.Reason reason : Refusal.Reason.values()) {
      refused.put(
          reason,
          Counter.builder("docgen.service.refusals")
              .description("Jobs not accepted")
              .tag("reason", reason.name().toLowerCase(Locale.ROOT))
              .register(registry));
    }
  }

  void ended(JobStatus status) {
    Objects.requireNonNull(ended.get(status)).increment();
  }

  void refused(Refusal.Reason reason) {
    Objects.requireNonNull(refused.get(reason)).increment();
  }

  void unfinished(Supplier<Number> count) {
    Gauge.builder("docgen.service.jobs.unfinished", count)
        .description("Jobs waiting or at work, and uploads under way")
        .strongReference(true)
        .register(registry);
  }
}
