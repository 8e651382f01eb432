package org.springframework.http.codec;

public final class ServerSentEvent<T> {
  public interface Builder<T> {}
}
