package org.springframework.web.filter;

public abstract class GenericFilterBean implements jakarta.servlet.Filter {
  public org.springframework.core.env.Environment getEnvironment();
  public jakarta.servlet.FilterConfig getFilterConfig();
}

public abstract class OncePerRequestFilter extends org.springframework.web.filter.GenericFilterBean {
  public static final String ALREADY_FILTERED_SUFFIX = ".FILTERED";
}
