package org.springframework.web.service.annotation;

@org.springframework.web.service.annotation.HttpExchange(method = "DELETE")
public @interface DeleteExchange {
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.service.annotation.HttpExchange.class) String[] accept() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.service.annotation.HttpExchange.class) String contentType() default "";
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.service.annotation.HttpExchange.class) String[] headers() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.service.annotation.HttpExchange.class) String url() default "";
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.service.annotation.HttpExchange.class) String value() default "";
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.service.annotation.HttpExchange.class) String version() default "";
}

@org.springframework.web.service.annotation.HttpExchange(method = "GET")
public @interface GetExchange {
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.service.annotation.HttpExchange.class) String[] accept() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.service.annotation.HttpExchange.class) String url() default "";
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.service.annotation.HttpExchange.class) String value() default "";
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.service.annotation.HttpExchange.class) String version() default "";
}

@org.springframework.web.bind.annotation.Mapping
public @interface HttpExchange {
  String[] accept() default {};
  String contentType() default "";
  String[] headers() default {};
  String method() default "";
  @org.springframework.core.annotation.AliasFor("value") String url() default "";
  @org.springframework.core.annotation.AliasFor("url") String value() default "";
  String version() default "";
}

@org.springframework.web.service.annotation.HttpExchange(method = "PATCH")
public @interface PatchExchange {
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.service.annotation.HttpExchange.class) String[] accept() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.service.annotation.HttpExchange.class) String contentType() default "";
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.service.annotation.HttpExchange.class) String[] headers() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.service.annotation.HttpExchange.class) String url() default "";
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.service.annotation.HttpExchange.class) String value() default "";
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.service.annotation.HttpExchange.class) String version() default "";
}

@org.springframework.web.service.annotation.HttpExchange(method = "POST")
public @interface PostExchange {
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.service.annotation.HttpExchange.class) String[] accept() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.service.annotation.HttpExchange.class) String contentType() default "";
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.service.annotation.HttpExchange.class) String[] headers() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.service.annotation.HttpExchange.class) String url() default "";
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.service.annotation.HttpExchange.class) String value() default "";
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.service.annotation.HttpExchange.class) String version() default "";
}

@org.springframework.web.service.annotation.HttpExchange(method = "PUT")
public @interface PutExchange {
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.service.annotation.HttpExchange.class) String[] accept() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.service.annotation.HttpExchange.class) String contentType() default "";
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.service.annotation.HttpExchange.class) String[] headers() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.service.annotation.HttpExchange.class) String url() default "";
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.service.annotation.HttpExchange.class) String value() default "";
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.service.annotation.HttpExchange.class) String version() default "";
}
