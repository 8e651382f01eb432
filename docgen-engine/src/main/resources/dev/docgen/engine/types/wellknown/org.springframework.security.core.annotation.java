package org.springframework.security.core.annotation;

public class AnnotationTemplateExpressionDefaults {
  public boolean isIgnoreUnknown();
}

public @interface AuthenticationPrincipal {
  boolean errorOnInvalidType() default false;
  String expression() default "";
}

public @interface CurrentSecurityContext {
  boolean errorOnInvalidType() default false;
  String expression() default "";
}

public interface ExpressionTemplateValueProvider {
  String getExpressionTemplateValue();
}

public interface SecurityAnnotationScanner<A extends java.lang.annotation.Annotation> {}

public final class SecurityAnnotationScanners {}
