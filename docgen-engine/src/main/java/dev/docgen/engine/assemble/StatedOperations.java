package dev.docgen.engine.assemble;

import dev.docgen.model.ApiModel;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.PathItem;
import dev.docgen.spi.DetectedOperation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Brings together the operations that a detector found in code and those that the application
 * states, as in a document that lies beside the code. What code says of an operation counts, the
 * statement completes it; an operation that is only stated is one more.
 */
final class StatedOperations {
  private final String detector;
  private final Map<Place, Operation> stated = new LinkedHashMap<>();

  private StatedOperations(String detector) {
    this.detector = detector;
  }

  private record Place(String path, HttpMethod method) {
    static Place of(Operation operation) {
      return new Place(PathTemplate.of(operation.path()).text(), operation.method());
    }
  }

  /** Returns what a detector found, its operations completed, its application without any. */
  static DetectorFindings complete(DetectorFindings found) {
    if (found.application().paths().isEmpty()) {
      return found;
    }
    StatedOperations operations = new StatedOperations(found.detector());
    ApiModel application = operations.takeFrom(found.application());
    return new DetectorFindings(
        found.detector(),
        found.conventions(),
        operations.complete(found.operations()),
        application);
  }

  /** Takes the operations out; parameters that they share become each one's own. */
  private ApiModel takeFrom(ApiModel application) {
    Map<String, PathItem> rest = new LinkedHashMap<>();
    application
        .paths()
        .forEach(
            (path, item) -> {
              item.operations().forEach((method, it) -> add(path, method, it, item.parameters()));
              rest.put(
                  PathTemplate.of(path).text(),
                  item.toBuilder().operations(Map.of()).parameters(List.of()).build());
            });
    return application.toBuilder().paths(rest).build();
  }

  private void add(String path, HttpMethod method, Operation operation, List<Parameter> shared) {
    Operation placed = operation.toBuilder().path(path).method(method).framework(detector).build();
    Operation sharing = Operation.builder().parameters(shared).build();
    stated.put(Place.of(placed), OperationJoin.complete(placed, sharing));
  }

  private List<@Nullable DetectedOperation> complete(List<@Nullable DetectedOperation> found) {
    List<@Nullable DetectedOperation> all = new ArrayList<>();
    Map<Place, Operation> rest = new LinkedHashMap<>(stated);
    for (DetectedOperation detected : found) {
      if (detected == null) {
        all.add(null);
        continue;
      }
      Place place = Place.of(detected.operation());
      Operation statement = stated.get(place);
      rest.remove(place);
      all.add(
          statement == null
              ? detected
              : detected.withOperation(OperationJoin.complete(detected.operation(), statement)));
    }
    rest.values().forEach(it -> all.add(new DetectedOperation(it, name(it), "")));
    return all;
  }

  private static String name(Operation operation) {
    return operation.operationId() == null
        ? operation.method() + " " + operation.path()
        : operation.operationId();
  }
}
