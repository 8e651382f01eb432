package javax.ws.rs.container;

public interface AsyncResponse {
  long NO_TIMEOUT = 0L;
  boolean isCancelled();
  boolean isDone();
  boolean isSuspended();
}

public interface CompletionCallback {}

public interface ConnectionCallback {}

public interface ContainerRequestContext {
  java.util.List<java.util.Locale> getAcceptableLanguages();
  java.util.List<javax.ws.rs.core.MediaType> getAcceptableMediaTypes();
  java.util.Map<String, javax.ws.rs.core.Cookie> getCookies();
  java.util.Date getDate();
  java.io.InputStream getEntityStream();
  javax.ws.rs.core.MultivaluedMap<String, String> getHeaders();
  java.util.Locale getLanguage();
  int getLength();
  javax.ws.rs.core.MediaType getMediaType();
  String getMethod();
  java.util.Collection<String> getPropertyNames();
  javax.ws.rs.core.Request getRequest();
  javax.ws.rs.core.SecurityContext getSecurityContext();
  javax.ws.rs.core.UriInfo getUriInfo();
}

public interface ContainerRequestFilter {}

public interface ContainerResponseContext {
  java.util.Set<String> getAllowedMethods();
  java.util.Map<String, javax.ws.rs.core.NewCookie> getCookies();
  java.util.Date getDate();
  Object getEntity();
  java.lang.annotation.Annotation[] getEntityAnnotations();
  Class<?> getEntityClass();
  java.io.OutputStream getEntityStream();
  javax.ws.rs.core.EntityTag getEntityTag();
  java.lang.reflect.Type getEntityType();
  javax.ws.rs.core.MultivaluedMap<String, Object> getHeaders();
  java.util.Locale getLanguage();
  java.util.Date getLastModified();
  int getLength();
  java.util.Set<javax.ws.rs.core.Link> getLinks();
  java.net.URI getLocation();
  javax.ws.rs.core.MediaType getMediaType();
  int getStatus();
  javax.ws.rs.core.Response.StatusType getStatusInfo();
  javax.ws.rs.core.MultivaluedMap<String, String> getStringHeaders();
}

public interface ContainerResponseFilter {}

public interface DynamicFeature {}

public @interface PreMatching {}

public interface ResourceContext {}

public interface ResourceInfo {
  Class<?> getResourceClass();
  java.lang.reflect.Method getResourceMethod();
}

public @interface Suspended {}

public interface TimeoutHandler {}
