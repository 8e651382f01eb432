package org.eclipse.microprofile.openapi.annotations.servers;

public @interface Server {}

public @interface ServerVariable {}

public @interface Servers {}
