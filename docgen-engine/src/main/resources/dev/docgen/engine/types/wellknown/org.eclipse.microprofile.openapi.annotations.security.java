package org.eclipse.microprofile.openapi.annotations.security;

public @interface OAuthFlow {}

public @interface OAuthFlows {}

public @interface OAuthScope {}

public @interface SecurityRequirement {}

public @interface SecurityRequirements {}

public @interface SecurityRequirementsSet {}

public @interface SecurityRequirementsSets {}

public @interface SecurityScheme {}

public @interface SecuritySchemes {}
