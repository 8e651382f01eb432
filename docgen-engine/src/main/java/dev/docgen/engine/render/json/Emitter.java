package dev.docgen.engine.render.json;

import java.io.IOException;

/**
 * Takes the parts of one document in order and writes them as they come. Texts are well-formed:
 * surrogates come in pairs. Not thread-safe; what it wraps is flushed at {@link #finish} and left
 * open.
 */
public interface Emitter {

  void startObject() throws IOException;

  void endObject() throws IOException;

  void startArray() throws IOException;

  void endArray() throws IOException;

  /** Writes the name of a member whose value follows. */
  void name(String name) throws IOException;

  void string(String text) throws IOException;

  /** Writes a number by its digits, which are those of JSON (RFC 8259, section 6). */
  void number(String digits) throws IOException;

  void bool(boolean value) throws IOException;

  void nothing() throws IOException;

  /** Ends the document. */
  void finish() throws IOException;
}
