package org.jspecify.annotations;

public @interface NonNull {}

public @interface NullMarked {}

public @interface NullUnmarked {}

public @interface Nullable {}
