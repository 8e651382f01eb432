package io.swagger.annotations;

@io.swagger.v3.oas.annotations.tags.Tag
public @interface Api {
  io.swagger.annotations.Authorization[] authorizations() default {};
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.tags.Tag.class) String description() default "";
  boolean hidden() default false;
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.tags.Tag.class, attribute = "name") String[] tags() default {};
  String value() default "";
}

@io.swagger.v3.oas.annotations.Parameter
@io.swagger.v3.oas.annotations.media.Schema
public @interface ApiImplicitParam {
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Parameter.class) boolean allowEmptyValue() default false;
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class) boolean allowMultiple() default false;
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class, attribute = "listedValues") String allowableValues() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class) String dataType() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class, attribute = "implementation") Class<?> dataTypeClass() default Void.class;
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class) String defaultValue() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Parameter.class) String example() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Parameter.class) String name() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Parameter.class, attribute = "in") String paramType() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Parameter.class) boolean required() default false;
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Parameter.class, attribute = "description") String value() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Parameter.class, attribute = "typedExamples") io.swagger.annotations.Example[] examples() default {};
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class) String format() default "";
  String type() default "";
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
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class, attribute = "listedValues") String allowableValues() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class, attribute = "nullable") boolean allowEmptyValue() default false;
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class) String dataType() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class) String example() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class) io.swagger.annotations.Extension[] extensions() default {};
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class) boolean hidden() default false;
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class) String name() default "";
  String notes() default "";
  int position() default 0;
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class) boolean readOnly() default false;
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class, attribute = "ref") String reference() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class) boolean required() default false;
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class, attribute = "description") String value() default "";
  public enum AccessMode {
    AUTO, READ_ONLY, READ_WRITE;
  }
}

@io.swagger.v3.oas.annotations.Operation
public @interface ApiOperation {
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Operation.class, attribute = "security") io.swagger.annotations.Authorization[] authorizations() default {};
  int code() default 200;
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Operation.class) boolean hidden() default false;
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Operation.class) io.swagger.annotations.Extension[] extensions() default {};
  String httpMethod() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Operation.class, attribute = "operationId") String nickname() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Operation.class, attribute = "description") String notes() default "";
  Class<?> response() default Void.class;
  String responseContainer() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Operation.class) String[] tags() default {};
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Operation.class, attribute = "summary") String value();
}

@io.swagger.v3.oas.annotations.Parameter
@io.swagger.v3.oas.annotations.media.Schema
public @interface ApiParam {
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Parameter.class) boolean allowEmptyValue() default false;
  boolean allowMultiple() default false;
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class, attribute = "listedValues") String allowableValues() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class) String defaultValue() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Parameter.class) String example() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Parameter.class) boolean hidden() default false;
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Parameter.class) String name() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Parameter.class) boolean required() default false;
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Parameter.class, attribute = "description") String value() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.Parameter.class, attribute = "typedExamples") io.swagger.annotations.Example[] examples() default {};
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class) String format() default "";
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.media.Schema.class, attribute = "dataType") String type() default "";
}

@io.swagger.v3.oas.annotations.responses.ApiResponse
public @interface ApiResponse {
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.responses.ApiResponse.class, attribute = "responseCode") int code();
  @org.springframework.core.annotation.AliasFor(annotation = io.swagger.v3.oas.annotations.responses.ApiResponse.class, attribute = "description") String message();
  io.swagger.annotations.Example examples() default @io.swagger.annotations.Example({});
  Class<?> response() default Void.class;
  String responseContainer() default "";
  io.swagger.annotations.ResponseHeader[] responseHeaders() default {};
}

public @interface ApiResponses {
  io.swagger.annotations.ApiResponse[] value();
}

public @interface Authorization {
  io.swagger.annotations.AuthorizationScope[] scopes() default {};
  String value();
}

public @interface AuthorizationScope {
  String description() default "";
  String scope();
}

public @interface Example {
  io.swagger.annotations.ExampleProperty[] value();
}

public @interface ExampleProperty {
  String mediaType() default "";
  String value();
}

public @interface Extension {
  String name() default "";
  io.swagger.annotations.ExtensionProperty[] properties();
}

public @interface ExtensionProperty {
  String name();
  boolean parseValue() default false;
  String value();
}

public @interface ResponseHeader {
  String description() default "";
  String name() default "";
  Class<?> response() default Void.class;
  String responseContainer() default "";
}
