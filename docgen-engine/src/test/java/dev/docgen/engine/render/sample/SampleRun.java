package dev.docgen.engine.render.sample;

import java.nio.file.Path;
import java.util.Map;

/** Runs samples as readers do: pasted into a script, a module or a class. */
enum SampleRun {
  CURL("curl", Tool.BASH, "curl --version"),
  JAVA("Java HttpClient", Tool.JAVA, null),
  JAVASCRIPT("JavaScript fetch", Tool.NODE, "if (!globalThis.fetch) throw new Error('no fetch');"),
  PYTHON("Python requests", Tool.PYTHON, "import requests");

  private final String label;
  private final Tool tool;
  private final String probe;

  SampleRun(String label, Tool tool, String probe) {
    this.label = label;
    this.tool = tool;
    this.probe = probe;
  }

  String label() {
    return label;
  }

  void assume(Path folder) {
    if (probe != null) {
      tool.assume(probe, folder);
    }
  }

  void run(Sample sample, Path folder, Map<String, String> environment) {
    tool.run(this == JAVA ? asClass(sample.code()) : sample.code(), folder, environment);
  }

  /** Puts the statements behind the imports into a main method. */
  private static String asClass(String code) {
    int end = code.indexOf("\n\n") + 2;
    return code.substring(0, end)
        + "class Main { public static void main(String[] args) throws Exception {\n"
        + code.substring(end)
        + "\n} }\n";
  }
}
