package java.nio.file;

public class AccessDeniedException extends java.nio.file.FileSystemException {}

public enum AccessMode {
  READ, WRITE, EXECUTE;
}

public class AtomicMoveNotSupportedException extends java.nio.file.FileSystemException {}

public class ClosedDirectoryStreamException extends IllegalStateException {}

public class ClosedFileSystemException extends IllegalStateException {}

public class ClosedWatchServiceException extends IllegalStateException {}

public interface CopyOption {}

public final class DirectoryIteratorException extends java.util.ConcurrentModificationException {}

public class DirectoryNotEmptyException extends java.nio.file.FileSystemException {}

public interface DirectoryStream<T> extends java.io.Closeable, Iterable<T> {
  public interface Filter<T> {
    boolean accept(T p0);
  }
}

public class FileAlreadyExistsException extends java.nio.file.FileSystemException {}

public abstract class FileStore {}

public abstract class FileSystem implements java.io.Closeable {}

public class FileSystemAlreadyExistsException extends RuntimeException {}

public class FileSystemException extends java.io.IOException {}

public class FileSystemLoopException extends java.nio.file.FileSystemException {}

public class FileSystemNotFoundException extends RuntimeException {}

public final class FileSystems {}

public enum FileVisitOption {
  FOLLOW_LINKS;
}

public enum FileVisitResult {
  CONTINUE, TERMINATE, SKIP_SUBTREE, SKIP_SIBLINGS;
}

public interface FileVisitor<T> {}

public final class Files {}

public class InvalidPathException extends IllegalArgumentException {}

public enum LinkOption implements java.nio.file.OpenOption, java.nio.file.CopyOption {
  NOFOLLOW_LINKS;
}

public final class LinkPermission extends java.security.Permission {}

public class NoSuchFileException extends java.nio.file.FileSystemException {}

public class NotDirectoryException extends java.nio.file.FileSystemException {}

public class NotLinkException extends java.nio.file.FileSystemException {}

public interface OpenOption {}

public interface Path extends Comparable<java.nio.file.Path>, Iterable<java.nio.file.Path>, java.nio.file.Watchable {}

public interface PathMatcher {
  boolean matches(java.nio.file.Path p0);
}

public final class Paths {}

public class ProviderMismatchException extends IllegalArgumentException {}

public class ProviderNotFoundException extends RuntimeException {}

public class ReadOnlyFileSystemException extends UnsupportedOperationException {}

public interface SecureDirectoryStream<T> extends java.nio.file.DirectoryStream<T> {}

public class SimpleFileVisitor<T> implements java.nio.file.FileVisitor<T> {}

public enum StandardCopyOption implements java.nio.file.CopyOption {
  REPLACE_EXISTING, COPY_ATTRIBUTES, ATOMIC_MOVE;
}

public enum StandardOpenOption implements java.nio.file.OpenOption {
  READ, WRITE, APPEND, TRUNCATE_EXISTING, CREATE, CREATE_NEW, DELETE_ON_CLOSE, SPARSE, SYNC, DSYNC;
}

public final class StandardWatchEventKinds {}

public interface WatchEvent<T> {
  public interface Kind<T> {}
  public interface Modifier {}
}

public interface WatchKey {}

public interface WatchService extends java.io.Closeable {}

public interface Watchable {}
