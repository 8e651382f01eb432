package com.fasterxml.jackson.databind.ser.std;

public abstract class StdScalarSerializer<T> extends com.fasterxml.jackson.databind.ser.std.StdSerializer<T> {}

public abstract class StdSerializer<T> extends com.fasterxml.jackson.databind.JsonSerializer<T> implements java.io.Serializable {}

public class ToStringSerializer extends com.fasterxml.jackson.databind.ser.std.StdSerializer {
  public static final com.fasterxml.jackson.databind.ser.std.ToStringSerializer instance;
}
