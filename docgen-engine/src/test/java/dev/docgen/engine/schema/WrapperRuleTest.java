package dev.docgen.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrapperRuleTest {
  private static final JavaType UUID = JavaType.of("java.util.UUID");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.util.Optional",
        "java.util.concurrent.atomic.AtomicReference",
        "org.springframework.http.ResponseEntity",
        "org.springframework.http.HttpEntity",
        "java.util.concurrent.CompletableFuture",
        "java.util.concurrent.Callable",
        "reactor.core.publisher.Mono"
      })
  void showsWhatAWrapperHolds(String wrapper) {
    assertThat(SchemaFixture.of().use(JavaType.of(wrapper, UUID))).isEqualTo(Schema.string("uuid"));
  }

  @Test
  void showsAPublisherOfManyAsAnArray() {
    assertThat(SchemaFixture.of().use(JavaType.of("reactor.core.publisher.Flux", UUID)))
        .isEqualTo(Schema.arrayOf(Schema.string("uuid")));
  }

  @Test
  void seesThroughOwnSubclassesOfAWrapper() {
    SchemaFixture schemas =
        SchemaFixture.of(
            """
            package a;
            import org.springframework.http.ResponseEntity;
            class Reply<T> extends ResponseEntity<T> {}
            """);

    assertThat(schemas.use(JavaType.of("a.Reply", UUID))).isEqualTo(Schema.string("uuid"));
  }

  @Test
  void showsARawWrapperAsAString() {
    assertThat(SchemaFixture.of().use("org.springframework.http.ResponseEntity"))
        .isEqualTo(Schema.of(SchemaType.STRING).build());
  }

  @Test
  void endsForAWrapperOfItself() {
    SchemaFixture schemas =
        SchemaFixture.of(
            """
            package a;
            import java.util.concurrent.Future;
            abstract class Loop implements Future<Loop> {}
            """);

    assertThat(schemas.use("a.Loop")).isEqualTo(Schema.ANY);
    assertThat(schemas.diagnostics()).extracting("code").containsExactly("DG0403");
  }
}
