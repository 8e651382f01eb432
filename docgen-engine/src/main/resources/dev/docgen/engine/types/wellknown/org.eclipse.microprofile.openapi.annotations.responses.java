package org.eclipse.microprofile.openapi.annotations.responses;

public @interface APIResponse {}

public @interface APIResponseSchema {}

public @interface APIResponses {}
