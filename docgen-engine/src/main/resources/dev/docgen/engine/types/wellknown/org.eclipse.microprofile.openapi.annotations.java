package org.eclipse.microprofile.openapi.annotations;

public @interface Components {}

public @interface ExternalDocumentation {}

public @interface OpenAPIDefinition {}

public @interface Operation {}

public @interface PathItem {}

public @interface PathItemOperation {}
