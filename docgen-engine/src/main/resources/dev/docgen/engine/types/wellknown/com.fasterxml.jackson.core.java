package com.fasterxml.jackson.core;

public abstract class JacksonException extends java.io.IOException {
  public abstract com.fasterxml.jackson.core.JsonLocation getLocation();
  public abstract String getOriginalMessage();
  public abstract Object getProcessor();
}

public abstract class JsonGenerator implements java.io.Closeable, java.io.Flushable {
  public com.fasterxml.jackson.core.io.CharacterEscapes getCharacterEscapes();
  public abstract com.fasterxml.jackson.core.ObjectCodec getCodec();
  @java.lang.Deprecated public Object getCurrentValue();
  public abstract int getFeatureMask();
  public int getFormatFeatures();
  public int getHighestEscapedChar();
  public int getOutputBuffered();
  public abstract com.fasterxml.jackson.core.JsonStreamContext getOutputContext();
  public Object getOutputTarget();
  public com.fasterxml.jackson.core.PrettyPrinter getPrettyPrinter();
  public com.fasterxml.jackson.core.FormatSchema getSchema();
  public com.fasterxml.jackson.core.util.JacksonFeatureSet<com.fasterxml.jackson.core.StreamWriteCapability> getWriteCapabilities();
  public abstract boolean isClosed();
  public enum Feature {
    AUTO_CLOSE_TARGET, AUTO_CLOSE_JSON_CONTENT, FLUSH_PASSED_TO_STREAM, QUOTE_FIELD_NAMES, QUOTE_NON_NUMERIC_NUMBERS,
    ESCAPE_NON_ASCII, WRITE_NUMBERS_AS_STRINGS, WRITE_BIGDECIMAL_AS_PLAIN, STRICT_DUPLICATE_DETECTION,
    IGNORE_UNKNOWN, USE_FAST_DOUBLE_WRITER, WRITE_HEX_UPPER_CASE, ESCAPE_FORWARD_SLASHES,
    COMBINE_UNICODE_SURROGATES_IN_UTF8;
    public int getMask();
  }
}

public abstract class JsonParser implements java.io.Closeable {
  public abstract java.math.BigInteger getBigIntegerValue();
  public byte[] getBinaryValue();
  public boolean getBooleanValue();
  public byte getByteValue();
  public abstract com.fasterxml.jackson.core.ObjectCodec getCodec();
  @java.lang.Deprecated public abstract com.fasterxml.jackson.core.JsonLocation getCurrentLocation();
  @java.lang.Deprecated public abstract String getCurrentName();
  public abstract com.fasterxml.jackson.core.JsonToken getCurrentToken();
  @java.lang.Deprecated public abstract int getCurrentTokenId();
  @java.lang.Deprecated public Object getCurrentValue();
  public abstract java.math.BigDecimal getDecimalValue();
  public abstract double getDoubleValue();
  public Object getEmbeddedObject();
  public int getFeatureMask();
  public abstract float getFloatValue();
  public int getFormatFeatures();
  public Object getInputSource();
  public abstract int getIntValue();
  public abstract com.fasterxml.jackson.core.JsonToken getLastClearedToken();
  public abstract long getLongValue();
  public com.fasterxml.jackson.core.async.NonBlockingInputFeeder getNonBlockingInputFeeder();
  public abstract com.fasterxml.jackson.core.JsonParser.NumberType getNumberType();
  public com.fasterxml.jackson.core.JsonParser.NumberTypeFP getNumberTypeFP();
  public abstract Number getNumberValue();
  public Object getNumberValueDeferred();
  public Number getNumberValueExact();
  public Object getObjectId();
  public abstract com.fasterxml.jackson.core.JsonStreamContext getParsingContext();
  public com.fasterxml.jackson.core.util.JacksonFeatureSet<com.fasterxml.jackson.core.StreamReadCapability> getReadCapabilities();
  public com.fasterxml.jackson.core.FormatSchema getSchema();
  public short getShortValue();
  public abstract String getText();
  public abstract char[] getTextCharacters();
  public abstract int getTextLength();
  public abstract int getTextOffset();
  @java.lang.Deprecated public abstract com.fasterxml.jackson.core.JsonLocation getTokenLocation();
  public Object getTypeId();
  public boolean getValueAsBoolean();
  public double getValueAsDouble();
  public int getValueAsInt();
  public long getValueAsLong();
  public String getValueAsString();
  public abstract boolean isClosed();
  public boolean isExpectedNumberIntToken();
  public boolean isExpectedStartArrayToken();
  public boolean isExpectedStartObjectToken();
  public boolean isNaN();
  public enum Feature {
    AUTO_CLOSE_SOURCE, ALLOW_COMMENTS, ALLOW_YAML_COMMENTS, ALLOW_UNQUOTED_FIELD_NAMES, ALLOW_SINGLE_QUOTES,
    ALLOW_UNQUOTED_CONTROL_CHARS, ALLOW_RS_CONTROL_CHAR, ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
    ALLOW_NUMERIC_LEADING_ZEROS, ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS, ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS,
    ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS, ALLOW_NON_NUMERIC_NUMBERS, ALLOW_MISSING_VALUES, ALLOW_TRAILING_COMMA,
    STRICT_DUPLICATE_DETECTION, IGNORE_UNDEFINED, INCLUDE_SOURCE_IN_LOCATION, USE_FAST_DOUBLE_PARSER,
    USE_FAST_BIG_NUMBER_PARSER, CLEAR_CURRENT_TOKEN_ON_CLOSE;
    public int getMask();
  }
  public enum NumberType {
    INT, LONG, BIG_INTEGER, FLOAT, DOUBLE, BIG_DECIMAL;
  }
  public enum NumberTypeFP {
    FLOAT16, FLOAT32, DOUBLE64, BIG_DECIMAL, UNKNOWN;
  }
}

public class JsonProcessingException extends com.fasterxml.jackson.core.JacksonException {
  public com.fasterxml.jackson.core.JsonLocation getLocation();
  public String getMessage();
  public String getOriginalMessage();
  public Object getProcessor();
}

public interface TreeNode {
  boolean isArray();
  boolean isContainerNode();
  boolean isMissingNode();
  boolean isObject();
  boolean isValueNode();
}
