package jakarta.ws.rs.ext;

public interface ContextResolver<T> {}

public interface ExceptionMapper<E extends Throwable> {}

public interface InterceptorContext {
  java.lang.annotation.Annotation[] getAnnotations();
  java.lang.reflect.Type getGenericType();
  jakarta.ws.rs.core.MediaType getMediaType();
  java.util.Collection<String> getPropertyNames();
  Class<?> getType();
}

public interface MessageBodyReader<T> {}

public interface MessageBodyWriter<T> {}

public interface ParamConverter<T> {
  public @interface Lazy {}
}

public interface ParamConverterProvider {}

public @interface Provider {}

public interface Providers {}

public interface ReaderInterceptor {}

public interface ReaderInterceptorContext extends jakarta.ws.rs.ext.InterceptorContext {
  jakarta.ws.rs.core.MultivaluedMap<String, String> getHeaders();
  java.io.InputStream getInputStream();
}

public abstract class RuntimeDelegate {
  public static final String JAXRS_RUNTIME_DELEGATE_PROPERTY = "jakarta.ws.rs.ext.RuntimeDelegate";
  public interface HeaderDelegate<T> {}
}

public interface WriterInterceptor {}

public interface WriterInterceptorContext extends jakarta.ws.rs.ext.InterceptorContext {
  Object getEntity();
  jakarta.ws.rs.core.MultivaluedMap<String, Object> getHeaders();
  java.io.OutputStream getOutputStream();
}
