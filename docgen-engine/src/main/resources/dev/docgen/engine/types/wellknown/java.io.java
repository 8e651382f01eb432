package java.io;

public class BufferedInputStream extends java.io.FilterInputStream {}

public class BufferedOutputStream extends java.io.FilterOutputStream {}

public class BufferedReader extends java.io.Reader {}

public class BufferedWriter extends java.io.Writer {}

public class ByteArrayInputStream extends java.io.InputStream {}

public class ByteArrayOutputStream extends java.io.OutputStream {}

public class CharArrayReader extends java.io.Reader {}

public class CharArrayWriter extends java.io.Writer {}

public class CharConversionException extends java.io.IOException {}

public interface Closeable extends AutoCloseable {}

public final class Console implements java.io.Flushable {}

public interface DataInput {}

public class DataInputStream extends java.io.FilterInputStream implements java.io.DataInput {}

public interface DataOutput {}

public class DataOutputStream extends java.io.FilterOutputStream implements java.io.DataOutput {}

public class EOFException extends java.io.IOException {}

public interface Externalizable extends java.io.Serializable {}

public class File implements java.io.Serializable, Comparable<java.io.File> {
  public static final char separatorChar = '/';
  public static final String separator = "/";
  public static final char pathSeparatorChar = ':';
  public static final String pathSeparator = ":";
}

public final class FileDescriptor {}

public interface FileFilter {
  boolean accept(java.io.File p0);
}

public class FileInputStream extends java.io.InputStream {}

public class FileNotFoundException extends java.io.IOException {}

public class FileOutputStream extends java.io.OutputStream {}

public final class FilePermission extends java.security.Permission implements java.io.Serializable {}

public class FileReader extends java.io.InputStreamReader {}

public class FileWriter extends java.io.OutputStreamWriter {}

public interface FilenameFilter {
  boolean accept(java.io.File p0, String p1);
}

public class FilterInputStream extends java.io.InputStream {}

public class FilterOutputStream extends java.io.OutputStream {}

public abstract class FilterReader extends java.io.Reader {}

public abstract class FilterWriter extends java.io.Writer {}

public interface Flushable {}

public class IOError extends Error {}

public class IOException extends Exception {}

public abstract class InputStream implements java.io.Closeable {}

public class InputStreamReader extends java.io.Reader {}

public class InterruptedIOException extends java.io.IOException {}

public class InvalidClassException extends java.io.ObjectStreamException {}

public class InvalidObjectException extends java.io.ObjectStreamException {}

public class LineNumberInputStream extends java.io.FilterInputStream {}

public class LineNumberReader extends java.io.BufferedReader {}

public class NotActiveException extends java.io.ObjectStreamException {}

public class NotSerializableException extends java.io.ObjectStreamException {}

public interface ObjectInput extends java.io.DataInput, AutoCloseable {}

public interface ObjectInputFilter {
  java.io.ObjectInputFilter.Status checkInput(java.io.ObjectInputFilter.FilterInfo p0);
  public final class Config {}
  public interface FilterInfo {}
  public enum Status {
    UNDECIDED, ALLOWED, REJECTED;
  }
}

public class ObjectInputStream extends java.io.InputStream implements java.io.ObjectInput, java.io.ObjectStreamConstants {
  public static abstract class GetField {}
}

public interface ObjectInputValidation {}

public interface ObjectOutput extends java.io.DataOutput, AutoCloseable {}

public class ObjectOutputStream extends java.io.OutputStream implements java.io.ObjectOutput, java.io.ObjectStreamConstants {
  public static abstract class PutField {}
}

public class ObjectStreamClass implements java.io.Serializable {}

public interface ObjectStreamConstants {
  short STREAM_MAGIC = -21267;
  short STREAM_VERSION = 5;
  byte TC_BASE = 112;
  byte TC_NULL = 112;
  byte TC_REFERENCE = 113;
  byte TC_CLASSDESC = 114;
  byte TC_OBJECT = 115;
  byte TC_STRING = 116;
  byte TC_ARRAY = 117;
  byte TC_CLASS = 118;
  byte TC_BLOCKDATA = 119;
  byte TC_ENDBLOCKDATA = 120;
  byte TC_RESET = 121;
  byte TC_BLOCKDATALONG = 122;
  byte TC_EXCEPTION = 123;
  byte TC_LONGSTRING = 124;
  byte TC_PROXYCLASSDESC = 125;
  byte TC_ENUM = 126;
  byte TC_MAX = 126;
  int baseWireHandle = 8257536;
  byte SC_WRITE_METHOD = 1;
  byte SC_BLOCK_DATA = 8;
  byte SC_SERIALIZABLE = 2;
  byte SC_EXTERNALIZABLE = 4;
  byte SC_ENUM = 16;
  int PROTOCOL_VERSION_1 = 1;
  int PROTOCOL_VERSION_2 = 2;
}

public abstract class ObjectStreamException extends java.io.IOException {}

public class ObjectStreamField implements Comparable<Object> {}

public class OptionalDataException extends java.io.ObjectStreamException {}

public abstract class OutputStream implements java.io.Closeable, java.io.Flushable {}

public class OutputStreamWriter extends java.io.Writer {}

public class PipedInputStream extends java.io.InputStream {}

public class PipedOutputStream extends java.io.OutputStream {}

public class PipedReader extends java.io.Reader {}

public class PipedWriter extends java.io.Writer {}

public class PrintStream extends java.io.FilterOutputStream implements Appendable, java.io.Closeable {}

public class PrintWriter extends java.io.Writer {}

public class PushbackInputStream extends java.io.FilterInputStream {}

public class PushbackReader extends java.io.FilterReader {}

public class RandomAccessFile implements java.io.DataOutput, java.io.DataInput, java.io.Closeable {}

public abstract class Reader implements Readable, java.io.Closeable {}

public class SequenceInputStream extends java.io.InputStream {}

public @interface Serial {}

public interface Serializable {}

public final class SerializablePermission extends java.security.Permission {}

public class StreamCorruptedException extends java.io.ObjectStreamException {}

public class StreamTokenizer {
  public static final int TT_EOF = -1;
  public static final int TT_EOL = 10;
  public static final int TT_NUMBER = -2;
  public static final int TT_WORD = -3;
}

public class StringBufferInputStream extends java.io.InputStream {}

public class StringReader extends java.io.Reader {}

public class StringWriter extends java.io.Writer {}

public class SyncFailedException extends java.io.IOException {}

public class UTFDataFormatException extends java.io.IOException {}

public class UncheckedIOException extends RuntimeException {}

public class UnsupportedEncodingException extends java.io.IOException {}

public class WriteAbortedException extends java.io.ObjectStreamException {}

public abstract class Writer implements Appendable, java.io.Closeable, java.io.Flushable {}
