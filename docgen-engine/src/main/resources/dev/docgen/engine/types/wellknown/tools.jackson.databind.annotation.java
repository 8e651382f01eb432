package tools.jackson.databind.annotation;

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface EnumNaming {
  Class<? extends tools.jackson.databind.EnumNamingStrategy> value();
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JacksonStdImpl {}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonAppend {
  tools.jackson.databind.annotation.JsonAppend.Attr[] attrs() default {};
  boolean prepend() default false;
  tools.jackson.databind.annotation.JsonAppend.Prop[] props() default {};
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
    Class<? extends tools.jackson.databind.ser.VirtualBeanPropertyWriter> value();
  }
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonDeserialize {
  Class<?> as() default Void.class;
  Class<?> builder() default Void.class;
  Class<?> contentAs() default Void.class;
  Class<? extends tools.jackson.databind.util.Converter> contentConverter() default tools.jackson.databind.util.Converter.None.class;
  Class<? extends tools.jackson.databind.ValueDeserializer> contentUsing() default tools.jackson.databind.ValueDeserializer.None.class;
  Class<? extends tools.jackson.databind.util.Converter> converter() default tools.jackson.databind.util.Converter.None.class;
  Class<?> keyAs() default Void.class;
  Class<? extends tools.jackson.databind.KeyDeserializer> keyUsing() default tools.jackson.databind.KeyDeserializer.None.class;
  Class<? extends tools.jackson.databind.ValueDeserializer> using() default tools.jackson.databind.ValueDeserializer.None.class;
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonNaming {
  Class<? extends tools.jackson.databind.PropertyNamingStrategy> value() default tools.jackson.databind.PropertyNamingStrategy.class;
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
  Class<? extends tools.jackson.databind.util.Converter> contentConverter() default tools.jackson.databind.util.Converter.None.class;
  Class<? extends tools.jackson.databind.ValueSerializer> contentUsing() default tools.jackson.databind.ValueSerializer.None.class;
  Class<? extends tools.jackson.databind.util.Converter> converter() default tools.jackson.databind.util.Converter.None.class;
  Class<?> keyAs() default Void.class;
  Class<? extends tools.jackson.databind.ValueSerializer> keyUsing() default tools.jackson.databind.ValueSerializer.None.class;
  Class<? extends tools.jackson.databind.ValueSerializer> nullsUsing() default tools.jackson.databind.ValueSerializer.None.class;
  tools.jackson.databind.annotation.JsonSerialize.Typing typing() default tools.jackson.databind.annotation.JsonSerialize.Typing.DEFAULT_TYPING;
  Class<? extends tools.jackson.databind.ValueSerializer> using() default tools.jackson.databind.ValueSerializer.None.class;
  public enum Typing {
    DYNAMIC, STATIC, DEFAULT_TYPING;
  }
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonTypeIdResolver {
  Class<? extends tools.jackson.databind.jsontype.TypeIdResolver> value();
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonTypeResolver {
  Class<? extends tools.jackson.databind.jsontype.TypeResolverBuilder<?>> value();
}

@com.fasterxml.jackson.annotation.JacksonAnnotation
public @interface JsonValueInstantiator {
  Class<? extends tools.jackson.databind.deser.ValueInstantiator> value();
}
