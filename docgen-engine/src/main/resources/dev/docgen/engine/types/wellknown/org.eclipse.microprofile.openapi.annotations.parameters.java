package org.eclipse.microprofile.openapi.annotations.parameters;

public @interface Parameter {}

public @interface Parameters {}

public @interface RequestBody {}

public @interface RequestBodySchema {}
