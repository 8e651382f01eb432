package com.fasterxml.jackson.databind.node;

public class ArrayNode extends com.fasterxml.jackson.databind.node.ContainerNode<com.fasterxml.jackson.databind.node.ArrayNode> implements java.io.Serializable {
  public com.fasterxml.jackson.databind.node.JsonNodeType getNodeType();
  public boolean isArray();
  public boolean isEmpty();
}

public abstract class BaseJsonNode extends com.fasterxml.jackson.databind.JsonNode implements java.io.Serializable {}

public class BigIntegerNode extends com.fasterxml.jackson.databind.node.NumericNode {
  public boolean isBigInteger();
  public boolean isIntegralNumber();
}

public class BinaryNode extends com.fasterxml.jackson.databind.node.ValueNode {
  public com.fasterxml.jackson.databind.node.JsonNodeType getNodeType();
}

public class BooleanNode extends com.fasterxml.jackson.databind.node.ValueNode {
  public static final com.fasterxml.jackson.databind.node.BooleanNode TRUE;
  public static final com.fasterxml.jackson.databind.node.BooleanNode FALSE;
  public com.fasterxml.jackson.databind.node.JsonNodeType getNodeType();
}

public abstract class ContainerNode<T extends com.fasterxml.jackson.databind.node.ContainerNode<T>> extends com.fasterxml.jackson.databind.node.BaseJsonNode implements com.fasterxml.jackson.databind.node.JsonNodeCreator {}

public class DecimalNode extends com.fasterxml.jackson.databind.node.NumericNode {
  public static final com.fasterxml.jackson.databind.node.DecimalNode ZERO;
  public boolean isBigDecimal();
  public boolean isFloatingPointNumber();
}

public class DoubleNode extends com.fasterxml.jackson.databind.node.NumericNode {
  public boolean isDouble();
  public boolean isFloatingPointNumber();
  public boolean isNaN();
}

public class FloatNode extends com.fasterxml.jackson.databind.node.NumericNode {
  public boolean isFloat();
  public boolean isFloatingPointNumber();
  public boolean isNaN();
}

public class IntNode extends com.fasterxml.jackson.databind.node.NumericNode {
  public boolean isInt();
  public boolean isIntegralNumber();
}

public interface JsonNodeCreator {}

public class JsonNodeFactory implements java.io.Serializable, com.fasterxml.jackson.databind.node.JsonNodeCreator {
  public static final com.fasterxml.jackson.databind.node.JsonNodeFactory instance;
  public int getMaxElementIndexForInsert();
}

public enum JsonNodeType {
  ARRAY, BINARY, BOOLEAN, MISSING, NULL, NUMBER, OBJECT, POJO, STRING;
}

public class LongNode extends com.fasterxml.jackson.databind.node.NumericNode {
  public boolean isIntegralNumber();
  public boolean isLong();
}

public final class MissingNode extends com.fasterxml.jackson.databind.node.ValueNode {
  public com.fasterxml.jackson.databind.node.JsonNodeType getNodeType();
  public boolean isMissingNode();
}

public class NullNode extends com.fasterxml.jackson.databind.node.ValueNode {
  public static final com.fasterxml.jackson.databind.node.NullNode instance;
  public com.fasterxml.jackson.databind.node.JsonNodeType getNodeType();
}

public abstract class NumericNode extends com.fasterxml.jackson.databind.node.ValueNode {
  public com.fasterxml.jackson.databind.node.JsonNodeType getNodeType();
  public boolean isNaN();
}

public class ObjectNode extends com.fasterxml.jackson.databind.node.ContainerNode<com.fasterxml.jackson.databind.node.ObjectNode> implements java.io.Serializable {
  @java.lang.Deprecated public java.util.Iterator<java.util.Map.Entry<String, com.fasterxml.jackson.databind.JsonNode>> fields();
  public com.fasterxml.jackson.databind.node.JsonNodeType getNodeType();
  public boolean isEmpty();
  public boolean isObject();
}

public class POJONode extends com.fasterxml.jackson.databind.node.ValueNode {
  public com.fasterxml.jackson.databind.node.JsonNodeType getNodeType();
  public Object getPojo();
}

public class ShortNode extends com.fasterxml.jackson.databind.node.NumericNode {
  public boolean isIntegralNumber();
  public boolean isShort();
}

public class TextNode extends com.fasterxml.jackson.databind.node.ValueNode {
  public com.fasterxml.jackson.databind.node.JsonNodeType getNodeType();
}

public class TreeTraversingParser extends com.fasterxml.jackson.core.JsonParser {
  public java.math.BigInteger getBigIntegerValue();
  public com.fasterxml.jackson.core.ObjectCodec getCodec();
  @java.lang.Deprecated public com.fasterxml.jackson.core.JsonLocation getCurrentLocation();
  @java.lang.Deprecated public String getCurrentName();
  public java.math.BigDecimal getDecimalValue();
  public double getDoubleValue();
  public Object getEmbeddedObject();
  public float getFloatValue();
  public int getIntValue();
  public long getLongValue();
  public com.fasterxml.jackson.core.JsonParser.NumberType getNumberType();
  public com.fasterxml.jackson.core.JsonParser.NumberTypeFP getNumberTypeFP();
  public Number getNumberValue();
  public com.fasterxml.jackson.core.JsonStreamContext getParsingContext();
  public com.fasterxml.jackson.core.util.JacksonFeatureSet<com.fasterxml.jackson.core.StreamReadCapability> getReadCapabilities();
  public String getText();
  public char[] getTextCharacters();
  public int getTextLength();
  public int getTextOffset();
  @java.lang.Deprecated public com.fasterxml.jackson.core.JsonLocation getTokenLocation();
  public boolean isClosed();
  public boolean isNaN();
}

public abstract class ValueNode extends com.fasterxml.jackson.databind.node.BaseJsonNode {
  public boolean isEmpty();
}
