package io.swagger.v3.oas.annotations.security;

public @interface OAuthFlow {
  String authorizationUrl() default "";
  io.swagger.v3.oas.annotations.extensions.Extension[] extensions() default {};
  String refreshUrl() default "";
  io.swagger.v3.oas.annotations.security.OAuthScope[] scopes() default {};
  String tokenUrl() default "";
}

public @interface OAuthFlows {
  io.swagger.v3.oas.annotations.security.OAuthFlow authorizationCode() default @io.swagger.v3.oas.annotations.security.OAuthFlow;
  io.swagger.v3.oas.annotations.security.OAuthFlow clientCredentials() default @io.swagger.v3.oas.annotations.security.OAuthFlow;
  io.swagger.v3.oas.annotations.extensions.Extension[] extensions() default {};
  io.swagger.v3.oas.annotations.security.OAuthFlow implicit() default @io.swagger.v3.oas.annotations.security.OAuthFlow;
  io.swagger.v3.oas.annotations.security.OAuthFlow password() default @io.swagger.v3.oas.annotations.security.OAuthFlow;
}

public @interface OAuthScope {
  String description() default "";
  String name() default "";
}

public @interface SecurityRequirement {
  String name();
  String[] scopes() default {};
}

public @interface SecurityRequirements {
  io.swagger.v3.oas.annotations.security.SecurityRequirement[] value() default {};
}

public @interface SecurityScheme {
  String bearerFormat() default "";
  String description() default "";
  io.swagger.v3.oas.annotations.extensions.Extension[] extensions() default {};
  io.swagger.v3.oas.annotations.security.OAuthFlows flows() default @io.swagger.v3.oas.annotations.security.OAuthFlows;
  io.swagger.v3.oas.annotations.enums.SecuritySchemeIn in() default io.swagger.v3.oas.annotations.enums.SecuritySchemeIn.DEFAULT;
  String name() default "";
  String openIdConnectUrl() default "";
  String paramName() default "";
  String ref() default "";
  String scheme() default "";
  io.swagger.v3.oas.annotations.enums.SecuritySchemeType type();
}

public @interface SecuritySchemes {
  io.swagger.v3.oas.annotations.security.SecurityScheme[] value() default {};
}
