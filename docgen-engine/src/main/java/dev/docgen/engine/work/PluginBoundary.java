package dev.docgen.engine.work;

import java.util.concurrent.CancellationException;

/** Where code of others is called: what it throws ends its own work alone, whatever it is. */
public final class PluginBoundary {
  private static final String LAMBDA = "$$Lambda";

  private PluginBoundary() {}

  /**
   * Returns when the throwable is the plug-in's own affair, be it a checked exception that a method
   * does not declare, a failed assertion or a class that is missing; throws it otherwise: the
   * machine is out of order, or the generation is cancelled.
   *
   * @param cancellation throws {@link CancellationException} when the generation is cancelled; one
   *     that a plug-in throws by itself means something of its own
   */
  public static void check(Throwable thrown, Runnable cancellation) {
    if (thrown instanceof VirtualMachineError broken && !(thrown instanceof StackOverflowError)) {
      throw broken;
    }
    if (thrown instanceof CancellationException) {
      cancellation.run();
    }
  }

  /** Returns the class that messages and counts name; for a lambda the one in which it stands. */
  public static String name(Object plugin) {
    return withoutLambda(plugin.getClass().getName());
  }

  static String withoutLambda(String name) {
    int lambda = name.indexOf(LAMBDA);
    return lambda < 0 ? name : name.substring(0, lambda);
  }
}
