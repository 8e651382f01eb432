package dev.docgen.frameworks.javalin.annotated;

import dev.docgen.model.HttpMethod;
import dev.docgen.model.MediaType;
import dev.docgen.model.Operation;
import dev.docgen.model.RequestBody;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.model.SecurityRequirement;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.spi.SchemaResolver;
import dev.docgen.spi.SchemaUse.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Joins what {@code @OpenApi} says with what code tells: words, types and bodies are as annotated;
 * what an annotation does not mention stays as the handler has it.
 */
public final class AnnotatedOperation {
  private static final String URL_ENCODED = "application/x-www-form-urlencoded";
  private static final String MULTIPART = "multipart/form-data";

  private final ContentReader contents;
  private final MessageReader messages;
  private final ParameterReader parameters;

  /** Makes a reader that describes types by these schemas. */
  public AnnotatedOperation(SchemaResolver schemas) {
    contents = new ContentReader(schemas);
    messages = new MessageReader(contents);
    parameters = new ParameterReader(contents);
  }

  /**
   * Returns an operation with what is said of it.
   *
   * @param guessed whether its answer 200 is only what Javalin sends when nothing else is said
   */
  public Operation apply(OpenApiAnnotation said, Operation inferred, boolean guessed) {
    SourceAnnotation annotation = said.annotation();
    Operation.Builder operation = inferred.toBuilder();
    texts(annotation, inferred, operation);
    operation.parameters(parameters.join(annotation, inferred.parameters()));
    messages.requestBody(annotation, inferred.requestBody()).ifPresent(operation::requestBody);
    form(annotation, inferred.requestBody()).ifPresent(operation::requestBody);
    operation.responses(responses(annotation, inferred.responses(), guessed));
    messages.callbacks(annotation, operation);
    security(annotation, operation);
    return operation.provenance(MessageReader.provenance(annotation)).build();
  }

  private static void texts(
      SourceAnnotation annotation, Operation inferred, Operation.Builder operation) {
    Optional.ofNullable(MessageReader.text(annotation, "summary")).ifPresent(operation::summary);
    Optional.ofNullable(MessageReader.text(annotation, "description"))
        .ifPresent(operation::description);
    operation.operationId(operationId(annotation, inferred));
    List<String> tags = MessageReader.names(annotation, "tags");
    if (!tags.isEmpty()) {
      operation.tags(tags);
    }
    operation.deprecated(inferred.deprecated() || annotation.bool("deprecated").orElse(false));
  }

  private static @Nullable String operationId(SourceAnnotation annotation, Operation inferred) {
    boolean made =
        annotation.unevaluated("operationId").stream().anyMatch(it -> it.endsWith("AUTO_GENERATE"));
    return made
        ? generated(inferred.method(), inferred.path())
        : MessageReader.text(annotation, "operationId");
  }

  /** As javalin-openapi's {@code generateOperationId}: {@code getUsersByUserId}. */
  private static String generated(HttpMethod method, String path) {
    StringBuilder id = new StringBuilder(method.name().toLowerCase(Locale.ROOT));
    for (String part : path.split("/", -1)) {
      boolean variable = part.startsWith("{") && part.endsWith("}");
      id.append(variable ? "By" : "");
      for (String word : (variable ? part.substring(1, part.length() - 1) : part).split("-", -1)) {
        id.append(capitalized(word));
      }
    }
    return id.toString();
  }

  private static String capitalized(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** An answer that nothing in the code tells gives way to those described. */
  private Map<String, Response> responses(
      SourceAnnotation annotation, Map<String, Response> inferred, boolean guessed) {
    Map<String, Response> described = messages.responses(annotation, inferred);
    Map<String, Response> joined = new TreeMap<>(inferred);
    if (!described.isEmpty()) {
      joined.remove("default");
    }
    if (guessed && described.keySet().stream().anyMatch(it -> it.matches("[23].*"))) {
      joined.remove("200");
    }
    joined.putAll(described);
    return joined;
  }

  private static void security(SourceAnnotation annotation, Operation.Builder operation) {
    List<SourceAnnotation> schemes = new ArrayList<>(annotation.annotations("security"));
    if (!schemes.isEmpty()) {
      schemes.sort(Comparator.comparing(it -> it.string("name").orElse("")));
      operation.security(
          schemes.stream()
              .map(
                  it ->
                      SecurityRequirement.of(
                          it.string("name").orElse(""), MessageReader.names(it, "scopes")))
              .toList());
    }
  }

  /** {@code formParams} and {@code fileUploads} of the plugin that came with Javalin 3 and 4. */
  private Optional<RequestBody> form(SourceAnnotation annotation, @Nullable RequestBody inferred) {
    List<SourceAnnotation> fields = annotation.annotations("formParams");
    List<SourceAnnotation> files = annotation.annotations("fileUploads");
    if (fields.isEmpty() && files.isEmpty()) {
      return Optional.empty();
    }
    Schema known = inferred == null ? Schema.ANY : known(inferred);
    Schema.Builder form = known.toBuilder().type(SchemaType.OBJECT);
    List<String> required = new ArrayList<>(known.required());
    for (SourceAnnotation field : fields) {
      put(field, contents.ofParameter(field, Direction.REQUEST), form, required);
    }
    for (SourceAnnotation file : files) {
      Schema one = Schema.string("binary");
      boolean several = file.bool("isArray").orElse(false);
      put(file, several ? Schema.arrayOf(one) : one, form, required);
    }
    boolean multipart =
        !files.isEmpty() || (inferred != null && inferred.content().containsKey(MULTIPART));
    String type = multipart ? MULTIPART : URL_ENCODED;
    MediaType content = MediaType.builder().schema(form.required(required).build()).build();
    return Optional.of(
        (inferred == null ? RequestBody.EMPTY : inferred)
            .toBuilder()
                .content(Map.of(type, content))
                .provenance(MessageReader.provenance(annotation))
                .build());
  }

  /** Returns the fields that the handler's code asks for. */
  private static Schema known(RequestBody inferred) {
    return Stream.of(URL_ENCODED, MULTIPART)
        .flatMap(it -> Optional.ofNullable(inferred.content().get(it)).stream())
        .flatMap(it -> Optional.ofNullable(it.schema()).stream())
        .findFirst()
        .orElse(Schema.ANY);
  }

  private static void put(
      SourceAnnotation field, Schema schema, Schema.Builder form, List<String> required) {
    String name = field.string("name").orElse("");
    Schema.Builder described = schema.toBuilder();
    Optional.ofNullable(MessageReader.text(field, "description")).ifPresent(described::description);
    form.putProperty(name, described.build());
    if (field.bool("required").orElse(false) && !required.contains(name)) {
      required.add(name);
    }
  }
}
