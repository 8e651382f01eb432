package dev.docgen.examples.service;

import dev.docgen.GenerationRequest;
import dev.docgen.spi.GenerationListener;
import dev.docgen.spi.GenerationObserver;
import java.util.concurrent.CountDownLatch;

/** Has every generation wait before its first step. */
record Holding(CountDownLatch until) implements GenerationListener {
  @Override
  public GenerationObserver generationStarted(GenerationRequest request) {
    try {
      until.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return GenerationObserver.NONE;
  }
}
