package dev.docgen.engine.work;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs pieces of one generation's work on threads that can be given up. Thread-safe. */
public interface Workers {

  /** What stands for the answer of an item that got none in time. */
  @FunctionalInterface
  interface Unanswered<T, R> {

    /**
     * Returns the stand-in.
     *
     * @param overdue where the work on the item stood; null when it had not begun
     */
    R answer(T item, @Nullable Overdue overdue);
  }

  /**
   * Applies a function to every item, at once where there are threads, and returns the answers in
   * the order of the items. The first item's exception, in that order, is thrown when all have
   * ended.
   *
   * @param otherwise answers for an item whose work has not ended in time
   * @throws java.util.concurrent.CancellationException when the generation is cancelled meanwhile
   */
  <T, R> List<R> mapOrdered(
      List<T> items,
      Function<? super T, ? extends R> work,
      Unanswered<? super T, ? extends R> otherwise);

  /**
   * Returns the answer to one question. What the question throws is thrown. An interruption of the
   * caller shortens the time for an answer and is kept.
   *
   * @param otherwise answers when there is no answer in time
   */
  <R> R call(Supplier<? extends R> question, Function<Overdue, ? extends R> otherwise);

  /** Works on the calling thread, as long as it takes. */
  Workers DIRECT =
      new Workers() {
        @Override
        public <T, R> List<R> mapOrdered(
            List<T> items,
            Function<? super T, ? extends R> work,
            Unanswered<? super T, ? extends R> otherwise) {
          return items.stream().<R>map(work).toList();
        }

        @Override
        public <R> R call(
            Supplier<? extends R> question, Function<Overdue, ? extends R> otherwise) {
          return question.get();
        }
      };
}
