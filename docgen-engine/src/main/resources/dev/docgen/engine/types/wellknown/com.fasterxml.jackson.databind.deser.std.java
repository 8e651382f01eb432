package com.fasterxml.jackson.databind.deser.std;

public abstract class StdDeserializer<T> extends com.fasterxml.jackson.databind.JsonDeserializer<T> implements java.io.Serializable {
  @java.lang.Deprecated public Class<?> getValueClass();
  public com.fasterxml.jackson.databind.deser.ValueInstantiator getValueInstantiator();
  public com.fasterxml.jackson.databind.JavaType getValueType();
}
