package java.nio;

public abstract class Buffer {}

public abstract class ByteBuffer extends java.nio.Buffer implements Comparable<java.nio.ByteBuffer> {}

public final class ByteOrder {}

public abstract class CharBuffer extends java.nio.Buffer implements Comparable<java.nio.CharBuffer>, Appendable, CharSequence, Readable {}

public abstract class DoubleBuffer extends java.nio.Buffer implements Comparable<java.nio.DoubleBuffer> {}

public abstract class FloatBuffer extends java.nio.Buffer implements Comparable<java.nio.FloatBuffer> {}

public abstract class IntBuffer extends java.nio.Buffer implements Comparable<java.nio.IntBuffer> {}

public abstract class LongBuffer extends java.nio.Buffer implements Comparable<java.nio.LongBuffer> {}

public abstract class ShortBuffer extends java.nio.Buffer implements Comparable<java.nio.ShortBuffer> {}
