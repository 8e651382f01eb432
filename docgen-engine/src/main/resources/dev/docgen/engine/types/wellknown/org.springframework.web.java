package org.springframework.web;

public interface ErrorResponse {
  org.springframework.http.ProblemDetail getBody();
  default Object[] getDetailMessageArguments();
  default String getDetailMessageCode();
  default org.springframework.http.HttpHeaders getHeaders();
  org.springframework.http.HttpStatusCode getStatusCode();
  default String getTitleMessageCode();
  default String getTypeMessageCode();
  public interface Builder {}
  public interface Interceptor {}
}

public class ErrorResponseException extends org.springframework.core.NestedRuntimeException implements org.springframework.web.ErrorResponse {
  public ErrorResponseException(org.springframework.http.HttpStatusCode status) {}
  public ErrorResponseException(org.springframework.http.HttpStatusCode status, Throwable cause) {}
  public ErrorResponseException(org.springframework.http.HttpStatusCode status, org.springframework.http.ProblemDetail body, Throwable cause) {}
  public ErrorResponseException(org.springframework.http.HttpStatusCode status, org.springframework.http.ProblemDetail body, Throwable cause, String messageDetailCode, Object[] messageDetailArguments) {}
  public org.springframework.http.ProblemDetail getBody();
  public Object[] getDetailMessageArguments();
  public String getDetailMessageCode();
  public org.springframework.http.HttpHeaders getHeaders();
  public String getMessage();
  public org.springframework.http.HttpStatusCode getStatusCode();
  public void setDetail(String detail);
  public void setInstance(java.net.URI instance);
  public void setTitle(String title);
  public void setType(java.net.URI type);
}

public abstract class HttpMediaTypeException extends jakarta.servlet.ServletException implements org.springframework.web.ErrorResponse {
  public org.springframework.http.ProblemDetail getBody();
  public Object[] getDetailMessageArguments();
  public String getDetailMessageCode();
  public java.util.List<org.springframework.http.MediaType> getSupportedMediaTypes();
}

public class HttpMediaTypeNotAcceptableException extends org.springframework.web.HttpMediaTypeException {
  public org.springframework.http.HttpHeaders getHeaders();
  public org.springframework.http.HttpStatusCode getStatusCode();
}

public class HttpMediaTypeNotSupportedException extends org.springframework.web.HttpMediaTypeException {
  public org.springframework.http.MediaType getContentType();
  public org.springframework.http.HttpHeaders getHeaders();
  public org.springframework.http.HttpStatusCode getStatusCode();
}

public interface HttpRequestHandler {
  void handleRequest(jakarta.servlet.http.HttpServletRequest request, jakarta.servlet.http.HttpServletResponse response);
}

public class HttpRequestMethodNotSupportedException extends jakarta.servlet.ServletException implements org.springframework.web.ErrorResponse {
  public org.springframework.http.ProblemDetail getBody();
  public Object[] getDetailMessageArguments();
  public org.springframework.http.HttpHeaders getHeaders();
  public String getMethod();
  public org.springframework.http.HttpStatusCode getStatusCode();
  public java.util.Set<org.springframework.http.HttpMethod> getSupportedHttpMethods();
  public String[] getSupportedMethods();
}

public class HttpSessionRequiredException extends jakarta.servlet.ServletException {
  public String getExpectedAttribute();
}

public class SpringServletContainerInitializer implements jakarta.servlet.ServletContainerInitializer {}

public interface WebApplicationInitializer {}
