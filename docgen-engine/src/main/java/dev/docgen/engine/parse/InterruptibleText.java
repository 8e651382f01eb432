package dev.docgen.engine.parse;

import com.github.javaparser.Provider;
import org.jspecify.annotations.Nullable;

/** A text that the parser reads piece by piece, each time asking whether to go on. */
final class InterruptibleText implements Provider {
  private final String text;
  private final Runnable checkpoint;
  private int pos;
  private @Nullable RuntimeException stopped;

  InterruptibleText(String text, Runnable checkpoint) {
    this.text = text;
    this.checkpoint = checkpoint;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    try {
      checkpoint.run();
    } catch (RuntimeException e) {
      stopped = e;
      throw e;
    }
    if (pos >= text.length()) {
      return -1;
    }
    int count = Math.min(length, text.length() - pos);
    text.getChars(pos, pos + count, buffer, offset);
    pos += count;
    return count;
  }

  /** Throws what the checkpoint threw. */
  void rethrow() {
    if (stopped != null) {
      throw stopped;
    }
  }

  @Override
  public void close() {}
}
