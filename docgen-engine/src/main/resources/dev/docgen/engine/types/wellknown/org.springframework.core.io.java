package org.springframework.core.io;

public abstract class AbstractFileResolvingResource extends org.springframework.core.io.AbstractResource {
  public java.io.File getFile();
  public boolean isFile();
  public boolean isReadable();
}

public abstract class AbstractResource implements org.springframework.core.io.Resource {
  public java.io.File getFile();
  public String getFilename();
  public java.net.URI getURI();
  public java.net.URL getURL();
  public boolean isFile();
  public boolean isOpen();
  public boolean isReadable();
}

public class ByteArrayResource extends org.springframework.core.io.AbstractResource {
  public byte[] getByteArray();
  public byte[] getContentAsByteArray();
  public String getDescription();
  public java.io.InputStream getInputStream();
}

public class ClassPathResource extends org.springframework.core.io.AbstractFileResolvingResource {
  public ClassLoader getClassLoader();
  public String getDescription();
  public String getFilename();
  public java.io.InputStream getInputStream();
  public String getPath();
  public java.net.URL getURL();
  public boolean isReadable();
}

public class ClassRelativeResourceLoader extends org.springframework.core.io.DefaultResourceLoader {}

public interface ContextResource extends org.springframework.core.io.Resource {
  String getPathWithinContext();
}

public class DefaultResourceLoader implements org.springframework.core.io.ResourceLoader {
  public ClassLoader getClassLoader();
  public java.util.Collection<org.springframework.core.io.ProtocolResolver> getProtocolResolvers();
  protected static class ClassPathContextResource extends org.springframework.core.io.ClassPathResource implements org.springframework.core.io.ContextResource {
    public String getPathWithinContext();
  }
}

public class DescriptiveResource extends org.springframework.core.io.AbstractResource {
  public String getDescription();
  public java.io.InputStream getInputStream();
  public boolean isReadable();
}

public class FileSystemResource extends org.springframework.core.io.AbstractResource implements org.springframework.core.io.WritableResource {
  public byte[] getContentAsByteArray();
  public String getDescription();
  public java.io.File getFile();
  public java.nio.file.Path getFilePath();
  public String getFilename();
  public java.io.InputStream getInputStream();
  public java.io.OutputStream getOutputStream();
  public String getPath();
  public java.net.URI getURI();
  public java.net.URL getURL();
  public boolean isFile();
  public boolean isReadable();
  public boolean isWritable();
}

public class FileSystemResourceLoader extends org.springframework.core.io.DefaultResourceLoader {}

public class FileUrlResource extends org.springframework.core.io.UrlResource implements org.springframework.core.io.WritableResource {
  public java.io.File getFile();
  public java.io.OutputStream getOutputStream();
  public boolean isWritable();
}

public class InputStreamResource extends org.springframework.core.io.AbstractResource {
  public String getDescription();
  public java.io.InputStream getInputStream();
  public boolean isOpen();
}

public interface InputStreamSource {
  java.io.InputStream getInputStream();
}

public class ModuleResource extends org.springframework.core.io.AbstractResource {
  public String getDescription();
  public String getFilename();
  public java.io.InputStream getInputStream();
  public Module getModule();
  public String getPath();
}

public class PathResource extends org.springframework.core.io.AbstractResource implements org.springframework.core.io.WritableResource {
  public byte[] getContentAsByteArray();
  public String getDescription();
  public java.io.File getFile();
  public java.nio.file.Path getFilePath();
  public String getFilename();
  public java.io.InputStream getInputStream();
  public java.io.OutputStream getOutputStream();
  public String getPath();
  public java.net.URI getURI();
  public java.net.URL getURL();
  public boolean isFile();
  public boolean isReadable();
  public boolean isWritable();
}

public interface ProtocolResolver {
  org.springframework.core.io.Resource resolve(String location, org.springframework.core.io.ResourceLoader resourceLoader);
}

public interface Resource extends org.springframework.core.io.InputStreamSource {
  default byte[] getContentAsByteArray();
  String getDescription();
  java.io.File getFile();
  default java.nio.file.Path getFilePath();
  String getFilename();
  java.net.URI getURI();
  java.net.URL getURL();
  default boolean isFile();
  default boolean isOpen();
  default boolean isReadable();
}

public class ResourceEditor {
  public String getAsText();
}

public interface ResourceLoader {
  String CLASSPATH_URL_PREFIX = "classpath:";
  ClassLoader getClassLoader();
}

public class UrlResource extends org.springframework.core.io.AbstractFileResolvingResource {
  public String getDescription();
  public java.io.File getFile();
  public String getFilename();
  public java.io.InputStream getInputStream();
  public java.net.URI getURI();
  public java.net.URL getURL();
  public boolean isFile();
}

public class VfsResource extends org.springframework.core.io.AbstractResource {
  public String getDescription();
  public java.io.File getFile();
  public String getFilename();
  public java.io.InputStream getInputStream();
  public java.net.URI getURI();
  public java.net.URL getURL();
  public boolean isReadable();
}

public abstract class VfsUtils {}

public interface WritableResource extends org.springframework.core.io.Resource {
  java.io.OutputStream getOutputStream();
  default boolean isWritable();
}
