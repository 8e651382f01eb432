package java.lang.reflect;

public interface AnnotatedElement {}

public final class Array {}

public final class Constructor<T> extends java.lang.reflect.Executable {}

public abstract class Executable implements java.lang.reflect.Member, java.lang.reflect.GenericDeclaration {}

public final class Field implements java.lang.reflect.Member {}

public interface GenericArrayType extends java.lang.reflect.Type {}

public interface GenericDeclaration extends java.lang.reflect.AnnotatedElement {}

public interface InvocationHandler {}

public interface Member {
  int PUBLIC = 0;
  int DECLARED = 1;
}

public final class Method extends java.lang.reflect.Executable {}

public class Modifier {
  public static final int PUBLIC = 1;
  public static final int PRIVATE = 2;
  public static final int PROTECTED = 4;
  public static final int STATIC = 8;
  public static final int FINAL = 16;
  public static final int SYNCHRONIZED = 32;
  public static final int VOLATILE = 64;
  public static final int TRANSIENT = 128;
  public static final int NATIVE = 256;
  public static final int INTERFACE = 512;
  public static final int ABSTRACT = 1024;
  public static final int STRICT = 2048;
}

public final class Parameter implements java.lang.reflect.AnnotatedElement {}

public interface ParameterizedType extends java.lang.reflect.Type {}

public class Proxy implements java.io.Serializable {}

public final class RecordComponent implements java.lang.reflect.AnnotatedElement {}

public interface Type {}

public interface TypeVariable<D extends java.lang.reflect.GenericDeclaration> extends java.lang.reflect.Type, java.lang.reflect.AnnotatedElement {}

public interface WildcardType extends java.lang.reflect.Type {}
