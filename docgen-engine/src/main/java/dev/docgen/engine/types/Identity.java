package dev.docgen.engine.types;

/** A thing that equals itself alone: syntax nodes of equal text are otherwise equal. */
record Identity(Object thing) {
  static boolean isSame(Object one, Object other) {
    return one == other;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Identity that && thing == that.thing;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(thing);
  }
}
