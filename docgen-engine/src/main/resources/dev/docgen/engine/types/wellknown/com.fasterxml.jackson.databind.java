package com.fasterxml.jackson.databind;

public abstract class JsonDeserializer<T> {
  public com.fasterxml.jackson.databind.JsonDeserializer<?> getDelegatee();
  public com.fasterxml.jackson.databind.util.AccessPattern getEmptyAccessPattern();
  @java.lang.Deprecated public Object getEmptyValue();
  public java.util.Collection<Object> getKnownPropertyNames();
  public com.fasterxml.jackson.databind.util.AccessPattern getNullAccessPattern();
  @java.lang.Deprecated public T getNullValue();
  public com.fasterxml.jackson.databind.deser.impl.ObjectIdReader getObjectIdReader();
  public boolean isCachable();
  public static abstract class None extends com.fasterxml.jackson.databind.JsonDeserializer<Object> {}
}

public abstract class JsonNode extends com.fasterxml.jackson.databind.JsonSerializable.Base implements com.fasterxml.jackson.core.TreeNode, Iterable<com.fasterxml.jackson.databind.JsonNode> {
  @java.lang.Deprecated public java.util.Iterator<java.util.Map.Entry<String, com.fasterxml.jackson.databind.JsonNode>> fields();
  public abstract com.fasterxml.jackson.databind.node.JsonNodeType getNodeType();
  public boolean isArray();
  public boolean isBigDecimal();
  public boolean isBigInteger();
  public boolean isBinary();
  public boolean isBoolean();
  public boolean isContainerNode();
  public boolean isDouble();
  public boolean isEmpty();
  public boolean isFloat();
  public boolean isFloatingPointNumber();
  public boolean isInt();
  public boolean isIntegralNumber();
  public boolean isLong();
  public boolean isMissingNode();
  public boolean isNull();
  public boolean isNumber();
  public boolean isObject();
  public boolean isPojo();
  public boolean isShort();
  public boolean isTextual();
  public boolean isValueNode();
  public enum OverwriteMode {
    NONE, NULLS, SCALARS, ALL;
  }
}

public interface JsonSerializable {
  public abstract class Base implements com.fasterxml.jackson.databind.JsonSerializable {}
}

public abstract class JsonSerializer<T> {
  public com.fasterxml.jackson.databind.JsonSerializer<?> getDelegatee();
  public boolean isUnwrappingSerializer();
  public static abstract class None extends com.fasterxml.jackson.databind.JsonSerializer<Object> {}
}

public class MappingIterator<T> implements java.util.Iterator<T>, java.io.Closeable {
  public com.fasterxml.jackson.core.JsonLocation getCurrentLocation();
  public com.fasterxml.jackson.core.JsonParser getParser();
  public com.fasterxml.jackson.core.FormatSchema getParserSchema();
}

public abstract class Module {
  public Iterable<? extends com.fasterxml.jackson.databind.Module> getDependencies();
  public abstract String getModuleName();
  public Object getTypeId();
  public interface SetupContext {
    com.fasterxml.jackson.core.Version getMapperVersion();
    <C extends com.fasterxml.jackson.core.ObjectCodec> C getOwner();
    com.fasterxml.jackson.databind.type.TypeFactory getTypeFactory();
  }
}

public class ObjectMapper implements java.io.Serializable {
  @java.lang.Deprecated public com.fasterxml.jackson.databind.ObjectMapper disableDefaultTyping();
  @java.lang.Deprecated public com.fasterxml.jackson.databind.ObjectMapper enableDefaultTyping();
  public java.text.DateFormat getDateFormat();
  public com.fasterxml.jackson.databind.DeserializationConfig getDeserializationConfig();
  public com.fasterxml.jackson.databind.DeserializationContext getDeserializationContext();
  public com.fasterxml.jackson.databind.EnumNamingStrategy getEnumNamingStrategy();
  public com.fasterxml.jackson.core.JsonFactory getFactory();
  public com.fasterxml.jackson.databind.InjectableValues getInjectableValues();
  public com.fasterxml.jackson.databind.node.JsonNodeFactory getNodeFactory();
  public com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator getPolymorphicTypeValidator();
  public com.fasterxml.jackson.databind.PropertyNamingStrategy getPropertyNamingStrategy();
  public java.util.Set<Object> getRegisteredModuleIds();
  public com.fasterxml.jackson.databind.SerializationConfig getSerializationConfig();
  public com.fasterxml.jackson.databind.ser.SerializerFactory getSerializerFactory();
  public com.fasterxml.jackson.databind.SerializerProvider getSerializerProvider();
  public com.fasterxml.jackson.databind.SerializerProvider getSerializerProviderInstance();
  public com.fasterxml.jackson.databind.jsontype.SubtypeResolver getSubtypeResolver();
  public com.fasterxml.jackson.databind.type.TypeFactory getTypeFactory();
  public com.fasterxml.jackson.databind.introspect.VisibilityChecker<?> getVisibilityChecker();
  public static class DefaultTypeResolverBuilder implements java.io.Serializable {}
  public enum DefaultTyping {
    JAVA_LANG_OBJECT, OBJECT_AND_NON_CONCRETE, NON_CONCRETE_AND_ARRAYS, NON_FINAL, NON_FINAL_AND_ENUMS, EVERYTHING;
  }
}

public abstract class PropertyNamingStrategies implements java.io.Serializable {
  public static class KebabCaseStrategy extends com.fasterxml.jackson.databind.PropertyNamingStrategies.NamingBase {
    public static final com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy INSTANCE;
  }
  public static class LowerCamelCaseStrategy extends com.fasterxml.jackson.databind.PropertyNamingStrategies.NamingBase {
    public static final com.fasterxml.jackson.databind.PropertyNamingStrategies.LowerCamelCaseStrategy INSTANCE;
  }
  public static class LowerCaseStrategy extends com.fasterxml.jackson.databind.PropertyNamingStrategies.NamingBase {
    public static final com.fasterxml.jackson.databind.PropertyNamingStrategies.LowerCaseStrategy INSTANCE;
  }
  public static class LowerDotCaseStrategy extends com.fasterxml.jackson.databind.PropertyNamingStrategies.NamingBase {
    public static final com.fasterxml.jackson.databind.PropertyNamingStrategies.LowerDotCaseStrategy INSTANCE;
  }
  public static abstract class NamingBase extends com.fasterxml.jackson.databind.PropertyNamingStrategy {}
  public static class SnakeCaseStrategy extends com.fasterxml.jackson.databind.PropertyNamingStrategies.NamingBase {
    public static final com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy INSTANCE;
  }
  public static class UpperCamelCaseStrategy extends com.fasterxml.jackson.databind.PropertyNamingStrategies.NamingBase {
    public static final com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperCamelCaseStrategy INSTANCE;
  }
  public static class UpperSnakeCaseStrategy extends com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy {
    public static final com.fasterxml.jackson.databind.PropertyNamingStrategies.UpperSnakeCaseStrategy INSTANCE;
  }
}

public class PropertyNamingStrategy implements java.io.Serializable {}
