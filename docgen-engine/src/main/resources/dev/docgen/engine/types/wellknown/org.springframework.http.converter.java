package org.springframework.http.converter;

public class HttpMessageConversionException extends org.springframework.core.NestedRuntimeException {}

public interface HttpMessageConverter<T> {
  java.util.List<org.springframework.http.MediaType> getSupportedMediaTypes();
}

public class HttpMessageNotReadableException extends org.springframework.http.converter.HttpMessageConversionException {
  public org.springframework.http.HttpInputMessage getHttpInputMessage();
}

public class HttpMessageNotWritableException extends org.springframework.http.converter.HttpMessageConversionException {}
