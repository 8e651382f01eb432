package org.springframework.web.util;

public interface UriBuilder {}

public abstract class UriComponents implements java.io.Serializable {
  public String getFragment();
  public abstract String getHost();
  public abstract String getPath();
  public abstract java.util.List<String> getPathSegments();
  public abstract int getPort();
  public abstract String getQuery();
  public abstract org.springframework.util.MultiValueMap<String, String> getQueryParams();
  public String getScheme();
  public abstract String getSchemeSpecificPart();
  public abstract String getUserInfo();
  public interface UriTemplateVariables {}
}

public class UriComponentsBuilder implements org.springframework.web.util.UriBuilder, Cloneable {
  public enum ParserType {
    RFC, WHAT_WG;
  }
}
