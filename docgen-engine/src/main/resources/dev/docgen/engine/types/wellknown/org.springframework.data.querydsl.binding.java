package org.springframework.data.querydsl.binding;

public @interface QuerydslPredicate {
  Class<? extends org.springframework.data.querydsl.binding.QuerydslBinderCustomizer> bindings() default org.springframework.data.querydsl.binding.QuerydslBinderCustomizer.class;
  Class<?> root() default Object.class;
}
