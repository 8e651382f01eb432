package org.springframework.web.reactive.function;

public interface BodyExtractor<T, M extends org.springframework.http.ReactiveHttpInputMessage> {
  T extract(M inputMessage, org.springframework.web.reactive.function.BodyExtractor.Context context);
  public interface Context {}
}

public interface BodyInserter<T, M extends org.springframework.http.ReactiveHttpOutputMessage> {
  reactor.core.publisher.Mono<Void> insert(M outputMessage, org.springframework.web.reactive.function.BodyInserter.Context context);
  public interface Context {}
}

public abstract class BodyInserters {
  public interface FormInserter<T> extends org.springframework.web.reactive.function.BodyInserter<org.springframework.util.MultiValueMap<String, T>, org.springframework.http.client.reactive.ClientHttpRequest> {}
  public interface MultipartInserter extends org.springframework.web.reactive.function.BodyInserters.FormInserter<Object> {}
}
