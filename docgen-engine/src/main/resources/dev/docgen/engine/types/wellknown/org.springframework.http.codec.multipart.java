package org.springframework.http.codec.multipart;

public class DefaultPartHttpMessageReader {
  public int getMaxInMemorySize();
  public java.util.List<org.springframework.http.MediaType> getReadableMediaTypes();
}

public interface FilePart extends org.springframework.http.codec.multipart.Part {}

public interface FilePartEvent extends org.springframework.http.codec.multipart.PartEvent {}

public interface FormFieldPart extends org.springframework.http.codec.multipart.Part {}

public interface FormPartEvent extends org.springframework.http.codec.multipart.PartEvent {}

public class MultipartHttpMessageReader {
  public org.springframework.http.codec.HttpMessageReader<org.springframework.http.codec.multipart.Part> getPartReader();
  public java.util.List<org.springframework.http.MediaType> getReadableMediaTypes();
}

public class MultipartHttpMessageWriter extends org.springframework.http.codec.multipart.MultipartWriterSupport {
  public org.springframework.http.codec.HttpMessageWriter<org.springframework.util.MultiValueMap<String, String>> getFormWriter();
  public java.util.List<org.springframework.http.codec.HttpMessageWriter<?>> getPartWriters();
}

public class MultipartWriterSupport {
  public java.nio.charset.Charset getCharset();
  public java.util.List<org.springframework.http.MediaType> getWritableMediaTypes();
}

public interface Part {}

public interface PartEvent {
  boolean isLast();
}

public class PartEventHttpMessageReader {
  public int getMaxInMemorySize();
  public java.util.List<org.springframework.http.MediaType> getReadableMediaTypes();
}

public class PartEventHttpMessageWriter extends org.springframework.http.codec.multipart.MultipartWriterSupport {}

public class PartHttpMessageWriter extends org.springframework.http.codec.multipart.MultipartWriterSupport {}
