package dev.docgen.observability.jmx;

import dev.docgen.observability.security.SecurityMonitor;
import dev.docgen.observability.security.SecurityRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.management.Notification;
import javax.management.ObjectName;

/** Shows what was heard. */
final class SecurityBean extends Notifier implements SecurityMXBean {
  private final SecurityMonitor monitor;

  SecurityBean(ObjectName name, SecurityMonitor monitor) {
    super(name, "A security event", Notification.class, JmxPublisher.SECURITY_EVENT);
    this.monitor = monitor;
  }

  void heard(SecurityRecord event) {
    send(
        JmxPublisher.SECURITY_EVENT,
        event.timestamp().toEpochMilli(),
        event.event().type().id() + ": " + event.event().detail(),
        Map.of(
            "type",
            event.event().type().id(),
            "detail",
            event.event().detail(),
            "path",
            event.event().path(),
            "source",
            event.source()));
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
