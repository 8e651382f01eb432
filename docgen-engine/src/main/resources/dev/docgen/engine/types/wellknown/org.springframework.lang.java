package org.springframework.lang;

public @interface CheckReturnValue {}

public @interface Contract {
  String value();
}

public @interface NonNull {}

public @interface NonNullApi {}

public @interface NonNullFields {}

public @interface Nullable {}
