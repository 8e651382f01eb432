package org.springframework.web.method;

public class HandlerMethod {
  public Object getBean();
  public Class<?> getBeanType();
  public org.springframework.web.method.HandlerMethod getResolvedFromHandlerMethod();
  public String getShortLogMessage();
}
