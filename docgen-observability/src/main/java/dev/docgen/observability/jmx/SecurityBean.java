package dev.docgen.observability.jmx;

import dev.docgen.observability.security.SecurityMonitor;
import dev.docgen.observability.security.SecurityRecord;
import dev.docgen.spi.SecurityEvent;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import javax.management.Notification;
import javax.management.ObjectName;

/** Shows what was heard. */
final class SecurityBean extends Notifier implements SecurityMXBean {
  private final SecurityMonitor monitor;
  private final Map<SecurityEvent.Type, NotificationBudget> budgets =
      new EnumMap<>(SecurityEvent.Type.class);

  SecurityBean(ObjectName name, SecurityMonitor monitor) {
    super(name, "A security event", Notification.class, JmxPublisher.SECURITY_EVENT);
    this.monitor = monitor;
  }

  /** Sends at most {@value NotificationBudget#PER_MINUTE} a minute and type. */
  void heard(SecurityRecord event) {
    take(event)
        .ifPresent(
            suppressed ->
                send(
                    JmxPublisher.SECURITY_EVENT,
                    event.timestamp().toEpochMilli(),
                    message(event, suppressed),
                    data(event, suppressed)));
  }

  private synchronized OptionalLong take(SecurityRecord event) {
    return budgets
        .computeIfAbsent(event.event().type(), type -> new NotificationBudget())
        .take(event.timestamp().toEpochMilli());
  }

  private static String message(SecurityRecord event, long suppressed) {
    String message = event.event().type().id() + ": " + event.event().detail();
    return suppressed == 0
        ? message
        : message + " (and " + suppressed + " of this type before, not sent one by one)";
  }

  private static Map<String, String> data(SecurityRecord event, long suppressed) {
    return Map.of(
        "type",
        event.event().type().id(),
        "detail",
        event.event().detail(),
        "path",
        event.event().path(),
        "source",
        event.source(),
        "suppressed",
        Long.toString(suppressed));
  }

  @Override
  public long getTotal() {
    return monitor.counts().values().stream().mapToLong(Long::longValue).sum();
  }

  @Override
  public Map<String, Long> getCounts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    monitor.counts().forEach((type, count) -> counts.put(type.id(), count));
    return counts;
  }

  @Override
  public List<SecurityEventView> getRecent() {
    return monitor.recent().stream().map(SecurityEventView::of).toList();
  }
}
