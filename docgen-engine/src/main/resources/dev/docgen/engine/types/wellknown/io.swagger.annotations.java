package io.swagger.annotations;

@io.swagger.v3.oas.annotations.tags.Tag
public @interface Api {
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.tags.Tag.class) String description() default "";
  boolean hidden() default false;
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.tags.Tag.class, attribute = "name") String[] tags() default {};
  String value() default "";
}

@io.swagger.v3.oas.annotations.Parameter
public @interface ApiImplicitParam {
  boolean allowMultiple() default false;
  String allowableValues() default "";
  String dataType() default "";
  Class<?> dataTypeClass() default Void.class;
  String defaultValue() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Parameter.class) String example() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Parameter.class) String name() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Parameter.class, attribute = "in") String paramType() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Parameter.class) boolean required() default false;
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Parameter.class, attribute = "description") String value() default "";
}

public @interface ApiImplicitParams {
  io.swagger.annotations.ApiImplicitParam[] value();
}

@io.swagger.v3.oas.annotations.media.Schema
public @interface ApiModel {
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class) String description() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class) Class<?>[] subTypes() default {};
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class, attribute = "title") String value() default "";
}

@io.swagger.v3.oas.annotations.media.Schema
public @interface ApiModelProperty {
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class) io.swagger.annotations.ApiModelProperty.AccessMode accessMode() default io.swagger.annotations.ApiModelProperty.AccessMode.AUTO;
  String allowableValues() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class, attribute = "nullable") boolean allowEmptyValue() default false;
  String dataType() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class) String example() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class) boolean hidden() default false;
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class) String name() default "";
  String notes() default "";
  int position() default 0;
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class) boolean readOnly() default false;
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class) boolean required() default false;
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class, attribute = "description") String value() default "";
  public enum AccessMode {
    AUTO, READ_ONLY, READ_WRITE;
  }
}

@io.swagger.v3.oas.annotations.Operation
public @interface ApiOperation {
  int code() default 200;
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Operation.class) boolean hidden() default false;
  String httpMethod() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Operation.class, attribute = "operationId") String nickname() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Operation.class, attribute = "description") String notes() default "";
  Class<?> response() default Void.class;
  String responseContainer() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Operation.class) String[] tags() default {};
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Operation.class, attribute = "summary") String value();
}

@io.swagger.v3.oas.annotations.Parameter
public @interface ApiParam {
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Parameter.class) boolean allowEmptyValue() default false;
  boolean allowMultiple() default false;
  String allowableValues() default "";
  String defaultValue() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Parameter.class) String example() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Parameter.class) boolean hidden() default false;
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Parameter.class) String name() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Parameter.class) boolean required() default false;
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Parameter.class, attribute = "description") String value() default "";
}

@io.swagger.v3.oas.annotations.responses.ApiResponse
public @interface ApiResponse {
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.responses.ApiResponse.class, attribute = "responseCode") int code();
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.responses.ApiResponse.class, attribute = "description") String message();
  Class<?> response() default Void.class;
  String responseContainer() default "";
}

public @interface ApiResponses {
  io.swagger.annotations.ApiResponse[] value();
}
