package org.eclipse.microprofile.openapi.annotations.callbacks;

public @interface Callback {}

public @interface CallbackOperation {}

public @interface Callbacks {}
