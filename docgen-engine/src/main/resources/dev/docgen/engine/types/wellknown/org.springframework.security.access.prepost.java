package org.springframework.security.access.prepost;

public @interface PostAuthorize {
  String value();
}

public @interface PostFilter {
  String value();
}

public @interface PreAuthorize {
  String value();
}

public @interface PreFilter {
  String filterTarget() default "";
  String value();
}
