package org.springdoc.api;

public class ErrorMessage {
  public java.util.UUID getId();
  public String getMessage();
}
