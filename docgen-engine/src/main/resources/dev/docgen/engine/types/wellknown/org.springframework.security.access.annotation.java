package org.springframework.security.access.annotation;

public @interface Secured {
  String[] value();
}
