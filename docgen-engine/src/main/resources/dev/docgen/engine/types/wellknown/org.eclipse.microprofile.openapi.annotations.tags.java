package org.eclipse.microprofile.openapi.annotations.tags;

public @interface Tag {}

public @interface Tags {}
