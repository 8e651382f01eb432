package org.eclipse.microprofile.openapi.annotations.links;

public @interface Link {}

public @interface LinkParameter {}
