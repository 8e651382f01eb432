package org.springframework.data.util;

public interface Streamable<T> extends Iterable<T>, java.util.function.Supplier<java.util.stream.Stream<T>> {
  default boolean isEmpty();
}
