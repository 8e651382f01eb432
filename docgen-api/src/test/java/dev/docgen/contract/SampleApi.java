package dev.docgen.contract;

import dev.docgen.DocGen;
import dev.docgen.DocGenBuilder;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;

/** An application to try plug-ins on. */
final class SampleApi {
  private static final String ORDERS =
      """
      package sample;

      import java.util.List;
      import java.util.Map;

      @Sample
      class Orders {
        Order find(String id, int page, List<Status> status) { return null; }
        List<Order> all() { return null; }
        Map<String, Missing> stock() { return null; }
        Page<Order> page(int number) { return null; }
        TYPE mapped(TYPE value) { return null; }
      }

      record Order(long id, TYPE price, Status status, List<Order> parts) {}

      record Page<T>(List<T> items, int number) {}

      enum Status { OPEN, CLOSED }
      """;

  private SampleApi() {}

  /**
   * Documents the sample.
   *
   * @param type the Java type of some of its parts
   * @param plugins adds what is to be tried
   */
  static GenerationResult document(Path folder, String type, UnaryOperator<DocGenBuilder> plugins) {
    Path root =
        SourceFolder.write(
            folder, "sample", Map.of("sample/Orders.java", ORDERS.replace("TYPE", type)));
    DocGenBuilder builder =
        plugins.apply(DocGen.builder().loadDetectors(false).addDetector(new SampleDetector()));
    try (DocGen docGen = builder.build()) {
      return docGen.generate(GenerationRequest.of(root));
    }
  }
}
