package org.springframework.validation.annotation;

public @interface Validated {
  Class<?>[] value() default {};
}

public abstract class ValidationAnnotationUtils {}
