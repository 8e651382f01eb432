package org.springframework.util;

public class LinkedMultiValueMap<K, V> extends org.springframework.util.MultiValueMapAdapter<K, V> implements java.io.Serializable, Cloneable {}

public class MimeType implements Comparable<org.springframework.util.MimeType>, java.io.Serializable {
  public java.nio.charset.Charset getCharset();
  public java.util.Map<String, String> getParameters();
  public String getSubtype();
  public String getSubtypeSuffix();
  public String getType();
  public boolean isConcrete();
  public boolean isWildcardSubtype();
  public boolean isWildcardType();
}

public abstract class MimeTypeUtils {
  public static final String ALL_VALUE = "*/*";
  public static final String APPLICATION_GRAPHQL_VALUE = "application/graphql+json";
  public static final String APPLICATION_JSON_VALUE = "application/json";
  public static final String APPLICATION_OCTET_STREAM_VALUE = "application/octet-stream";
  public static final String APPLICATION_XML_VALUE = "application/xml";
  public static final String IMAGE_GIF_VALUE = "image/gif";
  public static final String IMAGE_JPEG_VALUE = "image/jpeg";
  public static final String IMAGE_PNG_VALUE = "image/png";
  public static final String TEXT_HTML_VALUE = "text/html";
  public static final String TEXT_PLAIN_VALUE = "text/plain";
  public static final String TEXT_XML_VALUE = "text/xml";
}

public interface MultiValueMap<K, V> extends java.util.Map<K, java.util.List<V>> {}

public class MultiValueMapAdapter<K, V> implements org.springframework.util.MultiValueMap<K, V>, java.io.Serializable {
  public boolean isEmpty();
}
