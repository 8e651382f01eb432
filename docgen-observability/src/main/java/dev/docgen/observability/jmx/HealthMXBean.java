package dev.docgen.observability.jmx;

import java.util.List;
import java.util.Map;

/** Management view of health, {@code dev.docgen:type=Health,name=N}. */
@Description("Health of a DocGen engine; a change is a notification dev.docgen.health.changed")
public interface HealthMXBean {

  @Description("UP, DEGRADED or DOWN, as last checked")
  String getStatus();

  @Description("1 when up, 0.5 when degraded, 0 when down")
  double getStatusCode();

  @Description("When it was last checked, ISO 8601 in UTC; 1970 before the first time")
  String getCheckedAt();

  @Description("When it was last checked, milliseconds since 1970; 0 before the first time")
  long getCheckedAtEpochMillis();

  @Description("How long what was found holds, in seconds")
  double getIntervalSeconds();

  @Description("Share of the time in which it was not down, 0 to 1")
  double getAvailability();

  @Description("What each check found, with its reason")
  List<HealthCheckView> getChecks();

  @Description("What each check found, as a number: 1 up, 0.5 degraded, 0 down")
  Map<String, Double> getCheckCodes();

  @Description("Runs every check now and returns the status")
  String run();
}
