package org.springframework.http.server;

public interface PathContainer {
  public interface Element {}
  public class Options {
    public static final org.springframework.http.server.PathContainer.Options HTTP_PATH;
    public static final org.springframework.http.server.PathContainer.Options MESSAGE_ROUTE;
  }
  public interface PathSegment extends org.springframework.http.server.PathContainer.Element {}
  public interface Separator extends org.springframework.http.server.PathContainer.Element {}
}

public interface RequestPath extends org.springframework.http.server.PathContainer {}

public interface ServerHttpRequest extends org.springframework.http.HttpRequest, org.springframework.http.HttpInputMessage {
  java.net.InetSocketAddress getLocalAddress();
  java.security.Principal getPrincipal();
  java.net.InetSocketAddress getRemoteAddress();
}

public interface ServerHttpResponse extends org.springframework.http.HttpOutputMessage, java.io.Flushable, java.io.Closeable {}
