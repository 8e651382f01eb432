package dev.docgen.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.SourceLocation;
import dev.docgen.engine.work.Overdue;
import dev.docgen.engine.work.Workers;
import dev.docgen.model.Schema;
import dev.docgen.source.JavaType;
import dev.docgen.spi.SchemaUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SchemaRegistryTest {
  private static final String[] SOURCES = {
    """
    package a;
    public class Left { public Right right; public java.util.List<Left> more; }
    """,
    """
    package a;
    public class Right { public Left left; public Leaf leaf; }
    """,
    "package a; public class Leaf { public String name; }",
    "package a; public class Unused { public String name; }"
  };

  @Test
  void describesWhatIsReachedAndNothingElse() {
    SchemaFixture schemas = SchemaFixture.of(SOURCES);
    schemas.use("a.Unused");
    String left = schemas.use("a.Left").ref().orElseThrow();

    DescribedSchemas described = schemas.registry().describe(List.of(left), Workers.DIRECT);

    assertThat(described.get("springdoc:a.Leaf")).isPresent();
    assertThat(described.get("springdoc:a.Unused")).isEmpty();
    assertThat(described.get("springdoc:a.Right").orElseThrow().location().path())
        .isEqualTo("a/Right.java");
  }

  @Test
  void passesOverKeysNeverGivenOut() {
    DescribedSchemas described =
        SchemaFixture.of(SOURCES).registry().describe(List.of("springdoc:b.Other"), Workers.DIRECT);

    assertThat(described.get("springdoc:b.Other")).isEmpty();
  }

  @Test
  void answersTheSameFromManyThreadsAtOnce() throws Exception {
    Map<String, Schema> alone = describe(Workers.DIRECT);
    assertThat(alone).containsOnlyKeys("a.Left", "a.Right", "a.Leaf");
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      for (int round = 0; round < 20; round++) {
        assertThat(describe(new Pool(pool))).isEqualTo(alone);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void describesADirectAnswerAsItIs() {
    SchemaFixture schemas = SchemaFixture.of(SOURCES);
    Schema text =
        schemas
            .resolver()
            .schema(JavaType.of("java.lang.String"), SchemaUse.response(null, SourceLocation.NONE));

    assertThat(schemas.resolver().describe(text)).isSameAs(text);
  }

  private static Map<String, Schema> describe(Workers workers) {
    SchemaFixture schemas = SchemaFixture.of(SOURCES);
    List<String> types = List.of("a.Left", "a.Right", "a.Leaf", "a.Left");
    workers.mapOrdered(
        types,
        type -> schemas.resolver().describe(schemas.ask(type)),
        (type, overdue) -> Schema.ANY);
    DescribedSchemas described = schemas.registry().describe(List.of("springdoc:a.Left"), workers);
    Map<String, Schema> result = new TreeMap<>();
    types.forEach(
        type ->
            described
                .get("springdoc:" + type)
                .ifPresent(found -> result.put(type, found.schema())));
    return result;
  }

  /** Runs every item on a pool. */
  private record Pool(ExecutorService executor) implements Workers {
    @Override
    public <R> R call(Supplier<? extends R> question, Function<Overdue, ? extends R> otherwise) {
      return question.get();
    }

    @Override
    public <T, R> List<R> mapOrdered(
        List<T> items,
        Function<? super T, ? extends R> work,
        Unanswered<? super T, ? extends R> otherwise) {
      try {
        List<Callable<R>> tasks = new ArrayList<>();
        items.forEach(item -> tasks.add(() -> work.apply(item)));
        List<R> results = new ArrayList<>();
        for (Future<R> future : executor.invokeAll(tasks)) {
          results.add(future.get());
        }
        return results;
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }
  }

  @Test
  void namesAComponentByItsRootName() {
    SchemaFixture fixture =
        SchemaFixture.of(
            """
            package a;
            @com.fasterxml.jackson.annotation.JsonRootName("animal")
            public class Pet { public int age; }
            """);

    assertThat(fixture.described(JavaType.of("a.Pet")).wantedName()).isEqualTo("animal");
  }
}
