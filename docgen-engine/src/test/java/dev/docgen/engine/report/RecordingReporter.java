package dev.docgen.engine.report;

import dev.docgen.Diagnostic;
import dev.docgen.Limits;
import dev.docgen.spi.SecurityEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps what is reported, for tests of single steps. */
public final class RecordingReporter implements Reporter {
  public final List<Diagnostic> diagnostics = new CopyOnWriteArrayList<>();
  public final List<SecurityEvent> securityEvents = new CopyOnWriteArrayList<>();
  public final List<String> cacheQuestions = new CopyOnWriteArrayList<>();
  public final AtomicInteger filesRead = new AtomicInteger();
  public final AtomicInteger filesParsed = new AtomicInteger();
  public volatile boolean exhausted;
  public volatile Runnable cancellation = () -> {};
  private final Limits limits;

  public RecordingReporter() {
    this(Limits.DEFAULTS);
  }

  public RecordingReporter(Limits limits) {
    this.limits = limits;
  }

  /** Returns the codes of all diagnostics, in the order in which they came. */
  public List<String> codes() {
    return diagnostics.stream().map(Diagnostic::code).toList();
  }

  /** Returns the kinds of all security events, in the order in which they came. */
  public List<SecurityEvent.Type> events() {
    return securityEvents.stream().map(SecurityEvent::type).toList();
  }

  @Override
  public void report(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  @Override
  public void securityEvent(SecurityEvent event) {
    securityEvents.add(event);
  }

  @Override
  public void fileRead(long bytes) {
    filesRead.incrementAndGet();
  }

  @Override
  public void fileParsed(String path, boolean full, long syntaxNodes, long elapsedNanos) {
    filesParsed.incrementAndGet();
  }

  @Override
  public void cacheAsked(String cache, boolean hit) {
    cacheQuestions.add(cache + (hit ? " hit" : " miss"));
  }

  @Override
  public Limits limits() {
    return limits;
  }

  @Override
  public boolean exhausted() {
    return exhausted;
  }

  @Override
  public void checkCancelled() {
    cancellation.run();
  }
}
