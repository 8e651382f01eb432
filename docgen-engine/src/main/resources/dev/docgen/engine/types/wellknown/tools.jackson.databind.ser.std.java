package tools.jackson.databind.ser.std;

public abstract class StdSerializer<T> extends tools.jackson.databind.ValueSerializer<T> {}

public final class ToStringSerializer extends tools.jackson.databind.ser.std.StdSerializer {
  public static final tools.jackson.databind.ser.std.ToStringSerializer instance;
}
