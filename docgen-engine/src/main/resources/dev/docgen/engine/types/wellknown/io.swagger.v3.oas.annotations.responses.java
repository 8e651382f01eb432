package io.swagger.v3.oas.annotations.responses;

public @interface ApiResponse {
  io.swagger.v3.oas.annotations.media.Content[] content() default {};
  String description() default "";
  io.swagger.v3.oas.annotations.extensions.Extension[] extensions() default {};
  io.swagger.v3.oas.annotations.headers.Header[] headers() default {};
  io.swagger.v3.oas.annotations.links.Link[] links() default {};
  String ref() default "";
  String responseCode() default "default";
  boolean useReturnTypeSchema() default false;
}

public @interface ApiResponses {
  io.swagger.v3.oas.annotations.extensions.Extension[] extensions() default {};
  io.swagger.v3.oas.annotations.responses.ApiResponse[] value() default {};
}

@io.swagger.v3.oas.annotations.responses.ApiResponses({@io.swagger.v3.oas.annotations.responses.ApiResponse(content = {@io.swagger.v3.oas.annotations.media.Content}, description = "Bad Request", responseCode = "400"), @io.swagger.v3.oas.annotations.responses.ApiResponse(content = {@io.swagger.v3.oas.annotations.media.Content}, description = "Unauthorized", responseCode = "401"), @io.swagger.v3.oas.annotations.responses.ApiResponse(content = {@io.swagger.v3.oas.annotations.media.Content}, description = "Forbidden", responseCode = "403"), @io.swagger.v3.oas.annotations.responses.ApiResponse(content = {@io.swagger.v3.oas.annotations.media.Content}, description = "Not Found", responseCode = "404"), @io.swagger.v3.oas.annotations.responses.ApiResponse(content = {@io.swagger.v3.oas.annotations.media.Content}, description = "Too Many Requests", responseCode = "429"), @io.swagger.v3.oas.annotations.responses.ApiResponse(content = {@io.swagger.v3.oas.annotations.media.Content}, description = "Internal Server Error", responseCode = "500"), @io.swagger.v3.oas.annotations.responses.ApiResponse(content = {@io.swagger.v3.oas.annotations.media.Content}, description = "Service Unavailable", responseCode = "503")})
public @interface FailedApiResponse {
  io.swagger.v3.oas.annotations.extensions.Extension[] extensions() default {};
  String ref() default "";
}
