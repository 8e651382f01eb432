package dev.docgen.observability.jmx;

import dev.docgen.Diagnostic;
import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationStatistics;
import dev.docgen.Severity;
import dev.docgen.observability.ErrorType;
import dev.docgen.spi.GenerationListener;
import dev.docgen.spi.GenerationObserver;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.management.InstanceAlreadyExistsException;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes an engine as {@link DocGenMXBean} on a given server. It listens to the engine, so it is
 * made first, and is given the engine once that is built:
 *
 * <pre>{@code
 * JmxPublisher jmx = new JmxPublisher(ManagementFactory.getPlatformMBeanServer());
 * DocGen docGen = DocGen.builder().addListener(jmx).build();
 * jmx.register(docGen);
 * }</pre>
 *
 * <p>{@link #close()}, and the engine's end, take the bean back. Thread-safe.
 */
public final class JmxPublisher implements GenerationListener, AutoCloseable {

  /** Type of the notification of a generation without a result. */
  public static final String GENERATION_FAILED = "dev.docgen.generation.failed";

  private static final Logger LOGGER = LoggerFactory.getLogger(JmxPublisher.class);
  private static final Pattern PLAIN = Pattern.compile("[\\w.-]+");

  private final MBeanServer server;
  private final Clock clock;
  private @Nullable GeneratorBean bean;
  private @Nullable ObjectName name;

  public JmxPublisher(MBeanServer server) {
    this(server, Clock.systemUTC());
  }

  JmxPublisher(MBeanServer server, Clock clock) {
    this.server = Objects.requireNonNull(server, "server");
    this.clock = clock;
  }

  /** Returns the name under which an engine of that name is published. */
  public static ObjectName objectName(String generator) {
    String value = PLAIN.matcher(generator).matches() ? generator : ObjectName.quote(generator);
    try {
      return new ObjectName("dev.docgen:type=Generator,name=" + value);
    } catch (MalformedObjectNameException e) {
      throw new IllegalArgumentException("no JMX name for generator: " + generator, e);
    }
  }

  /**
   * Publishes the engine. A name that is taken already is logged as a warning and leaves the engine
   * unpublished: management never keeps a host from starting.
   *
   * @return whether the engine is published
   * @throws IllegalStateException when an engine is published already
   */
  public synchronized boolean register(DocGen docGen) {
    if (bean != null) {
      throw new IllegalStateException("already registered: give each engine a JmxPublisher");
    }
    GeneratorBean candidate = new GeneratorBean(docGen);
    ObjectName wanted = objectName(docGen.name());
    try {
      name = server.registerMBean(candidate, wanted).getObjectName();
      bean = candidate;
      return true;
    } catch (InstanceAlreadyExistsException e) {
      LOGGER.warn("{} is registered already: give each engine a name of its own", wanted);
    } catch (JMException | SecurityException e) {
      LOGGER.warn("{} was refused by the MBean server", wanted, e);
    }
    return false;
  }

  @Override
  public GenerationObserver generationStarted(GenerationRequest request) {
    return new Observer();
  }

  @Override
  public void engineClosed() {
    close();
  }

  /** Unregisters what {@link #register} registered. Idempotent. */
  @Override
  public synchronized void close() {
    if (name == null) {
      return;
    }
    try {
      server.unregisterMBean(name);
    } catch (InstanceNotFoundException e) {
      LOGGER.debug("{} was unregistered by someone else", name);
    } catch (JMException e) {
      LOGGER.warn("{} could not be unregistered", name, e);
    }
    name = null;
    bean = null;
  }

  private void ended(GenerationView generation) {
    GeneratorBean current;
    synchronized (this) {
      current = bean;
    }
    if (current != null) {
      current.ended(generation);
    }
  }

  private static int count(List<Diagnostic> diagnostics, Severity severity) {
    return (int) diagnostics.stream().filter(d -> d.severity() == severity).count();
  }

  private final class Observer implements GenerationObserver {
    @Override
    public void finished(
        GenerationStatistics statistics, List<String> frameworks, List<Diagnostic> diagnostics) {
      ended(
          new GenerationView(
              clock.millis(),
              statistics.total().toMillis(),
              true,
              "",
              String.join(",", frameworks),
              statistics.operations(),
              statistics.schemas(),
              count(diagnostics, Severity.ERROR),
              count(diagnostics, Severity.WARNING)));
    }

    @Override
    public void failed(Throwable cause, long elapsedNanos) {
      ended(
          new GenerationView(
              clock.millis(),
              elapsedNanos / 1_000_000,
              false,
              ErrorType.of(cause).id(),
              "",
              0,
              0,
              0,
              0));
    }
  }
}
