package org.springframework.http.server.reactive;

public interface ServerHttpRequest extends org.springframework.http.HttpRequest, org.springframework.http.ReactiveHttpInputMessage {
  org.springframework.util.MultiValueMap<String, org.springframework.http.HttpCookie> getCookies();
  String getId();
  default java.net.InetSocketAddress getLocalAddress();
  org.springframework.http.server.RequestPath getPath();
  org.springframework.util.MultiValueMap<String, String> getQueryParams();
  default java.net.InetSocketAddress getRemoteAddress();
  default org.springframework.http.server.reactive.SslInfo getSslInfo();
  public interface Builder {}
}

public interface ServerHttpResponse extends org.springframework.http.ReactiveHttpOutputMessage {
  org.springframework.util.MultiValueMap<String, org.springframework.http.ResponseCookie> getCookies();
  org.springframework.http.HttpStatusCode getStatusCode();
}

public interface SslInfo {
  java.security.cert.X509Certificate[] getPeerCertificates();
  String getSessionId();
}
