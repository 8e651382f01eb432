package dev.docgen.observability.logging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * What ties the lines of one generation to one another and to the request that it serves, taken on
 * the caller's thread.
 *
 * @param ids {@code trace_id} and {@code span_id}, or {@code request_id} where there is no trace
 * @param caller the caller's MDC
 */
record Correlation(Map<String, String> ids, Map<String, String> caller) {
  static final String TRACE_ID = "trace_id";
  static final String SPAN_ID = "span_id";
  static final String REQUEST_ID = "request_id";

  /** Takes the current span's ids, else what the MDC names, else a request id of one's own. */
  static Correlation take(Map<String, String> span, Supplier<String> requestIds) {
    Map<String, String> ids = span;
    if (ids.isEmpty()) {
      ids = ofMdc();
    }
    if (ids.isEmpty()) {
      ids = Map.of(REQUEST_ID, requestIds.get());
    }
    @Nullable Map<String, String> caller = MDC.getCopyOfContextMap();
    return new Correlation(ids, caller == null ? Map.of() : caller);
  }

  /** Returns a task that has the caller's MDC, and the ids, and leaves the thread's own behind. */
  Runnable wrap(Runnable task) {
    Map<String, String> carried = new LinkedHashMap<>(ids);
    carried.putAll(caller);
    return () -> run(carried, task);
  }

  /** Runs a task with the caller's MDC alone. */
  void run(Runnable task) {
    run(caller, task);
  }

  private static void run(Map<String, String> context, Runnable task) {
    @Nullable Map<String, String> before = MDC.getCopyOfContextMap();
    MDC.setContextMap(context);
    try {
      task.run();
    } finally {
      if (before == null) {
        MDC.clear();
      } else {
        MDC.setContextMap(before);
      }
    }
  }

  private static Map<String, String> ofMdc() {
    Map<String, String> ids = new LinkedHashMap<>();
    // The second names are those of Micrometer Tracing, and so of Spring Boot.
    first(TRACE_ID, "traceId").ifPresent(id -> ids.put(TRACE_ID, id));
    first(SPAN_ID, "spanId").ifPresent(id -> ids.put(SPAN_ID, id));
    first(REQUEST_ID, "requestId").ifPresent(id -> ids.put(REQUEST_ID, id));
    return ids;
  }

  private static Optional<String> first(String... keys) {
    for (String key : keys) {
      String value = MDC.get(key);
      if (value != null && !value.isEmpty()) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
