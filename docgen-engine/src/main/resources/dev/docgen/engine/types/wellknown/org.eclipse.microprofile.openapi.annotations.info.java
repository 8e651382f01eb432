package org.eclipse.microprofile.openapi.annotations.info;

public @interface Contact {}

public @interface Info {}

public @interface License {}
