package dev.docgen.engine.work;

/** Why code of others was given up; its stack trace tells where that code stood then. */
public final class Overdue extends RuntimeException {
  private static final long serialVersionUID = 1;

  Overdue(StackTraceElement[] where) {
    super("no answer in time; it stood here");
    setStackTrace(where);
  }
}
