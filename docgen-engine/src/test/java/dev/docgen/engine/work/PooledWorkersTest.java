package dev.docgen.engine.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PooledWorkersTest {
  private static final Patience LONG = Patience.ofEach(Duration.ofMinutes(1));
  private static final Patience SHORT = new Patience(() -> 0, Duration.ofMillis(200));
  private static final Workers.Unanswered<Integer, Integer> NEVER =
      (item, overdue) -> {
        throw new AssertionError(item + " was not answered", overdue);
      };

  private final WorkerPool pool = new WorkerPool("test", 4);

  @AfterEach
  void endThreads() {
    pool.close();
  }

  private Workers workers() {
    return new PooledWorkers(pool, LONG, task -> task, () -> {});
  }

  @Test
  void answersInTheOrderOfTheItemsWhateverThreadWasFirst() {
    List<Integer> items = IntStream.range(0, 1_000).boxed().toList();

    assertThat(workers().mapOrdered(items, i -> i * 2, NEVER))
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
            },
            NEVER);

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
                        },
                        NEVER))
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
            new WorkerPool("one", 1),
            LONG,
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
                    },
                    NEVER))
        .isInstanceOf(CancellationException.class);
    assertThat(worked).hasValue(1);
  }

  @Test
  void refusedTasksEndInCancellation() {
    pool.close();

    assertThatThrownBy(() -> workers().mapOrdered(List.of(1), i -> i, NEVER))
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
                        },
                        NEVER);
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

  @Test
  void anItemThatHangsIsGivenUpAndTheOthersAreAnswered() {
    CountDownLatch never = new CountDownLatch(1);
    AtomicBoolean interrupted = new AtomicBoolean();

    List<String> answers =
        new PooledWorkers(pool, SHORT, task -> task, () -> {})
            .mapOrdered(
                List.of(1, 2, 3, 4, 5, 6, 7, 8),
                i -> {
                  if (i == 3) {
                    interrupted.set(isInterruptedWaitingFor(never));
                  }
                  return "answer " + i;
                },
                (i, overdue) -> "none " + i + where(overdue));

    assertThat(answers)
        .hasSize(8)
        .startsWith("answer 1", "answer 2", "none 3 in isInterruptedWaitingFor", "answer 4");
    await().untilTrue(interrupted);
  }

  @Test
  void itemsThatNoThreadCameToAreAnsweredForToo() {
    WorkerPool one = new WorkerPool("one", 1);
    AtomicBoolean over = new AtomicBoolean();
    try (one) {
      List<String> answers =
          new PooledWorkers(one, SHORT, task -> task, () -> {})
              .mapOrdered(
                  List.of(1, 2),
                  i -> spinUntil(over, "answer"),
                  (i, overdue) -> overdue == null ? "not begun" : "hangs");

      assertThat(answers).containsExactly("hangs", "not begun");
      assertThat(one.abandoned()).isOne();
    } finally {
      over.set(true);
    }
    await().until(() -> one.abandoned() == 0);
  }

  @Test
  void aThreadThatIgnoresItsInterruptionIsStoodInFor() {
    WorkerPool one = new WorkerPool("one", 1);
    AtomicBoolean over = new AtomicBoolean();
    try (one) {
      Workers impatient = new PooledWorkers(one, SHORT, task -> task, () -> {});
      for (int i = 0; i < 3; i++) {
        impatient.mapOrdered(List.of(1), n -> spinUntil(over, "late"), (n, overdue) -> "none");
        assertThat(impatient.mapOrdered(List.of(1), n -> "answer", (n, overdue) -> "none"))
            .containsExactly("answer");
      }
      assertThat(one.abandoned()).isEqualTo(3);
      over.set(true);
      await().until(() -> one.abandoned() == 0);
      assertThat(impatient.mapOrdered(List.of(1), n -> "answer", (n, overdue) -> "none"))
          .containsExactly("answer");
    } finally {
      over.set(true);
    }
  }

  @Test
  void anInterruptionNeverReachesTheThreadsNextTask() {
    WorkerPool one = new WorkerPool("one", 1);
    CountDownLatch never = new CountDownLatch(1);
    try (one) {
      Workers impatient = new PooledWorkers(one, SHORT, task -> task, () -> {});
      impatient.mapOrdered(
          List.of(1),
          n -> {
            isInterruptedWaitingFor(never);
            Thread.currentThread().interrupt();
            return "late";
          },
          (n, overdue) -> "none");
      await().until(() -> one.abandoned() == 0);

      assertThat(
              impatient.mapOrdered(
                  List.of(1, 2, 3),
                  n -> Thread.currentThread().isInterrupted(),
                  (n, overdue) -> true))
          .containsOnly(false);
    }
  }

  @Test
  void anotherGenerationGoesOnWhileItemsTakeLong() throws Exception {
    WorkerPool one = new WorkerPool("one", 1);
    AtomicBoolean over = new AtomicBoolean();
    CountDownLatch begun = new CountDownLatch(1);
    try (one) {
      Workers patient = new PooledWorkers(one, LONG, task -> task, () -> {});
      Thread slow =
          new Thread(
              () ->
                  patient.mapOrdered(
                      List.of(1),
                      n -> {
                        begun.countDown();
                        return spinUntil(over, "late");
                      },
                      (n, overdue) -> "none"));
      slow.start();
      begun.await();

      assertThat(patient.mapOrdered(List.of(1), n -> "answer", (n, overdue) -> "none"))
          .containsExactly("answer");
      over.set(true);
      slow.join();
    } finally {
      over.set(true);
    }
  }

  @Test
  void aQuestionThatHangsIsGivenUp() {
    CountDownLatch never = new CountDownLatch(1);
    Workers impatient = new PooledWorkers(pool, SHORT, task -> task, () -> {});

    assertThat(
            impatient.call(
                () -> "" + isInterruptedWaitingFor(never), overdue -> "none" + where(overdue)))
        .isEqualTo("none in isInterruptedWaitingFor");
    assertThat(impatient.<String>call(() -> "answer", overdue -> "none")).isEqualTo("answer");
    assertThatThrownBy(
            () ->
                impatient.call(
                    () -> {
                      throw new IllegalStateException("thrown");
                    },
                    overdue -> "none"))
        .hasMessage("thrown");
  }

  private static String where(Overdue overdue) {
    return Stream.of(overdue.getStackTrace())
        .filter(frame -> frame.getClassName().equals(PooledWorkersTest.class.getName()))
        .map(frame -> " in " + frame.getMethodName())
        .findFirst()
        .orElseThrow();
  }

  private static boolean isInterruptedWaitingFor(CountDownLatch latch) {
    try {
      latch.await();
      return false;
    } catch (InterruptedException e) {
      return true;
    }
  }

  private static String spinUntil(AtomicBoolean over, String answer) {
    while (!over.get()) {
      Thread.onSpinWait();
    }
    return answer;
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
