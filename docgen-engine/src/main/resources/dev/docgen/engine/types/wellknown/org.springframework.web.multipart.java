package org.springframework.web.multipart;

public class MaxUploadSizeExceededException extends org.springframework.web.multipart.MultipartException implements org.springframework.web.ErrorResponse {
  public org.springframework.http.ProblemDetail getBody();
  public long getMaxUploadSize();
  public org.springframework.http.HttpStatusCode getStatusCode();
}

public class MultipartException extends org.springframework.core.NestedRuntimeException {}

public interface MultipartFile extends org.springframework.core.io.InputStreamSource {
  byte[] getBytes();
  String getContentType();
  java.io.InputStream getInputStream();
  String getName();
  String getOriginalFilename();
  default org.springframework.core.io.Resource getResource();
  long getSize();
  boolean isEmpty();
}

public interface MultipartHttpServletRequest extends jakarta.servlet.http.HttpServletRequest, org.springframework.web.multipart.MultipartRequest {
  org.springframework.http.HttpHeaders getRequestHeaders();
  org.springframework.http.HttpMethod getRequestMethod();
}

public interface MultipartRequest {
  java.util.Map<String, org.springframework.web.multipart.MultipartFile> getFileMap();
  java.util.Iterator<String> getFileNames();
  org.springframework.util.MultiValueMap<String, org.springframework.web.multipart.MultipartFile> getMultiFileMap();
}

public interface MultipartResolver {}
