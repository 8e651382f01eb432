package dev.docgen.engine;

import dev.docgen.Diagnostic;
import dev.docgen.GenerationRequest;
import dev.docgen.Limits;
import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.engine.report.Reporter;
import dev.docgen.engine.work.Patience;
import dev.docgen.engine.work.TimedCalls;
import dev.docgen.engine.work.WorkerPool;
import dev.docgen.spi.GenerationListener;
import dev.docgen.spi.SecurityEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;

/** Collects what one generation has to say. Thread-safe. */
final class GenerationReporter implements Reporter {
  private final Limits limits;
  private final Totals totals;
  private final BooleanSupplier closed;
  private final Thread caller = Thread.currentThread();
  private final long deadlineNanos;
  private final Set<Diagnostic> diagnostics = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean timeReported = new AtomicBoolean();
  private volatile boolean cancelled;
  private final Patience patience;
  private final Observers observers;

  final AtomicInteger filesRead = new AtomicInteger();
  final LongAdder bytesRead = new LongAdder();
  final AtomicInteger filesParsed = new AtomicInteger();
  final AtomicInteger bodiesParsed = new AtomicInteger();
  final LongAdder syntaxNodes = new LongAdder();
  private final Map<String, CacheCount> caches = new ConcurrentHashMap<>();

  GenerationReporter(
      Limits limits,
      Totals totals,
      BooleanSupplier closed,
      List<GenerationListener> listeners,
      GenerationRequest request,
      WorkerPool pool) {
    this.limits = limits;
    this.totals = totals;
    this.closed = closed;
    this.deadlineNanos = System.nanoTime() + limits.maxDuration().toNanos();
    this.patience = Patience.of(limits.maxDuration(), () -> deadlineNanos - System.nanoTime());
    this.observers = Observers.start(listeners, request, new TimedCalls(pool, patience), this);
  }

  Observers observers() {
    return observers;
  }

  /** Returns how long this generation waits for code of others. */
  Patience patience() {
    return patience;
  }

  @Override
  public void report(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  /** Returns what was reported so far, by location, and once what is true of many places. */
  List<Diagnostic> diagnostics() {
    List<Diagnostic> sorted = new ArrayList<>(diagnostics);
    sorted.sort(Diagnostic.ORDER);
    return Repetitions.condense(sorted);
  }

  @Override
  public void pluginFailed(String plugin) {
    totals.pluginFailed(plugin);
  }

  @Override
  public void securityEvent(SecurityEvent event) {
    totals.securityEvent(event);
    observers.eachApart(observer -> observer.securityEvent(event));
  }

  @Override
  public void fileRead(long bytes) {
    filesRead.incrementAndGet();
    bytesRead.add(bytes);
  }

  @Override
  public void fileParsed(String path, boolean full, long nodes, long elapsedNanos) {
    (full ? bodiesParsed : filesParsed).incrementAndGet();
    syntaxNodes.add(nodes);
    totals.filesParsed.increment();
    totals.syntaxNodes.add(nodes);
    if (!observers.isEmpty() && !exhausted()) {
      observers.eachHere(observer -> observer.fileParsed(path, nodes, elapsedNanos));
    }
  }

  @Override
  public void cacheAsked(String cache, boolean hit) {
    CacheCount count = caches.computeIfAbsent(cache, name -> new CacheCount());
    (hit ? count.hits : count.misses).increment();
    if (!observers.isEmpty() && !exhausted()) {
      observers.eachHere(observer -> observer.cacheAsked(cache, hit));
    }
  }

  /** Returns this generation's hits and misses by cache name. */
  Map<String, long[]> cacheCounts() {
    Map<String, long[]> counts = new LinkedHashMap<>();
    caches.forEach((name, c) -> counts.put(name, new long[] {c.hits.sum(), c.misses.sum()}));
    return counts;
  }

  @Override
  public Limits limits() {
    return limits;
  }

  @Override
  public boolean exhausted() {
    if (System.nanoTime() - deadlineNanos < 0) {
      return false;
    }
    if (timeReported.compareAndSet(false, true)) {
      report(
          "DG0001",
          Severity.ERROR,
          "the time limit of "
              + limits.maxDuration()
              + " is reached; what was not read by then is missing; raise Limits.maxDuration",
          SourceLocation.NONE);
    }
    return true;
  }

  @Override
  public void checkCancelled() {
    if (!cancelled && (closed.getAsBoolean() || caller.isInterrupted())) {
      cancelled = true;
    }
    if (cancelled || Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the generation was cancelled");
    }
  }

  private static final class CacheCount {
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();
  }
}
