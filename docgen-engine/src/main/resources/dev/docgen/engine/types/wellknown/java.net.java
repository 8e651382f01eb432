package java.net;

public abstract class Authenticator {
  public enum RequestorType {
    PROXY, SERVER;
  }
}

public class BindException extends java.net.SocketException {}

public abstract class CacheRequest {}

public abstract class CacheResponse {}

public class ConnectException extends java.net.SocketException {}

public abstract class ContentHandler {}

public interface ContentHandlerFactory {}

public abstract class CookieHandler {}

public class CookieManager extends java.net.CookieHandler {}

public interface CookiePolicy {}

public interface CookieStore {}

public final class DatagramPacket {}

public class DatagramSocket implements java.io.Closeable {}

public abstract class DatagramSocketImpl implements java.net.SocketOptions {}

public interface DatagramSocketImplFactory {}

public interface FileNameMap {}

public final class HttpCookie implements Cloneable {}

public class HttpRetryException extends java.io.IOException {}

public abstract class HttpURLConnection extends java.net.URLConnection {
  public static final int HTTP_OK = 200;
  public static final int HTTP_CREATED = 201;
  public static final int HTTP_ACCEPTED = 202;
  public static final int HTTP_NOT_AUTHORITATIVE = 203;
  public static final int HTTP_NO_CONTENT = 204;
  public static final int HTTP_RESET = 205;
  public static final int HTTP_PARTIAL = 206;
  public static final int HTTP_MULT_CHOICE = 300;
  public static final int HTTP_MOVED_PERM = 301;
  public static final int HTTP_MOVED_TEMP = 302;
  public static final int HTTP_SEE_OTHER = 303;
  public static final int HTTP_NOT_MODIFIED = 304;
  public static final int HTTP_USE_PROXY = 305;
  public static final int HTTP_BAD_REQUEST = 400;
  public static final int HTTP_UNAUTHORIZED = 401;
  public static final int HTTP_PAYMENT_REQUIRED = 402;
  public static final int HTTP_FORBIDDEN = 403;
  public static final int HTTP_NOT_FOUND = 404;
  public static final int HTTP_BAD_METHOD = 405;
  public static final int HTTP_NOT_ACCEPTABLE = 406;
  public static final int HTTP_PROXY_AUTH = 407;
  public static final int HTTP_CLIENT_TIMEOUT = 408;
  public static final int HTTP_CONFLICT = 409;
  public static final int HTTP_GONE = 410;
  public static final int HTTP_LENGTH_REQUIRED = 411;
  public static final int HTTP_PRECON_FAILED = 412;
  public static final int HTTP_ENTITY_TOO_LARGE = 413;
  public static final int HTTP_REQ_TOO_LONG = 414;
  public static final int HTTP_UNSUPPORTED_TYPE = 415;
  public static final int HTTP_SERVER_ERROR = 500;
  public static final int HTTP_INTERNAL_ERROR = 500;
  public static final int HTTP_NOT_IMPLEMENTED = 501;
  public static final int HTTP_BAD_GATEWAY = 502;
  public static final int HTTP_UNAVAILABLE = 503;
  public static final int HTTP_GATEWAY_TIMEOUT = 504;
  public static final int HTTP_VERSION = 505;
}

public final class IDN {
  public static final int ALLOW_UNASSIGNED = 1;
  public static final int USE_STD3_ASCII_RULES = 2;
}

public final class Inet4Address extends java.net.InetAddress {}

public final class Inet6Address extends java.net.InetAddress {}

public class InetAddress implements java.io.Serializable {}

public class InetSocketAddress extends java.net.SocketAddress {}

public class InterfaceAddress {}

public abstract class JarURLConnection extends java.net.URLConnection {}

public class MalformedURLException extends java.io.IOException {}

public class MulticastSocket extends java.net.DatagramSocket {}

public final class NetPermission extends java.security.Permission {}

public final class NetworkInterface {}

public class NoRouteToHostException extends java.net.SocketException {}

public final class PasswordAuthentication {}

public class PortUnreachableException extends java.net.SocketException {}

public class ProtocolException extends java.io.IOException {}

public interface ProtocolFamily {}

public class Proxy {
  public enum Type {
    DIRECT, HTTP, SOCKS;
  }
}

public abstract class ProxySelector {}

public abstract class ResponseCache {}

public abstract class SecureCacheResponse extends java.net.CacheResponse {}

public class ServerSocket implements java.io.Closeable {}

public class Socket implements java.io.Closeable {}

public abstract class SocketAddress implements java.io.Serializable {}

public class SocketException extends java.io.IOException {}

public abstract class SocketImpl implements java.net.SocketOptions {}

public interface SocketImplFactory {}

public interface SocketOption<T> {}

public interface SocketOptions {
  int TCP_NODELAY = 1;
  int SO_BINDADDR = 15;
  int SO_REUSEADDR = 4;
  int SO_REUSEPORT = 14;
  int SO_BROADCAST = 32;
  int IP_MULTICAST_IF = 16;
  int IP_MULTICAST_IF2 = 31;
  int IP_MULTICAST_LOOP = 18;
  int IP_TOS = 3;
  int SO_LINGER = 128;
  int SO_TIMEOUT = 4102;
  int SO_SNDBUF = 4097;
  int SO_RCVBUF = 4098;
  int SO_KEEPALIVE = 8;
  int SO_OOBINLINE = 4099;
}

public final class SocketPermission extends java.security.Permission implements java.io.Serializable {}

public class SocketTimeoutException extends java.io.InterruptedIOException {}

public enum StandardProtocolFamily implements java.net.ProtocolFamily {
  INET, INET6, UNIX;
}

public final class StandardSocketOptions {}

public final class URI implements Comparable<java.net.URI>, java.io.Serializable {}

public class URISyntaxException extends Exception {}

public final class URL implements java.io.Serializable {}

public class URLClassLoader extends ClassLoader implements java.io.Closeable {}

public abstract class URLConnection {}

public class URLDecoder {}

public class URLEncoder {}

public final class URLPermission extends java.security.Permission {}

public abstract class URLStreamHandler {}

public interface URLStreamHandlerFactory {}

public final class UnixDomainSocketAddress extends java.net.SocketAddress {}

public class UnknownHostException extends java.io.IOException {}

public class UnknownServiceException extends java.io.IOException {}
