package dev.docgen.engine.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PooledWorkersTest {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  @AfterEach
  void endThreads() {
    pool.shutdownNow();
  }

  private Workers workers() {
    return new PooledWorkers(pool, 4, task -> task, () -> {});
  }

  @Test
  void answersInTheOrderOfTheItemsWhateverThreadWasFirst() {
    List<Integer> items = IntStream.range(0, 1_000).boxed().toList();

    assertThat(workers().mapOrdered(items, i -> i * 2))
        .isEqualTo(items.stream().map(i -> i * 2).toList());
  }

  @Test
  void worksOnSeveralThreadsAtOnce() {
    CountDownLatch allAtWork = new CountDownLatch(4);
    Set<String> names = ConcurrentHashMap.newKeySet();

    workers()
        .mapOrdered(
            List.of(1, 2, 3, 4),
            i -> {
              names.add(Thread.currentThread().getName());
              allAtWork.countDown();
              awaitQuietly(allAtWork);
              return i;
            });

    assertThat(names).hasSize(4);
  }

  @Test
  void throwsTheFirstItemsExceptionAfterAllHaveEnded() {
    AtomicInteger worked = new AtomicInteger();

    assertThatThrownBy(
            () ->
                workers()
                    .mapOrdered(
                        List.of(1, 2, 3, 4, 5, 6),
                        i -> {
                          worked.incrementAndGet();
                          if (i % 2 == 0) {
                            throw new IllegalStateException("item " + i);
                          }
                          return i;
                        }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("item 2");
    assertThat(worked).hasValue(6);
  }

  @Test
  void stopsWhenCancelled() {
    AtomicBoolean cancelled = new AtomicBoolean();
    AtomicInteger worked = new AtomicInteger();
    Workers workers =
        new PooledWorkers(
            pool,
            1,
            task -> task,
            () -> {
              if (cancelled.get()) {
                throw new CancellationException();
              }
            });

    assertThatThrownBy(
            () ->
                workers.mapOrdered(
                    List.of(1, 2, 3),
                    i -> {
                      cancelled.set(true);
                      return worked.incrementAndGet();
                    }))
        .isInstanceOf(CancellationException.class);
    assertThat(worked).hasValue(1);
  }

  @Test
  void refusedTasksEndInCancellation() {
    pool.shutdownNow();

    assertThatThrownBy(() -> workers().mapOrdered(List.of(1), i -> i))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void interruptingTheCallerEndsTheWorkAndKeepsTheStatus() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    AtomicBoolean interruptedAfter = new AtomicBoolean();
    AtomicBoolean cancelled = new AtomicBoolean();
    Thread caller =
        new Thread(
            () -> {
              try {
                workers()
                    .mapOrdered(
                        List.of(1),
                        i -> {
                          started.countDown();
                          awaitQuietly(release);
                          return i;
                        });
              } catch (CancellationException e) {
                cancelled.set(true);
              }
              interruptedAfter.set(Thread.currentThread().isInterrupted());
            });
    caller.start();
    started.await();
    caller.interrupt();
    while (caller.isInterrupted()) {
      Thread.onSpinWait();
    }
    release.countDown();
    caller.join();

    assertThat(cancelled).isTrue();
    assertThat(interruptedAfter).isTrue();
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
