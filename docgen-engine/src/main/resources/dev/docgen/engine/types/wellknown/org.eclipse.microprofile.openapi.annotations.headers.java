package org.eclipse.microprofile.openapi.annotations.headers;

public @interface Header {}
