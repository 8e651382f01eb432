package dev.docgen.examples.quickstart;

import dev.docgen.GenerationRequest;
import dev.docgen.Step;
import dev.docgen.spi.GenerationListener;
import dev.docgen.spi.GenerationObserver;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One line of a terminal that is written over: the step and the files it has parsed. Thread-safe.
 */
final class ProgressLine implements GenerationListener {
  private static final String ERASE = "\r\u001b[K";
  private static final int EVERY = 16;

  private final PrintStream terminal;
  private final AtomicInteger parsed = new AtomicInteger();
  private volatile String step = "";

  ProgressLine(PrintStream terminal) {
    this.terminal = terminal;
  }

  @Override
  public GenerationObserver generationStarted(GenerationRequest request) {
    return new GenerationObserver() {
      @Override
      public void stepStarted(Step started) {
        step = started.id();
        show(step);
      }

      @Override
      public void cacheAsked(String cache, boolean hit) {
        if (cache.equals("parse") && !hit) {
          int files = parsed.incrementAndGet();
          if (files % EVERY == 0) {
            show(step + ": " + files + " files parsed");
          }
        }
      }
    };
  }

  /** Replaces the line. */
  synchronized void show(String text) {
    terminal.print(ERASE + text);
    terminal.flush();
  }

  /** Empties the line. */
  synchronized void clear() {
    terminal.print(ERASE);
    terminal.flush();
  }
}
