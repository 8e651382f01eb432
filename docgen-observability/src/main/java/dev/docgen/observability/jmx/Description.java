package dev.docgen.observability.jmx;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a management client shows beside a bean, an attribute, an operation or a parameter. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PARAMETER})
@interface Description {

  /** Returns one sentence; units are in it. */
  String value();

  /** Returns the name of a parameter; empty elsewhere. */
  String name() default "";
}
