package dev.docgen.engine.render.sample;

import dev.docgen.engine.render.example.Examples;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Operation;
import dev.docgen.model.PathItem;
import java.util.List;

/**
 * Code samples of operations: curl, Java's HttpClient, JavaScript's fetch and Python's requests, in
 * this order. A language that cannot make a call is left out. Thread-safe.
 *
 * <p>Variables such as {@code TOKEN} stand for what the reader has; their values are put in as they
 * are. A body that is a file is read from {@code example.bin}.
 */
public final class Samples {
  private static final List<SampleWriter> WRITERS =
      List.of(new CurlWriter(), new JavaWriter(), new JavaScriptWriter(), new PythonWriter());

  private final Calls calls;

  public Samples(ApiModel model, Examples examples) {
    this.calls = new Calls(model, examples);
  }

  /** Returns the samples of an operation of a path. */
  public List<Sample> of(PathItem item, Operation operation) {
    return of(calls.of(item, operation));
  }

  /** Returns the samples of a call. */
  static List<Sample> of(HttpCall call) {
    return WRITERS.stream().flatMap(writer -> writer.write(call).stream()).toList();
  }
}
