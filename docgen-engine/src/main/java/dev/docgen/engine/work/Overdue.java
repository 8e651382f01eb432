package dev.docgen.engine.work;

import java.util.Optional;

/** Why code of others was given up; its stack trace tells where that code stood then. */
public final class Overdue extends RuntimeException {
  private static final long serialVersionUID = 1;

  Overdue(StackTraceElement[] where) {
    super("no answer in time; it stood here");
    setStackTrace(where);
  }

  /**
   * Returns the class whose code was called by that one and has not returned; empty when no call of
   * that class is among those that stood.
   */
  public Optional<String> calledBy(Class<?> caller) {
    StackTraceElement[] calls = getStackTrace();
    for (int i = 1; i < calls.length; i++) {
      if (calls[i].getClassName().equals(caller.getName())) {
        return Optional.of(calls[i - 1].getClassName());
      }
    }
    return Optional.empty();
  }
}
