package dev.docgen.observability.alerting;

import dev.docgen.observability.settings.Profile;
import dev.docgen.observability.statistics.GenerationLedger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** Alerts of a clock that is minutes further at each look, so that none needs to be waited for. */
public final class HastyAlerts {
  private HastyAlerts() {}

  public static AlertMonitor of(GenerationLedger ledger, BooleanSupplier healthy) {
    return new AlertMonitor(
        ledger,
        Profile.PRODUCTION.settings().alertThresholds(),
        healthy,
        new FixedVitals(),
        new HastyClock());
  }

  private static final class HastyClock extends Clock {
    private final AtomicLong minutes = new AtomicLong();

    @Override
    public Instant instant() {
      return Instant.EPOCH.plus(Duration.ofMinutes(minutes.addAndGet(2)));
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
