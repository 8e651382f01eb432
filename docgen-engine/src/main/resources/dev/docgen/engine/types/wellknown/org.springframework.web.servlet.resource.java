package org.springframework.web.servlet.resource;

public class NoResourceFoundException extends jakarta.servlet.ServletException implements org.springframework.web.ErrorResponse {
  public org.springframework.http.ProblemDetail getBody();
  public org.springframework.http.HttpMethod getHttpMethod();
  public String getResourcePath();
  public org.springframework.http.HttpStatusCode getStatusCode();
}
