package org.springframework.web.bind.annotation;

public @interface BindParam {
  String value() default "";
}

@org.springframework.stereotype.Component
public @interface ControllerAdvice {
  Class<? extends java.lang.annotation.Annotation>[] annotations() default {};
  Class<?>[] assignableTypes() default {};
  Class<?>[] basePackageClasses() default {};
  @org.springframework.core.annotation.AliasFor("value") String[] basePackages() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.stereotype.Component.class, attribute = "value") String name() default "";
  @org.springframework.core.annotation.AliasFor("basePackages") String[] value() default {};
}

public @interface CookieValue {
  String defaultValue() default "\n\t\t\n\t\t\n\ue000\ue001\ue002\n\t\t\t\t\n";
  @org.springframework.core.annotation.AliasFor("value") String name() default "";
  boolean required() default true;
  @org.springframework.core.annotation.AliasFor("name") String value() default "";
}

public @interface CrossOrigin {
  String allowCredentials() default "";
  String allowPrivateNetwork() default "";
  String[] allowedHeaders() default {};
  String[] exposedHeaders() default {};
  long maxAge() default -1L;
  org.springframework.web.bind.annotation.RequestMethod[] methods() default {};
  String[] originPatterns() default {};
  @org.springframework.core.annotation.AliasFor("value") String[] origins() default {};
  @org.springframework.core.annotation.AliasFor("origins") String[] value() default {};
}

@org.springframework.web.bind.annotation.RequestMapping(method = {org.springframework.web.bind.annotation.RequestMethod.DELETE})
public @interface DeleteMapping {
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String[] consumes() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String[] headers() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String name() default "";
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String[] params() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String[] path() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String[] produces() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String[] value() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String version() default "";
}

public @interface ExceptionHandler {
  @org.springframework.core.annotation.AliasFor("value") Class<? extends Throwable>[] exception() default {};
  String[] produces() default {};
  @org.springframework.core.annotation.AliasFor("exception") Class<? extends Throwable>[] value() default {};
}

@org.springframework.web.bind.annotation.RequestMapping(method = {org.springframework.web.bind.annotation.RequestMethod.GET})
public @interface GetMapping {
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String[] consumes() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String[] headers() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String name() default "";
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String[] params() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String[] path() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String[] produces() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String[] value() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String version() default "";
}

public @interface InitBinder {
  String[] value() default {};
}

public @interface Mapping {}

public @interface MatrixVariable {
  String defaultValue() default "\n\t\t\n\t\t\n\ue000\ue001\ue002\n\t\t\t\t\n";
  @org.springframework.core.annotation.AliasFor("value") String name() default "";
  String pathVar() default "\n\t\t\n\t\t\n\ue000\ue001\ue002\n\t\t\t\t\n";
  boolean required() default true;
  @org.springframework.core.annotation.AliasFor("name") String value() default "";
}

public @interface ModelAttribute {
  boolean binding() default true;
  @org.springframework.core.annotation.AliasFor("value") String name() default "";
  @org.springframework.core.annotation.AliasFor("name") String value() default "";
}

@org.springframework.web.bind.annotation.RequestMapping(method = {org.springframework.web.bind.annotation.RequestMethod.PATCH})
public @interface PatchMapping {
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String[] consumes() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String[] headers() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String name() default "";
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String[] params() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String[] path() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String[] produces() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String[] value() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String version() default "";
}

public @interface PathVariable {
  @org.springframework.core.annotation.AliasFor("value") String name() default "";
  boolean required() default true;
  @org.springframework.core.annotation.AliasFor("name") String value() default "";
}

@org.springframework.web.bind.annotation.RequestMapping(method = {org.springframework.web.bind.annotation.RequestMethod.POST})
public @interface PostMapping {
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String[] consumes() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String[] headers() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String name() default "";
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String[] params() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String[] path() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String[] produces() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String[] value() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String version() default "";
}

@org.springframework.web.bind.annotation.RequestMapping(method = {org.springframework.web.bind.annotation.RequestMethod.PUT})
public @interface PutMapping {
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String[] consumes() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String[] headers() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String name() default "";
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String[] params() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String[] path() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String[] produces() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String[] value() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.RequestMapping.class) String version() default "";
}

public @interface RequestAttribute {
  @org.springframework.core.annotation.AliasFor("value") String name() default "";
  boolean required() default true;
  @org.springframework.core.annotation.AliasFor("name") String value() default "";
}

public @interface RequestBody {
  boolean required() default true;
}

public @interface RequestHeader {
  String defaultValue() default "\n\t\t\n\t\t\n\ue000\ue001\ue002\n\t\t\t\t\n";
  @org.springframework.core.annotation.AliasFor("value") String name() default "";
  boolean required() default true;
  @org.springframework.core.annotation.AliasFor("name") String value() default "";
}

@org.springframework.web.bind.annotation.Mapping
public @interface RequestMapping {
  String[] consumes() default {};
  String[] headers() default {};
  org.springframework.web.bind.annotation.RequestMethod[] method() default {};
  String name() default "";
  String[] params() default {};
  @org.springframework.core.annotation.AliasFor("value") String[] path() default {};
  String[] produces() default {};
  @org.springframework.core.annotation.AliasFor("path") String[] value() default {};
  String version() default "";
}

public enum RequestMethod {
  GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, TRACE;
}

public @interface RequestParam {
  String defaultValue() default "\n\t\t\n\t\t\n\ue000\ue001\ue002\n\t\t\t\t\n";
  @org.springframework.core.annotation.AliasFor("value") String name() default "";
  boolean required() default true;
  @org.springframework.core.annotation.AliasFor("name") String value() default "";
}

public @interface RequestPart {
  @org.springframework.core.annotation.AliasFor("value") String name() default "";
  boolean required() default true;
  @org.springframework.core.annotation.AliasFor("name") String value() default "";
}

public @interface ResponseBody {}

public @interface ResponseStatus {
  @org.springframework.core.annotation.AliasFor("value") org.springframework.http.HttpStatus code() default org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
  String reason() default "";
  @org.springframework.core.annotation.AliasFor("code") org.springframework.http.HttpStatus value() default org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
}

@org.springframework.stereotype.Controller
@org.springframework.web.bind.annotation.ResponseBody
public @interface RestController {
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.stereotype.Controller.class) String value() default "";
}

@org.springframework.web.bind.annotation.ControllerAdvice
@org.springframework.web.bind.annotation.ResponseBody
public @interface RestControllerAdvice {
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.ControllerAdvice.class) Class<? extends java.lang.annotation.Annotation>[] annotations() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.ControllerAdvice.class) Class<?>[] assignableTypes() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.ControllerAdvice.class) Class<?>[] basePackageClasses() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.ControllerAdvice.class) String[] basePackages() default {};
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.ControllerAdvice.class) String name() default "";
  @org.springframework.core.annotation.AliasFor(annotation = org.springframework.web.bind.annotation.ControllerAdvice.class) String[] value() default {};
}

public @interface SessionAttribute {
  @org.springframework.core.annotation.AliasFor("value") String name() default "";
  boolean required() default true;
  @org.springframework.core.annotation.AliasFor("name") String value() default "";
}

public @interface SessionAttributes {
  @org.springframework.core.annotation.AliasFor("value") String[] names() default {};
  Class<?>[] types() default {};
  @org.springframework.core.annotation.AliasFor("names") String[] value() default {};
}

public interface ValueConstants {
  String DEFAULT_NONE = "\n\t\t\n\t\t\n\ue000\ue001\ue002\n\t\t\t\t\n";
}
