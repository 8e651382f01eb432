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
    String called = "";
    for (StackTraceElement call : calls) {
      if (call.getClassName().startsWith(caller.getName())) { // or a lambda of its
        return Optional.of(called).filter(name -> !name.isEmpty());
      }
      called = PluginBoundary.withoutLambda(call.getClassName());
    }
    return Optional.empty();
  }
}
