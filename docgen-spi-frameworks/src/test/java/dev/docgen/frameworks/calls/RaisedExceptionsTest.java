package dev.docgen.frameworks.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.FrameworkDetector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaisedExceptionsTest {
  @TempDir Path root;

  private static final String EXCEPTIONS =
      """
      class A extends RuntimeException { A() {} A(String text) {} }
      class B extends A {}
      class C extends Exception {}
      """;

  /** Asks the walker about {@code Start.run} while the engine reads the sources. */
  private static final class Asking implements FrameworkDetector {
    private final CallLimits limits;
    private final AtomicReference<Raisings> answer = new AtomicReference<>();

    Asking(CallLimits limits) {
      this.limits = limits;
    }

    @Override
    public String id() {
      return "asking";
    }

    @Override
    public Set<String> markers() {
      return Set.of("Start");
    }

    @Override
    public List<DetectedOperation> detect(SourceUnit unit, DetectionContext context) {
      SourceTree sources = context.sources();
      SourceType start = sources.type("app.Start").orElseThrow();
      SourceMethod run =
          sources.methods(start.type()).stream()
              .filter(it -> it.name().equals("run"))
              .findFirst()
              .orElseThrow();
      answer.set(new RaisedExceptions(sources, limits).of(run, start));
      return List.of();
    }
  }

  private Raisings raised(CallLimits limits, String code) throws IOException {
    Path file = root.resolve("app/Start.java");
    Files.createDirectories(file.getParent());
    String imports = "package app; import java.util.*; import java.util.concurrent.*;\n";
    Files.writeString(file, imports + code + EXCEPTIONS);
    Asking asking = new Asking(limits);
    try (DocGen docGen = DocGen.builder().loadDetectors(false).addDetector(asking).build()) {
      docGen.generate(GenerationRequest.of(root));
    }
    return asking.answer.get();
  }

  private List<String> names(String code) throws IOException {
    return raised(CallLimits.DEFAULT, code).raised().stream()
        .map(it -> ExceptionTypes.name(it.type()).replaceFirst(".*\\.", ""))
        .distinct()
        .toList();
  }

  private List<String> body(String code) throws IOException {
    return names(
        "class Start { Optional<String> o; void run(Optional<String> p) { " + code + " } }");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "throw new A(); | A",
        "A a = new B(); throw a; | B",
        "throw (p == null ? new A() : new C()); | A C",
        "o.orElseThrow(A::new); | A",
        "o.orElseThrow(() -> new A(\"\")); | A",
        "o.orElseThrow(() -> { return new B(); }); | B",
        "o.orElseThrow(); | NoSuchElementException",
        "o.get(); | NoSuchElementException",
        "reactor.core.publisher.Mono.error(new A()); | A",
        "Mono.empty().switchIfEmpty(Mono.error(() -> new B())); | B",
        "CompletableFuture.failedFuture(new C()); | C",
        "Objects.requireNonNull(p); | NullPointerException",
        "List.of(1).forEach(i -> { throw new A(); }); | A"
      })
  void raises(String code, String expected) throws IOException {
    assertThat(body(code)).containsExactlyInAnyOrder(expected.split(" "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "try { throw new B(); } catch (A e) { }",
        "try { throw new C(); } catch (A | C e) { }",
        "try { throw new A(); } catch (Exception e) { }",
        "if (p.isPresent()) { p.get(); }",
        "Mono.error(new A()).onErrorResume(e -> null);",
        "class Local { void x() { throw new A(); } }",
        "new A();"
      })
  void raisesNothing(String code) throws IOException {
    assertThat(body(code)).isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "try { throw new A(); } catch (B e) { } | A",
        "try { throw new A(); } catch (A e) { throw new C(); } | C",
        "try { throw new A(); } catch (Exception e) { throw e; } | A",
        "try { } finally { throw new A(); } | A",
        "Mono.error(new A()).onErrorResume(C.class, e -> null); | A"
      })
  void whatIsNotCaughtStays(String code, String expected) throws IOException {
    assertThat(body(code.replace(" | ", " "))).containsExactlyInAnyOrder(expected.split(" "));
  }

  @Test
  void aCallersCatchConcernsThatCallAlone() throws IOException {
    assertThat(
            names(
                """
                class Start {
                  void run() { try { fail(); other(); } catch (B e) { } try { other(); } finally { } }
                  void fail() { throw new B(); }
                  void other() { throw new A(); }
                }
                """))
        .containsExactly("A");
    assertThat(
            names(
                """
                class Start {
                  void run() { try { fail(); } catch (B e) { } fail(); }
                  void fail() { throw new B(); }
                }
                """))
        .containsExactly("B");
  }

  @Test
  void cyclesEnd() throws IOException {
    assertThat(
            names(
                """
                class Start {
                  void run() { run(); even(); }
                  void even() { odd(); }
                  void odd() { even(); throw new A(); }
                }
                """))
        .containsExactly("A");
  }

  @Test
  void everyImplementationCounts() throws IOException {
    assertThat(
            names(
                """
                class Start { Port port; void run() { port.go(); } }
                interface Port { void go(); }
                class One implements Port { public void go() { throw new A(); } }
                class Two implements Port { public void go() throws C { throw new C(); } }
                """))
        .containsExactlyInAnyOrder("A", "C");
  }

  @Test
  void anImplementationForAnotherTypeArgumentIsNotRun() throws IOException {
    assertThat(
            names(
                """
                class Start {
                  Port<String> port;
                  void run() { later(() -> { if (port != null) { port.go(); } return null; }); }
                  void later(Callable<Void> code) { code.call(); }
                }
                interface Port<T> { void go(); }
                class One implements Port<String> { public void go() { throw new A(); } }
                class Two implements Port<org.other.Record<String, byte[]>> { public void go() throws C { throw new C(); } }
                class Any<T> implements Port<T> { public void go() { throw new B(); } }
                class Raw implements Port { public void go() { throw new IllegalStateException(); } }
                """))
        .contains("A", "B", "IllegalStateException")
        .doesNotContain("C");
  }

  @Test
  void aSuperclassCallsTheMethodsOfTheObjectItRunsOn() throws IOException {
    assertThat(
            names(
                """
                class Start extends Base { void hook() { throw new A(); } }
                abstract class Base { void run() { hook(); } abstract void hook(); }
                class Other extends Base { void hook() { throw new B(); } }
                """))
        .containsExactly("A");
  }

  @Test
  void withoutABodyAMethodRaisesWhatItDeclares() throws IOException {
    assertThat(
            names(
                """
                class Start { Client client; void run() { client.go(); } }
                interface Client { void go() throws C; }
                """))
        .containsExactly("C");
  }

  @Test
  void constructorsAreCalls() throws IOException {
    assertThat(
            names(
                """
                class Start { void run() { new Age(1); } }
                record Age(int years) { Age { if (years < 0) { throw new A(); } } }
                """))
        .containsExactly("A");
  }

  @Test
  void brokenCodeRaisesNothing() throws IOException {
    assertThat(names("class Start { void run() { missing.call().other(; throw new A(); } }"))
        .isEmpty();
  }

  @Test
  void limitsEndTheWalk() throws IOException {
    String chain =
        """
        class Start {
          void run() { one(); }
          void one() { two(); }
          void two() { throw new A(); }
        }
        """;
    assertThat(raised(new CallLimits(3, 10), chain).complete()).isTrue();
    assertThat(raised(new CallLimits(3, 10), chain).raised()).hasSize(1);
    assertThat(raised(new CallLimits(1, 10), chain).complete()).isFalse();
    assertThat(raised(new CallLimits(1, 10), chain).raised()).isEmpty();
    assertThat(raised(new CallLimits(5, 2), chain).complete()).isFalse();
    assertThatThrownBy(() -> new CallLimits(-1, 1)).hasMessageContaining("-1, 1");
  }

  @Test
  void theShortestWayIsShown() throws IOException {
    Raisings raisings =
        raised(
            CallLimits.DEFAULT,
            """
            class Start {
              void run() { far(); near(); }
              void far() { near(); }
              void near() { throw new A(); }
            }
            """);
    assertThat(raisings.raised()).hasSize(1);
    assertThat(raisings.raised().get(0).path())
        .containsExactly("Start.run (app/Start.java:3)", "Start.near (app/Start.java:5)");
  }
}
