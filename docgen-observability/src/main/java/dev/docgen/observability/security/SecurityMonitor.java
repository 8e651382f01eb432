package dev.docgen.observability.security;

import dev.docgen.GenerationRequest;
import dev.docgen.Registration;
import dev.docgen.observability.logging.FactLogger;
import dev.docgen.spi.GenerationListener;
import dev.docgen.spi.GenerationObserver;
import dev.docgen.spi.SecurityEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.event.Level;

/**
 * Hears of security events from engines and from the host, and logs them as warnings on the logger
 * {@value #LOGGER_NAME}: message {@value #MESSAGE}, facts {@code event_type}, {@code timestamp},
 * {@code details}, {@code path}, {@code generator} and, where the host tells, {@code source_ip}.
 *
 * <p>An attacker can neither forge a line, since texts are escaped and bounded, nor fill the log:
 * of each type so many lines a minute are written, 20 unless the constructor says otherwise, and
 * one line sums up the rest once the minute is over and another event comes, {@link #summarize} is
 * called or the engine is closed. Every event is counted and told to listeners; the last {@value
 * #KEPT} are kept. Thread-safe.
 */
public final class SecurityMonitor implements GenerationListener {

  /** The logger's name; configure it apart from the rest. */
  public static final String LOGGER_NAME = "security";

  static final String MESSAGE = "Security event detected";
  private static final String SUMMARY = "Security events were not logged one by one";
  private static final int KEPT = 100;
  private static final int LINES_PER_MINUTE = 20;

  private final String generator;
  private final Clock clock;
  private final FactLogger logger;
  private final List<GuardedListener> listeners = new CopyOnWriteArrayList<>();
  private final Map<SecurityEvent.Type, Long> counts = new EnumMap<>(SecurityEvent.Type.class);
  private final Map<SecurityEvent.Type, LineBudget> budgets =
      new EnumMap<>(SecurityEvent.Type.class);
  private final Deque<SecurityRecord> recent = new ArrayDeque<>();

  /**
   * Returns a monitor.
   *
   * @param generator the engine's name
   */
  public SecurityMonitor(String generator) {
    this(generator, LINES_PER_MINUTE, Clock.systemUTC());
  }

  /**
   * Returns a monitor.
   *
   * @param generator the engine's name
   * @param linesPerMinute how many events of one type are logged a minute, 0 for summaries alone
   * @param clock tells the time of events and minutes
   * @throws IllegalArgumentException when linesPerMinute is negative
   */
  public SecurityMonitor(String generator, int linesPerMinute, Clock clock) {
    if (linesPerMinute < 0) {
      throw new IllegalArgumentException("linesPerMinute must not be negative: " + linesPerMinute);
    }
    this.generator = Objects.requireNonNull(generator, "generator");
    this.clock = Objects.requireNonNull(clock, "clock");
    this.logger = new FactLogger(LOGGER_NAME);
    for (SecurityEvent.Type type : SecurityEvent.Type.values()) {
      counts.put(type, 0L);
      budgets.put(type, new LineBudget(linesPerMinute));
    }
  }

  @Override
  public GenerationObserver generationStarted(GenerationRequest request) {
    return new GenerationObserver() {
      @Override
      public boolean answersAtOnce() {
        return true;
      }

      @Override
      public void securityEvent(SecurityEvent event) {
        hear(event, "", false);
      }
    };
  }

  @Override
  public void securityEvent(SecurityEvent event) {
    hear(event, "", false);
  }

  @Override
  public void engineClosed() {
    sumUp(LineBudget::drain);
  }

  /**
   * Hears from the host that a caller failed to authenticate.
   *
   * @param detail one line for people; never a password or token
   * @param source the remote address, or empty
   */
  public void authenticationFailure(String detail, String source) {
    report(new SecurityEvent(SecurityEvent.Type.AUTHENTICATION_FAILURE, detail, ""), source);
  }

  /**
   * Hears from the host that a caller asked more often than it allows.
   *
   * @param detail one line for people
   * @param source the remote address, or empty
   */
  public void rateLimited(String detail, String source) {
    report(new SecurityEvent(SecurityEvent.Type.RATE_LIMIT, detail, ""), source);
  }

  /** Hears from the host of an event whose source is not known. */
  public void report(SecurityEvent event) {
    report(event, "");
  }

  /**
   * Hears from the host of an event.
   *
   * @param source the remote address, or empty
   */
  public void report(SecurityEvent event, String source) {
    hear(event, source, true);
  }

  private void hear(SecurityEvent event, String source, boolean reportedByHost) {
    SecurityRecord heard = new SecurityRecord(clock.instant(), event, source, reportedByHost);
    summarize();
    if (count(heard)) {
      logger.log(Level.WARN, MESSAGE, facts(heard));
    }
    listeners.forEach(listener -> listener.tell(heard));
  }

  private synchronized boolean count(SecurityRecord heard) {
    SecurityEvent.Type type = heard.event().type();
    counts.merge(type, 1L, Long::sum);
    if (recent.size() == KEPT) {
      recent.removeFirst();
    }
    recent.addLast(heard);
    return Objects.requireNonNull(budgets.get(type)).take(heard.timestamp().toEpochMilli());
  }

  private Map<String, Object> facts(SecurityRecord heard) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("event_type", heard.event().type().id());
    facts.put("timestamp", heard.timestamp());
    facts.put("details", heard.event().detail());
    if (!heard.event().path().isEmpty()) {
      facts.put("path", heard.event().path());
    }
    if (!heard.source().isEmpty()) {
      facts.put("source_ip", heard.source());
    }
    facts.put("generator", generator);
    return facts;
  }

  /**
   * Writes the sums of minutes that are over. Needs no calling for the counts to be right, only for
   * the log to tell of a burst that nothing followed.
   */
  public void summarize() {
    long now = clock.millis();
    sumUp(budget -> budget.overdue(now));
  }

  private void sumUp(Sum sum) {
    Map<SecurityEvent.Type, Long> suppressed = new EnumMap<>(SecurityEvent.Type.class);
    synchronized (this) {
      budgets.forEach(
          (type, budget) -> {
            long count = sum.of(budget);
            if (count > 0) {
              suppressed.put(type, count);
            }
          });
    }
    Instant now = clock.instant();
    suppressed.forEach(
        (type, count) -> {
          Map<String, Object> facts = new LinkedHashMap<>();
          facts.put("event_type", type.id());
          facts.put("timestamp", now);
          facts.put("suppressed", count);
          facts.put("generator", generator);
          logger.log(Level.WARN, SUMMARY, facts);
        });
  }

  private interface Sum {
    long of(LineBudget budget);
  }

  /** Returns how many events there were, by type, zeros included, in the order of the types. */
  public synchronized Map<SecurityEvent.Type, Long> counts() {
    return Collections.unmodifiableMap(new EnumMap<>(counts));
  }

  /** Returns the last {@value #KEPT} events, oldest first. */
  public synchronized List<SecurityRecord> recent() {
    return List.copyOf(recent);
  }

  /** Adds a listener; closing the registration takes it back. */
  public Registration addListener(SecurityEventListener listener) {
    GuardedListener added = new GuardedListener(Objects.requireNonNull(listener, "listener"));
    listeners.add(added);
    return () -> listeners.remove(added);
  }
}
