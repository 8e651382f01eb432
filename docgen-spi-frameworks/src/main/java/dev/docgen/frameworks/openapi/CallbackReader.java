package dev.docgen.frameworks.openapi;

import dev.docgen.model.Callback;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.Operation;
import dev.docgen.model.PathItem;
import dev.docgen.model.Provenance;
import dev.docgen.model.Response;
import dev.docgen.source.Annotations;
import dev.docgen.source.SourceAnnotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads {@code @Callback}. */
public final class CallbackReader {
  private static final String RULE = "openapi.callback";
  private static final List<String> ANY_TYPE = List.of("*/*");

  private CallbackReader() {}

  /** Returns the callbacks of a method by name, in source order. */
  public static Map<String, Callback> read(Annotations annotations, Reading reading) {
    return read(reading.findAll(annotations, Term.CALLBACK), reading);
  }

  static Map<String, Callback> read(List<SourceAnnotation> annotations, Reading reading) {
    Map<String, Callback> result = new LinkedHashMap<>();
    for (SourceAnnotation annotation : annotations) {
      result.put(References.nameOf(annotation), callback(annotation, reading));
    }
    return result;
  }

  private static Callback callback(SourceAnnotation annotation, Reading reading) {
    String reference = Reading.plain(annotation, "ref");
    if (reference != null) {
      return Callback.builder().reference(References.name(reference)).build();
    }
    String expression = annotation.string("callbackUrlExpression").orElse("");
    List<SourceAnnotation> operations = new ArrayList<>(annotation.annotations("operation"));
    operations.addAll(annotation.annotations("operations"));
    PathItem.Builder item = operations(operations, expression, reading);
    String pathItem = Reading.plain(annotation, "pathItemRef");
    item.reference(pathItem == null ? null : References.name(pathItem));
    return Callback.builder()
        .putExpression(expression, item.build())
        .extensions(Extensions.of(annotation))
        .build();
  }

  /** Returns the operations of a Path Item, each with its verb in the attribute {@code method}. */
  static PathItem.Builder operations(
      List<SourceAnnotation> operations, String path, Reading reading) {
    PathItem.Builder item = PathItem.builder();
    for (SourceAnnotation operation : operations) {
      HttpMethod.of(operation.string("method").orElse("").toUpperCase(Locale.ROOT))
          .ifPresent(
              method -> item.putOperation(method, standalone(operation, method, path, reading)));
    }
    return item;
  }

  /** Returns an operation that an {@code @Operation} describes with no method behind it. */
  public static Operation standalone(
      SourceAnnotation annotation, HttpMethod method, String path, Reading reading) {
    DocumentedOperation said = DocumentedOperation.read(annotation, ANY_TYPE, ANY_TYPE, reading);
    Operation.Builder builder =
        Operation.builder()
            .method(method)
            .path(path)
            .operationId(said.operationId())
            .summary(said.summary())
            .description(said.description())
            .deprecated(said.deprecated())
            .tags(said.tags())
            .parameters(said.parameters().stream().map(ParameterDraft::build).toList())
            .requestBody(said.requestBody())
            .security(said.security())
            .callbacks(read(annotation.annotations("callbacks"), reading))
            .servers(said.servers())
            .externalDocs(said.externalDocs())
            .extensions(said.extensions())
            .provenance(Provenance.declared(RULE, annotation.location()));
    for (DocumentedResponse response : said.responses()) {
      builder.putResponse(response.code(), withContent(response));
    }
    return builder.build();
  }

  private static Response withContent(DocumentedResponse documented) {
    return documented.content() == null
        ? documented.response()
        : documented.response().toBuilder().content(documented.content()).build();
  }
}
