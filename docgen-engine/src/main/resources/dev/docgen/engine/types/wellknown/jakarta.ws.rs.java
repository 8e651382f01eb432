package jakarta.ws.rs;

public @interface ApplicationPath {
  String value();
}

public class BadRequestException extends jakarta.ws.rs.ClientErrorException {}

public @interface BeanParam {}

public class ClientErrorException extends jakarta.ws.rs.WebApplicationException {}

public @interface ConstrainedTo {
  jakarta.ws.rs.RuntimeType value();
}

public @interface Consumes {
  String[] value() default {"*/*"};
}

public @interface CookieParam {
  String value();
}

@jakarta.ws.rs.HttpMethod("DELETE")
public @interface DELETE {}

public @interface DefaultValue {
  String value();
}

public @interface Encoded {}

public class ForbiddenException extends jakarta.ws.rs.ClientErrorException {}

public @interface FormParam {
  String value();
}

@jakarta.ws.rs.HttpMethod("GET")
public @interface GET {}

@jakarta.ws.rs.HttpMethod("HEAD")
public @interface HEAD {}

public @interface HeaderParam {
  String value();
}

public @interface HttpMethod {
  String GET = "GET";
  String POST = "POST";
  String PUT = "PUT";
  String DELETE = "DELETE";
  String PATCH = "PATCH";
  String HEAD = "HEAD";
  String OPTIONS = "OPTIONS";
  String value();
}

public class InternalServerErrorException extends jakarta.ws.rs.ServerErrorException {}

public @interface MatrixParam {
  String value();
}

public @interface NameBinding {}

public class NotAcceptableException extends jakarta.ws.rs.ClientErrorException {}

public class NotAllowedException extends jakarta.ws.rs.ClientErrorException {}

public class NotAuthorizedException extends jakarta.ws.rs.ClientErrorException {
  public java.util.List<Object> getChallenges();
}

public class NotFoundException extends jakarta.ws.rs.ClientErrorException {}

public class NotSupportedException extends jakarta.ws.rs.ClientErrorException {}

@jakarta.ws.rs.HttpMethod("OPTIONS")
public @interface OPTIONS {}

@jakarta.ws.rs.HttpMethod("PATCH")
public @interface PATCH {}

@jakarta.ws.rs.HttpMethod("POST")
public @interface POST {}

@jakarta.ws.rs.HttpMethod("PUT")
public @interface PUT {}

public @interface Path {
  String value();
}

public @interface PathParam {
  String value();
}

public final class Priorities {
  public static final int AUTHENTICATION = 1000;
  public static final int AUTHORIZATION = 2000;
  public static final int HEADER_DECORATOR = 3000;
  public static final int ENTITY_CODER = 4000;
  public static final int USER = 5000;
}

public class ProcessingException extends RuntimeException {}

public @interface Produces {
  String[] value() default {"*/*"};
}

public @interface QueryParam {
  String value();
}

public class RedirectionException extends jakarta.ws.rs.WebApplicationException {
  public java.net.URI getLocation();
}

public enum RuntimeType {
  CLIENT, SERVER;
}

public interface SeBootstrap {
  public interface Configuration {
    String PROTOCOL = "jakarta.ws.rs.SeBootstrap.Protocol";
    String HOST = "jakarta.ws.rs.SeBootstrap.Host";
    String PORT = "jakarta.ws.rs.SeBootstrap.Port";
    String ROOT_PATH = "jakarta.ws.rs.SeBootstrap.RootPath";
    String SSL_CONTEXT = "jakarta.ws.rs.SeBootstrap.SSLContext";
    String SSL_CLIENT_AUTHENTICATION = "jakarta.ws.rs.SeBootstrap.SSLClientAuthentication";
    int FREE_PORT = 0;
    int DEFAULT_PORT = -1;
    public interface Builder {}
    public enum SSLClientAuthentication {
      NONE, OPTIONAL, MANDATORY;
    }
  }
  public interface Instance {
    public interface StopResult {}
  }
}

public class ServerErrorException extends jakarta.ws.rs.WebApplicationException {}

public class ServiceUnavailableException extends jakarta.ws.rs.ServerErrorException {}

public class WebApplicationException extends RuntimeException {
  public jakarta.ws.rs.core.Response getResponse();
}
