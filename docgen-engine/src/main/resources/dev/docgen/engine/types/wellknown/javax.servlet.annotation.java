package javax.servlet.annotation;

public @interface HandlesTypes {
  Class<?>[] value();
}

public @interface HttpConstraint {
  String[] rolesAllowed() default {};
  javax.servlet.annotation.ServletSecurity.TransportGuarantee transportGuarantee() default javax.servlet.annotation.ServletSecurity.TransportGuarantee.NONE;
  javax.servlet.annotation.ServletSecurity.EmptyRoleSemantic value() default javax.servlet.annotation.ServletSecurity.EmptyRoleSemantic.PERMIT;
}

public @interface HttpMethodConstraint {
  javax.servlet.annotation.ServletSecurity.EmptyRoleSemantic emptyRoleSemantic() default javax.servlet.annotation.ServletSecurity.EmptyRoleSemantic.PERMIT;
  String[] rolesAllowed() default {};
  javax.servlet.annotation.ServletSecurity.TransportGuarantee transportGuarantee() default javax.servlet.annotation.ServletSecurity.TransportGuarantee.NONE;
  String value();
}

public @interface MultipartConfig {
  int fileSizeThreshold() default 0;
  String location() default "";
  long maxFileSize() default -1L;
  long maxRequestSize() default -1L;
}

public @interface ServletSecurity {
  javax.servlet.annotation.HttpMethodConstraint[] httpMethodConstraints() default {};
  javax.servlet.annotation.HttpConstraint value() default @javax.servlet.annotation.HttpConstraint;
  public enum EmptyRoleSemantic {
    PERMIT, DENY;
  }
  public enum TransportGuarantee {
    NONE, CONFIDENTIAL;
  }
}

public @interface WebFilter {
  boolean asyncSupported() default false;
  String description() default "";
  javax.servlet.DispatcherType[] dispatcherTypes() default {javax.servlet.DispatcherType.REQUEST};
  String displayName() default "";
  String filterName() default "";
  javax.servlet.annotation.WebInitParam[] initParams() default {};
  String largeIcon() default "";
  String[] servletNames() default {};
  String smallIcon() default "";
  String[] urlPatterns() default {};
  String[] value() default {};
}

public @interface WebInitParam {
  String description() default "";
  String name();
  String value();
}

public @interface WebListener {
  String value() default "";
}

public @interface WebServlet {
  boolean asyncSupported() default false;
  String description() default "";
  String displayName() default "";
  javax.servlet.annotation.WebInitParam[] initParams() default {};
  String largeIcon() default "";
  int loadOnStartup() default -1;
  String name() default "";
  String smallIcon() default "";
  String[] urlPatterns() default {};
  String[] value() default {};
}
