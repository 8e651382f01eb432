package org.eclipse.microprofile.openapi.annotations.extensions;

public @interface Extension {}

public @interface Extensions {}
