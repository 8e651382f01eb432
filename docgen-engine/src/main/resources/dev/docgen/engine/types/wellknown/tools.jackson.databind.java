package tools.jackson.databind;

public abstract class JacksonModule {
  public Iterable<? extends tools.jackson.databind.JacksonModule> getDependencies();
  public abstract String getModuleName();
  public Object getRegistrationId();
  public interface SetupContext {
    String getFormatName();
    tools.jackson.core.Version getMapperVersion();
    Object getOwner();
  }
}

public abstract class JsonNode implements tools.jackson.core.TreeNode, Iterable<tools.jackson.databind.JsonNode> {
  @java.lang.Deprecated public String asText();
  public abstract tools.jackson.databind.node.JsonNodeType getNodeType();
  public boolean isArray();
  public boolean isBigDecimal();
  public boolean isBigInteger();
  public boolean isBinary();
  public boolean isBoolean();
  public boolean isContainer();
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
  public boolean isString();
  @java.lang.Deprecated public boolean isTextual();
  public boolean isValueNode();
  @java.lang.Deprecated public String textValue();
  public enum OverwriteMode {
    NONE, NULLS, SCALARS, ALL;
  }
}

public class ObjectMapper implements java.io.Serializable {
  public tools.jackson.databind.InjectableValues getInjectableValues();
  public tools.jackson.databind.node.JsonNodeFactory getNodeFactory();
  public tools.jackson.databind.type.TypeFactory getTypeFactory();
}

public abstract class PropertyNamingStrategies implements java.io.Serializable {
  public static class KebabCaseStrategy extends tools.jackson.databind.PropertyNamingStrategies.NamingBase {}
  public static class LowerCamelCaseStrategy extends tools.jackson.databind.PropertyNamingStrategies.NamingBase {}
  public static class LowerCaseStrategy extends tools.jackson.databind.PropertyNamingStrategies.NamingBase {}
  public static class LowerDotCaseStrategy extends tools.jackson.databind.PropertyNamingStrategies.NamingBase {}
  public static abstract class NamingBase extends tools.jackson.databind.PropertyNamingStrategy {}
  public static class SnakeCaseStrategy extends tools.jackson.databind.PropertyNamingStrategies.NamingBase {}
  public static class UpperCamelCaseStrategy extends tools.jackson.databind.PropertyNamingStrategies.NamingBase {}
  public static class UpperSnakeCaseStrategy extends tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy {}
}

public class PropertyNamingStrategy implements java.io.Serializable {}

public abstract class ValueDeserializer<T> {
  public tools.jackson.databind.ValueDeserializer<?> getDelegatee();
  public tools.jackson.databind.util.AccessPattern getEmptyAccessPattern();
  public java.util.Collection<Object> getKnownPropertyNames();
  public tools.jackson.databind.util.AccessPattern getNullAccessPattern();
  public boolean isCachable();
  public static abstract class None extends tools.jackson.databind.ValueDeserializer<Object> {}
}

public abstract class ValueSerializer<T> {
  public tools.jackson.databind.ValueSerializer<?> getDelegatee();
  public boolean isUnwrappingSerializer();
  public static abstract class None extends tools.jackson.databind.ValueSerializer<Object> {}
}
