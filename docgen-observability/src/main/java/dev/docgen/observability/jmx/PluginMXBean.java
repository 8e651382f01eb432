package dev.docgen.observability.jmx;

/** Management view of one detector, {@code dev.docgen:type=Plugin,generator=N,name=ID}. */
@Description("A framework detector of a DocGen engine")
public interface PluginMXBean {

  @Description("Id of the detector")
  String getId();

  @Description("enabled, disabled, or failing when it failed in its last generation")
  String getState();

  @Description("1 when enabled, 0.5 when failing, 0 when disabled")
  double getStateCode();

  @Description("Generations that it took part in")
  long getRuns();

  @Description("Files shown to it")
  long getFiles();

  @Description("Operations it found")
  long getOperations();

  @Description("Files on which it failed")
  long getFailures();

  @Description("Latest generations in a row in each of which it failed on a file")
  int getFailingRuns();

  @Description("Time it took, summed over threads, in milliseconds")
  long getElapsedMillis();

  @Description("Has it take part in generations that start from now on")
  void enable();

  @Description("Keeps it out of generations that start from now on")
  void disable();
}
