package dev.docgen.observability.jmx;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.MBeanNotificationInfo;
import javax.management.Notification;
import javax.management.NotificationBroadcasterSupport;
import javax.management.ObjectName;

/** Sends notifications of a bean, numbered. Thread-safe. */
abstract class Notifier extends NotificationBroadcasterSupport {
  private final ObjectName name;
  private final AtomicLong sequence = new AtomicLong();

  /**
   * @param name of the bean: the source of its notifications, which a remote client can read
   */
  Notifier(
      ObjectName name, String description, Class<? extends Notification> kind, String... types) {
    super(new MBeanNotificationInfo(types, kind.getName(), description));
    this.name = name;
  }

  final ObjectName name() {
    return name;
  }

  final long next() {
    return sequence.incrementAndGet();
  }

  /**
   * @param data texts alone, as JDK types: a remote client must be able to read it without our
   *     classes
   */
  final void send(String type, long epochMillis, String message, Map<String, String> data) {
    Notification notification = new Notification(type, name, next(), epochMillis, message);
    notification.setUserData(new TreeMap<>(data));
    sendNotification(notification);
  }
}
