package dev.docgen.engine.render.example;

/** Thrown where a value cannot be made, up to the next alternative; its message is the reason. */
final class NoExample extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean exhausted;

  private NoExample(String reason, boolean exhausted) {
    super(reason, null, false, false);
    this.exhausted = exhausted;
  }

  static NoExample because(String reason) {
    return new NoExample(reason, false);
  }

  /** Returns one that ends the whole attempt. */
  static NoExample exhausted() {
    return new NoExample("the schema takes too much work", true);
  }

  /** Passes on what no alternative can mend. */
  void unlessExhausted() {
    if (exhausted) {
      throw this;
    }
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
