package dev.docgen.engine.types;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Ends circles: a question that is asked again while the same thread is still answering it gets the
 * answer "nothing". Source with cyclic inheritance or cyclic constants is not valid Java, yet it is
 * input.
 */
final class Guard {
  @SuppressWarnings("ThreadLocalUsage") // one for each view of sources, emptied after each question
  private final ThreadLocal<@Nullable Set<Object>> open = new ThreadLocal<>();

  /** Returns whether this thread is answering no question. */
  boolean isIdle() {
    return open.get() == null;
  }

  /** Returns whether this thread is already answering the question. */
  boolean isOpen(Object question) {
    Set<Object> asked = open.get();
    return asked != null && asked.contains(question);
  }

  /**
   * Returns the answer, or {@code otherwise} when this thread is already answering the question.
   */
  <T> T once(Object question, Supplier<T> answer, T otherwise) {
    Set<Object> asked = open.get();
    boolean outermost = asked == null;
    if (asked == null) {
      asked = new HashSet<>();
      open.set(asked);
    }
    if (!asked.add(question)) {
      return otherwise;
    }
    try {
      return answer.get();
    } finally {
      asked.remove(question);
      if (outermost) {
        open.remove();
      }
    }
  }
}
