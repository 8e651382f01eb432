package tools.jackson.databind.node;

public class ArrayNode extends tools.jackson.databind.node.ContainerNode<tools.jackson.databind.node.ArrayNode> implements java.io.Serializable {
  public tools.jackson.databind.node.JsonNodeType getNodeType();
  public boolean isArray();
  public boolean isEmpty();
}

public abstract class BaseJsonNode extends tools.jackson.databind.JsonNode implements java.io.Serializable {
  public boolean isEmbeddedValue();
  public boolean isMissingNode();
}

public class BigIntegerNode extends tools.jackson.databind.node.NumericIntNode {
  public boolean isBigInteger();
}

public class BinaryNode extends tools.jackson.databind.node.ValueNode {
  public tools.jackson.databind.node.JsonNodeType getNodeType();
}

public class BooleanNode extends tools.jackson.databind.node.ValueNode {
  public static final tools.jackson.databind.node.BooleanNode TRUE;
  public static final tools.jackson.databind.node.BooleanNode FALSE;
  public tools.jackson.databind.node.JsonNodeType getNodeType();
}

public abstract class ContainerNode<T extends tools.jackson.databind.node.ContainerNode<T>> extends tools.jackson.databind.node.BaseJsonNode implements tools.jackson.databind.node.JsonNodeCreator {
  public boolean isContainer();
}

public class DecimalNode extends tools.jackson.databind.node.NumericFPNode {
  public static final tools.jackson.databind.node.DecimalNode ZERO;
  public boolean isBigDecimal();
  public boolean isNaN();
}

public class DoubleNode extends tools.jackson.databind.node.NumericFPNode {
  public boolean isDouble();
  public boolean isNaN();
}

public class FloatNode extends tools.jackson.databind.node.NumericFPNode {
  public boolean isFloat();
  public boolean isNaN();
}

public class IntNode extends tools.jackson.databind.node.NumericIntNode {
  public boolean isInt();
}

public interface JsonNodeCreator {}

public class JsonNodeFactory implements java.io.Serializable, tools.jackson.databind.node.JsonNodeCreator {
  public static final tools.jackson.databind.node.JsonNodeFactory instance;
  public int getMaxElementIndexForInsert();
}

public enum JsonNodeType {
  ARRAY, BINARY, BOOLEAN, MISSING, NULL, NUMBER, OBJECT, POJO, STRING;
}

public class LongNode extends tools.jackson.databind.node.NumericIntNode {
  public boolean isLong();
}

public final class MissingNode extends tools.jackson.databind.node.BaseJsonNode {
  public tools.jackson.databind.node.JsonNodeType getNodeType();
  public boolean isMissingNode();
}

public class NullNode extends tools.jackson.databind.node.ValueNode {
  public static final tools.jackson.databind.node.NullNode instance;
  public tools.jackson.databind.node.JsonNodeType getNodeType();
}

public abstract class NumericFPNode extends tools.jackson.databind.node.NumericNode {
  public boolean isFloatingPointNumber();
}

public abstract class NumericIntNode extends tools.jackson.databind.node.NumericNode {
  public boolean isIntegralNumber();
  public boolean isNaN();
}

public abstract class NumericNode extends tools.jackson.databind.node.ValueNode {
  public tools.jackson.databind.node.JsonNodeType getNodeType();
  public abstract boolean isNaN();
}

public class ObjectNode extends tools.jackson.databind.node.ContainerNode<tools.jackson.databind.node.ObjectNode> implements java.io.Serializable {
  public tools.jackson.databind.node.JsonNodeType getNodeType();
  public boolean isEmpty();
  public boolean isObject();
}

public class POJONode extends tools.jackson.databind.node.ValueNode {
  public tools.jackson.databind.node.JsonNodeType getNodeType();
  public Object getPojo();
  public boolean isEmbeddedValue();
}

public class ShortNode extends tools.jackson.databind.node.NumericIntNode {
  public boolean isShort();
}

public class StringNode extends tools.jackson.databind.node.ValueNode {
  public tools.jackson.databind.node.JsonNodeType getNodeType();
}

public class TreeBuildingGenerator {
  public tools.jackson.core.io.CharacterEscapes getCharacterEscapes();
  public int getHighestNonEscapedChar();
  public tools.jackson.core.PrettyPrinter getPrettyPrinter();
  public tools.jackson.core.FormatSchema getSchema();
  public boolean isClosed();
}

public class TreeTraversingParser {
  public java.math.BigInteger getBigIntegerValue();
  public java.math.BigDecimal getDecimalValue();
  public double getDoubleValue();
  public Object getEmbeddedObject();
  public float getFloatValue();
  public int getIntValue();
  public long getLongValue();
  public tools.jackson.core.JsonParser.NumberType getNumberType();
  public tools.jackson.core.JsonParser.NumberTypeFP getNumberTypeFP();
  public Number getNumberValue();
  public short getShortValue();
  public String getString();
  public char[] getStringCharacters();
  public int getStringLength();
  public int getStringOffset();
  public int getValueAsInt();
  public long getValueAsLong();
  public boolean isClosed();
  public boolean isNaN();
}

public abstract class ValueNode extends tools.jackson.databind.node.BaseJsonNode {
  public boolean isEmpty();
}
