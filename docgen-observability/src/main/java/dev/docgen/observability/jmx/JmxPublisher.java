package dev.docgen.observability.jmx;

import dev.docgen.CacheStatistics;
import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.Registration;
import dev.docgen.observability.alerting.AlertMonitor;
import dev.docgen.observability.alerting.Remediator;
import dev.docgen.observability.health.HealthMonitor;
import dev.docgen.observability.logging.LoggingLevels;
import dev.docgen.observability.security.SecurityMonitor;
import dev.docgen.observability.statistics.ErrorType;
import dev.docgen.observability.statistics.GenerationLedger;
import dev.docgen.spi.GenerationListener;
import dev.docgen.spi.GenerationObserver;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.DoubleSupplier;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Publishes an engine, and what watches it, as MXBeans on a given server; {@link ObjectNames} says
 * under which names.
 *
 * <pre>{@code
 * JmxPublisher jmx = JmxPublisher.publish(docGen, ledger, ManagementFactory.getPlatformMBeanServer());
 * jmx.health(healthMonitor, uptime::ratio);
 * }</pre>
 *
 * <p>A name that is taken is logged as a warning and its bean is left out: management never keeps a
 * host from starting. {@link #close()}, and the engine's end, take all beans back. Thread-safe.
 */
public final class JmxPublisher implements AutoCloseable {

  /** Type of the notification of a generation without a result. */
  public static final String GENERATION_FAILED = "dev.docgen.generation.failed";

  /** What the message of the notification of changed health begins with. */
  public static final String HEALTH_CHANGED = "dev.docgen.health.changed";

  /** Type of the notification of an alert raised. */
  public static final String ALERT_RAISED = "dev.docgen.alert.raised";

  /** Type of the notification of an alert cleared. */
  public static final String ALERT_CLEARED = "dev.docgen.alert.cleared";

  /** Type of the notification of a security event. */
  public static final String SECURITY_EVENT = "dev.docgen.security.event";

  private final DocGen docGen;
  private final BeanRegistrar beans;
  private final Deque<Registration> registrations = new ArrayDeque<>();

  private JmxPublisher(DocGen docGen, MBeanServer server) {
    this.docGen = docGen;
    this.beans = new BeanRegistrar(server);
  }

  /**
   * Publishes the engine, its caches and its detectors.
   *
   * @param ledger attached to the engine by the caller
   */
  public static JmxPublisher publish(DocGen docGen, GenerationLedger ledger, MBeanServer server) {
    return publish(docGen, ledger, server, () -> Double.NaN);
  }

  /**
   * Publishes the engine, its caches and its detectors.
   *
   * @param ledger attached to the engine by the caller
   * @param availability share of the time in which health was not down; NaN when unknown
   */
  public static JmxPublisher publish(
      DocGen docGen, GenerationLedger ledger, MBeanServer server, DoubleSupplier availability) {
    Objects.requireNonNull(ledger, "ledger");
    JmxPublisher publisher = new JmxPublisher(docGen, server);
    publisher.engine(ledger, availability);
    return publisher;
  }

  private synchronized void engine(GenerationLedger ledger, DoubleSupplier availability) {
    ObjectName name = ObjectNames.of("Generator", docGen.name());
    GeneratorBean generator = new GeneratorBean(name, docGen, ledger, availability);
    beans.register(name, generator, DocGenMXBean.class);
    registrations.add(docGen.addListener(new FailureListener(generator)));
    for (CacheStatistics cache : docGen.statistics().caches()) {
      beans.register(
          ObjectNames.of("Cache", docGen.name(), cache.name()),
          new CacheBean(docGen, cache.name()),
          CacheMXBean.class);
    }
    for (String detector : docGen.detectors()) {
      beans.register(
          ObjectNames.of("Plugin", docGen.name(), detector),
          new PluginBean(docGen, ledger, detector),
          PluginMXBean.class);
    }
  }

  /** Publishes health, whose changes become notifications. */
  public synchronized void health(HealthMonitor monitor, DoubleSupplier availability) {
    ObjectName name = ObjectNames.of("Health", docGen.name());
    HealthBean bean = new HealthBean(name, monitor, availability);
    beans.register(name, bean, HealthMXBean.class);
    registrations.add(monitor.addListener(bean::changed));
  }

  /** Publishes alerts, whose raising and clearing become notifications. */
  public synchronized void alerting(AlertMonitor monitor, Remediator remediator) {
    ObjectName name = ObjectNames.of("Alerting", docGen.name());
    AlertingBean bean = new AlertingBean(name, monitor, remediator);
    beans.register(name, bean, AlertingMXBean.class);
    registrations.add(monitor.addListener(bean::changed));
  }

  /** Publishes security events, each of which becomes a notification. */
  public synchronized void security(SecurityMonitor monitor) {
    ObjectName name = ObjectNames.of("Security", docGen.name());
    SecurityBean bean = new SecurityBean(name, monitor);
    beans.register(name, bean, SecurityMXBean.class);
    registrations.add(monitor.addListener(bean::heard));
  }

  /** Publishes the levels of DocGen's loggers. */
  public synchronized void logging(LoggingLevels levels) {
    beans.register(
        ObjectNames.of("Logging", docGen.name()), new LoggingBean(levels), LoggingMXBean.class);
  }

  /** Unregisters what was registered. Idempotent. */
  @Override
  public synchronized void close() {
    registrations.forEach(Registration::close);
    registrations.clear();
    beans.close();
  }

  /** Turns failed generations into notifications, and ends with the engine. */
  private final class FailureListener implements GenerationListener {
    private final GeneratorBean bean;

    FailureListener(GeneratorBean bean) {
      this.bean = bean;
    }

    @Override
    public GenerationObserver generationStarted(GenerationRequest request) {
      return new GenerationObserver() {
        @Override
        public boolean answersAtOnce() {
          return true;
        }

        @Override
        public void failed(Throwable cause, long elapsedNanos) {
          bean.failed(
              ErrorType.of(cause).id(), Clock.systemUTC().millis(), Duration.ofNanos(elapsedNanos));
        }
      };
    }

    @Override
    public void engineClosed() {
      close();
    }
  }
}
