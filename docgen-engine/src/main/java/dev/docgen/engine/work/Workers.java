package dev.docgen.engine.work;

import java.util.List;
import java.util.function.Function;

/** Runs independent pieces of one generation's work on several threads. Thread-safe. */
public interface Workers {

  /**
   * Applies a function to every item, at once where there are threads, and returns the answers in
   * the order of the items. The first item's exception, in that order, is thrown when all have
   * ended.
   *
   * @throws java.util.concurrent.CancellationException when the generation is cancelled meanwhile
   */
  <T, R> List<R> mapOrdered(List<T> items, Function<? super T, ? extends R> work);

  /** Works on the calling thread. */
  Workers DIRECT =
      new Workers() {
        @Override
        public <T, R> List<R> mapOrdered(List<T> items, Function<? super T, ? extends R> work) {
          return items.stream().<R>map(work).toList();
        }
      };
}
