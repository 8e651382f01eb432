package org.jboss.resteasy.reactive;

public @interface MultipartForm {}

public @interface PartType {}

public @interface RestCookie {}

public @interface RestForm {}

public @interface RestHeader {}

public @interface RestMatrix {}

public @interface RestPath {}

public @interface RestQuery {}

public @interface ResponseHeader {}

public @interface ResponseStatus {}

public @interface RestStreamElementType {}

public abstract class RestResponse<T> {
  public T getEntity();
}
