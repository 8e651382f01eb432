package com.fasterxml.jackson.databind.annotation;

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface EnumNaming {
  Class<? extends com.fasterxml.jackson.databind.EnumNamingStrategy> value();
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JacksonStdImpl {}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonAppend {
  com.fasterxml.jackson.databind.annotation.JsonAppend.Attr[] attrs() default {};
  boolean prepend() default false;
  com.fasterxml.jackson.databind.annotation.JsonAppend.Prop[] props() default {};
  public @interface Attr {
    com.fasterxml.jackson.annotation.JsonInclude.Include include() default com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;
    String propName() default "";
    String propNamespace() default "";
    boolean required() default false;
    String value();
  }
  public @interface Prop {
    com.fasterxml.jackson.annotation.JsonInclude.Include include() default com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;
    String name() default "";
    String namespace() default "";
    boolean required() default false;
    Class<?> type() default Object.class;
    Class<? extends com.fasterxml.jackson.databind.ser.VirtualBeanPropertyWriter> value();
  }
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonDeserialize {
  Class<?> as() default Void.class;
  Class<?> builder() default Void.class;
  Class<?> contentAs() default Void.class;
  Class<? extends com.fasterxml.jackson.databind.util.Converter> contentConverter() default com.fasterxml.jackson.databind.util.Converter.None.class;
  Class<? extends com.fasterxml.jackson.databind.JsonDeserializer> contentUsing() default com.fasterxml.jackson.databind.JsonDeserializer.None.class;
  Class<? extends com.fasterxml.jackson.databind.util.Converter> converter() default com.fasterxml.jackson.databind.util.Converter.None.class;
  Class<?> keyAs() default Void.class;
  Class<? extends com.fasterxml.jackson.databind.KeyDeserializer> keyUsing() default com.fasterxml.jackson.databind.KeyDeserializer.None.class;
  Class<? extends com.fasterxml.jackson.databind.JsonDeserializer> using() default com.fasterxml.jackson.databind.JsonDeserializer.None.class;
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonNaming {
  Class<? extends com.fasterxml.jackson.databind.PropertyNamingStrategy> value() default com.fasterxml.jackson.databind.PropertyNamingStrategy.class;
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonPOJOBuilder {
  String DEFAULT_BUILD_METHOD = "build";
  String DEFAULT_WITH_PREFIX = "with";
  String buildMethodName() default "build";
  String withPrefix() default "with";
  public class Value {}
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonSerialize {
  Class<?> as() default Void.class;
  Class<?> contentAs() default Void.class;
  Class<? extends com.fasterxml.jackson.databind.util.Converter> contentConverter() default com.fasterxml.jackson.databind.util.Converter.None.class;
  Class<? extends com.fasterxml.jackson.databind.JsonSerializer> contentUsing() default com.fasterxml.jackson.databind.JsonSerializer.None.class;
  Class<? extends com.fasterxml.jackson.databind.util.Converter> converter() default com.fasterxml.jackson.databind.util.Converter.None.class;
  com.fasterxml.jackson.databind.annotation.JsonSerialize.Inclusion include() default com.fasterxml.jackson.databind.annotation.JsonSerialize.Inclusion.DEFAULT_INCLUSION;
  Class<?> keyAs() default Void.class;
  Class<? extends com.fasterxml.jackson.databind.JsonSerializer> keyUsing() default com.fasterxml.jackson.databind.JsonSerializer.None.class;
  Class<? extends com.fasterxml.jackson.databind.JsonSerializer> nullsUsing() default com.fasterxml.jackson.databind.JsonSerializer.None.class;
  com.fasterxml.jackson.databind.annotation.JsonSerialize.Typing typing() default com.fasterxml.jackson.databind.annotation.JsonSerialize.Typing.DEFAULT_TYPING;
  Class<? extends com.fasterxml.jackson.databind.JsonSerializer> using() default com.fasterxml.jackson.databind.JsonSerializer.None.class;
  public enum Inclusion {
    ALWAYS, NON_NULL, NON_DEFAULT, NON_EMPTY, DEFAULT_INCLUSION;
  }
  public enum Typing {
    DYNAMIC, STATIC, DEFAULT_TYPING;
  }
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonTypeIdResolver {
  Class<? extends com.fasterxml.jackson.databind.jsontype.TypeIdResolver> value();
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonTypeResolver {
  Class<? extends com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder<?>> value();
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonValueInstantiator {
  Class<? extends com.fasterxml.jackson.databind.deser.ValueInstantiator> value();
}

public final class NoClass {}
