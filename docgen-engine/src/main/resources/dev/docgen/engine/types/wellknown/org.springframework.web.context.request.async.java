package org.springframework.web.context.request.async;

public class AsyncRequestNotUsableException extends java.io.IOException {}

public class AsyncRequestTimeoutException extends RuntimeException implements org.springframework.web.ErrorResponse {
  public org.springframework.http.ProblemDetail getBody();
  public org.springframework.http.HttpStatusCode getStatusCode();
}

public interface AsyncWebRequest extends org.springframework.web.context.request.NativeWebRequest {
  boolean isAsyncComplete();
  boolean isAsyncStarted();
}

public interface CallableProcessingInterceptor {}

public class DeferredResult<T> {
  public Object getResult();
  public boolean isSetOrExpired();
  public interface DeferredResultHandler {
    void handleResult(Object result);
  }
}

public interface DeferredResultProcessingInterceptor {}

public class StandardServletAsyncWebRequest extends org.springframework.web.context.request.ServletWebRequest implements org.springframework.web.context.request.async.AsyncWebRequest, jakarta.servlet.AsyncListener {
  public boolean isAsyncComplete();
  public boolean isAsyncStarted();
}

public class TimeoutCallableProcessingInterceptor implements org.springframework.web.context.request.async.CallableProcessingInterceptor {}

public class TimeoutDeferredResultProcessingInterceptor implements org.springframework.web.context.request.async.DeferredResultProcessingInterceptor {}

public final class WebAsyncManager {
  public org.springframework.web.context.request.async.AsyncWebRequest getAsyncWebRequest();
  public Object getConcurrentResult();
  public Object[] getConcurrentResultContext();
  public boolean isConcurrentHandlingStarted();
  public boolean isMultipartRequestParsed();
}

public class WebAsyncTask<V> {
  public java.util.concurrent.Callable<?> getCallable();
  public org.springframework.core.task.AsyncTaskExecutor getExecutor();
  public Long getTimeout();
}

public abstract class WebAsyncUtils {
  public static final String WEB_ASYNC_MANAGER_ATTRIBUTE = "org.springframework.web.context.request.async.WebAsyncManager.WEB_ASYNC_MANAGER";
}
