package dev.docgen.observability.security;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Contains what a listener throws, and logs the first time alone: events can be many. */
final class GuardedListener {
  private static final Logger LOGGER = LoggerFactory.getLogger(GuardedListener.class);

  private final SecurityEventListener listener;
  private final AtomicBoolean hasFailed = new AtomicBoolean();

  GuardedListener(SecurityEventListener listener) {
    this.listener = listener;
  }

  void tell(SecurityRecord event) {
    try {
      listener.securityEvent(event);
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      if (hasFailed.compareAndSet(false, true)) {
        LOGGER.warn("a security event listener failed; later failures of it are not logged", e);
      }
    }
  }
}
