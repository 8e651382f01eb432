package javax.ws.rs;

public @interface ApplicationPath {
  String value();
}

public class BadRequestException extends javax.ws.rs.ClientErrorException {}

public @interface BeanParam {}

public class ClientErrorException extends javax.ws.rs.WebApplicationException {}

public @interface ConstrainedTo {
  javax.ws.rs.RuntimeType value();
}

public @interface Consumes {
  String[] value() default {"*/*"};
}

public @interface CookieParam {
  String value();
}

@javax.ws.rs.HttpMethod("DELETE")
public @interface DELETE {}

public @interface DefaultValue {
  String value();
}

public @interface Encoded {}

public class ForbiddenException extends javax.ws.rs.ClientErrorException {}

public @interface FormParam {
  String value();
}

@javax.ws.rs.HttpMethod("GET")
public @interface GET {}

@javax.ws.rs.HttpMethod("HEAD")
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

public class InternalServerErrorException extends javax.ws.rs.ServerErrorException {}

public @interface MatrixParam {
  String value();
}

public @interface NameBinding {}

public class NotAcceptableException extends javax.ws.rs.ClientErrorException {}

public class NotAllowedException extends javax.ws.rs.ClientErrorException {}

public class NotAuthorizedException extends javax.ws.rs.ClientErrorException {
  public java.util.List<Object> getChallenges();
}

public class NotFoundException extends javax.ws.rs.ClientErrorException {}

public class NotSupportedException extends javax.ws.rs.ClientErrorException {}

@javax.ws.rs.HttpMethod("OPTIONS")
public @interface OPTIONS {}

@javax.ws.rs.HttpMethod("PATCH")
public @interface PATCH {}

@javax.ws.rs.HttpMethod("POST")
public @interface POST {}

@javax.ws.rs.HttpMethod("PUT")
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

public class RedirectionException extends javax.ws.rs.WebApplicationException {
  public java.net.URI getLocation();
}

public enum RuntimeType {
  CLIENT, SERVER;
}

public class ServerErrorException extends javax.ws.rs.WebApplicationException {}

public class ServiceUnavailableException extends javax.ws.rs.ServerErrorException {}

public class WebApplicationException extends RuntimeException {
  public javax.ws.rs.core.Response getResponse();
}
