package org.springframework.security.core.context;

public interface SecurityContext extends java.io.Serializable {
  org.springframework.security.core.Authentication getAuthentication();
}

public class SecurityContextHolder {
  public static final String MODE_THREADLOCAL = "MODE_THREADLOCAL";
  public static final String MODE_INHERITABLETHREADLOCAL = "MODE_INHERITABLETHREADLOCAL";
  public static final String MODE_GLOBAL = "MODE_GLOBAL";
  public static final String SYSTEM_PROPERTY = "spring.security.strategy";
}
