package dev.docgen;

/** Something added to a running engine. Closing takes it back; idempotent and thread-safe. */
public interface Registration extends AutoCloseable {

  @Override
  void close();
}
