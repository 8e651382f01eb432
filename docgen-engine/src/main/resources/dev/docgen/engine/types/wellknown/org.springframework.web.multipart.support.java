package org.springframework.web.multipart.support;

public abstract class AbstractMultipartHttpServletRequest extends jakarta.servlet.http.HttpServletRequestWrapper implements org.springframework.web.multipart.MultipartHttpServletRequest {
  public java.util.Map<String, org.springframework.web.multipart.MultipartFile> getFileMap();
  public java.util.Iterator<String> getFileNames();
  public org.springframework.util.MultiValueMap<String, org.springframework.web.multipart.MultipartFile> getMultiFileMap();
  public jakarta.servlet.http.HttpServletRequest getRequest();
  public org.springframework.http.HttpHeaders getRequestHeaders();
  public org.springframework.http.HttpMethod getRequestMethod();
  public boolean isResolved();
}

public class ByteArrayMultipartFileEditor {
  public String getAsText();
}

public class DefaultMultipartHttpServletRequest extends org.springframework.web.multipart.support.AbstractMultipartHttpServletRequest {
  public java.util.Map<String, String[]> getParameterMap();
  public java.util.Enumeration<String> getParameterNames();
}

public class MissingServletRequestPartException extends jakarta.servlet.ServletException implements org.springframework.web.ErrorResponse {
  public org.springframework.http.ProblemDetail getBody();
  public Object[] getDetailMessageArguments();
  public String getRequestPartName();
  public org.springframework.http.HttpStatusCode getStatusCode();
}

public class MultipartFilter extends org.springframework.web.filter.OncePerRequestFilter {
  public static final String DEFAULT_MULTIPART_RESOLVER_BEAN_NAME = "filterMultipartResolver";
}

public final class MultipartResolutionDelegate {}

public class RequestPartServletServerHttpRequest {
  public java.io.InputStream getBody();
  public org.springframework.http.HttpHeaders getHeaders();
}

public class StandardMultipartHttpServletRequest extends org.springframework.web.multipart.support.AbstractMultipartHttpServletRequest {
  public java.util.Map<String, String[]> getParameterMap();
  public java.util.Enumeration<String> getParameterNames();
}

public class StandardServletMultipartResolver implements org.springframework.web.multipart.MultipartResolver {}

public abstract class StandardServletPartUtils {}

public class StringMultipartFileEditor {}
