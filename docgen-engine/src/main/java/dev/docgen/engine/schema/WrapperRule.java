package dev.docgen.engine.schema;

import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import java.util.Optional;
import java.util.Set;

/**
 * Types that stand for what they hold: optional and atomic references (swagger-core's {@code
 * ReferenceTypeUtils}), response wrappers and futures (springdoc's {@code
 * ResponseSupportConverter}), and publishers of many, which are arrays ({@code
 * WebFluxSupportConverter}).
 */
final class WrapperRule implements SchemaRule {
  private static final Set<String> MANY =
      Set.of(
          "reactor.core.publisher.Flux",
          "io.smallrye.mutiny.Multi",
          "io.reactivex.rxjava3.core.Flowable",
          "io.reactivex.rxjava3.core.Observable",
          "io.reactivex.Flowable",
          "io.reactivex.Observable");
  private static final Set<String> ONE =
      Set.of(
          "java.util.Optional",
          "com.google.common.base.Optional",
          "java.util.concurrent.atomic.AtomicReference",
          "org.springframework.http.HttpEntity",
          "java.util.concurrent.Callable",
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.Future",
          "org.springframework.web.context.request.async.DeferredResult",
          "org.springframework.web.context.request.async.WebAsyncTask",
          "reactor.core.publisher.Mono",
          "org.reactivestreams.Publisher",
          "io.smallrye.mutiny.Uni",
          "io.reactivex.rxjava3.core.Single",
          "io.reactivex.rxjava3.core.Maybe",
          "io.reactivex.Single",
          "io.reactivex.Maybe");

  @Override
  public Optional<Schema> apply(JavaType type, Place place, Resolution resolution) {
    Optional<ClassType> many = resolution.superAmong(type, MANY);
    if (many.isPresent()) {
      return Optional.of(Schema.arrayOf(held(many.get(), place.inner(), resolution)));
    }
    return resolution.superAmong(type, ONE).map(one -> held(one, place.unwrapped(), resolution));
  }

  /** What a raw wrapper holds is not known: springdoc shows a string. */
  private static Schema held(ClassType wrapper, Place place, Resolution resolution) {
    return wrapper
        .argument(0)
        .map(argument -> resolution.resolve(argument, place))
        .orElseGet(() -> Schema.of(SchemaType.STRING).build());
  }
}
