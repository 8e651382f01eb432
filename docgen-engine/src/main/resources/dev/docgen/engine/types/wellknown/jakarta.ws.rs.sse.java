package jakarta.ws.rs.sse;

public interface InboundSseEvent extends jakarta.ws.rs.sse.SseEvent {
  boolean isEmpty();
}

public interface OutboundSseEvent extends jakarta.ws.rs.sse.SseEvent {
  Object getData();
  java.lang.reflect.Type getGenericType();
  jakarta.ws.rs.core.MediaType getMediaType();
  Class<?> getType();
  public interface Builder {}
}

public interface Sse {}

public interface SseBroadcaster extends AutoCloseable {}

public interface SseEvent {
  long RECONNECT_NOT_SET = -1L;
  String getComment();
  String getId();
  String getName();
  long getReconnectDelay();
  boolean isReconnectDelaySet();
}

public interface SseEventSink extends AutoCloseable {
  boolean isClosed();
}

public interface SseEventSource extends AutoCloseable {
  boolean isOpen();
  public abstract class Builder {
    public static final String JAXRS_DEFAULT_SSE_BUILDER_PROPERTY = "jakarta.ws.rs.sse.SseEventSource.Builder";
  }
}
