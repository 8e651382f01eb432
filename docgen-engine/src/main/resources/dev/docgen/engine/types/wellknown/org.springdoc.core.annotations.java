package org.springdoc.core.annotations;

public @interface ParameterObject {}

public @interface RouterOperation {
  Class<?> beanClass() default Void.class;
  String beanMethod() default "";
  String[] consumes() default {};
  String[] headers() default {};
  org.springframework.web.bind.annotation.RequestMethod[] method() default {};
  io.swagger.v3.oas.annotations.Operation operation() default @io.swagger.v3.oas.annotations.Operation;
  Class<?>[] parameterTypes() default {};
  String[] params() default {};
  String path() default "";
  String[] produces() default {};
}

public @interface RouterOperations {
  org.springdoc.core.annotations.RouterOperation[] value() default {};
}
