package dev.docgen.examples.service.jobs;

import dev.docgen.GenerationRequest;
import dev.docgen.Step;
import dev.docgen.spi.GenerationListener;
import dev.docgen.spi.GenerationObserver;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Tells a job's events what the engine does for it. */
public final class ProgressListener implements GenerationListener {
  private static final long PAUSE_NANOS = 250_000_000;

  private static final ThreadLocal<Job> CURRENT = new ThreadLocal<>();

  /** Says for which job the calling thread is about to ask the engine. */
  void working(Job job) {
    CURRENT.set(job);
  }

  /** Says that the calling thread is done with its job. */
  void worked() {
    CURRENT.remove();
  }

  @Override
  public GenerationObserver generationStarted(GenerationRequest request) {
    Job job = CURRENT.get();
    return job == null ? GenerationObserver.NONE : new Progress(job.events());
  }

  private static final class Progress implements GenerationObserver {
    private final EventLog events;
    private final AtomicInteger files = new AtomicInteger();
    private final AtomicLong told = new AtomicLong(System.nanoTime());

    private Progress(EventLog events) {
      this.events = events;
    }

    @Override
    public boolean answersAtOnce() {
      return true;
    }

    @Override
    public void stepStarted(Step step) {
      tell("step", Map.of("step", step.id()));
    }

    @Override
    public void fileParsed(String path, long syntaxNodes, long elapsedNanos) {
      files.incrementAndGet();
      long now = System.nanoTime();
      long last = told.get();
      if (now - last > PAUSE_NANOS && told.compareAndSet(last, now)) {
        tell("progress", Map.of());
      }
    }

    private void tell(String name, Map<String, Object> more) {
      Map<String, Object> facts = new LinkedHashMap<>(more);
      facts.put("filesParsed", files.get());
      events.add(name, facts);
    }
  }
}
