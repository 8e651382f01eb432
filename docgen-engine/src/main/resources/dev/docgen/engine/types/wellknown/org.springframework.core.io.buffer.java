package org.springframework.core.io.buffer;

public interface DataBuffer {
  @java.lang.Deprecated(since = "6.0") java.nio.ByteBuffer asByteBuffer();
  @java.lang.Deprecated(since = "6.0.5") default java.nio.ByteBuffer toByteBuffer();
  public interface ByteBufferIterator extends java.util.Iterator<java.nio.ByteBuffer>, java.io.Closeable {}
  public interface ByteProcessor {
    boolean process(byte b);
  }
}
