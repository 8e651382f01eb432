package dev.docgen.frameworks.openapi;

import dev.docgen.model.ExternalDocumentation;
import dev.docgen.model.RequestBody;
import dev.docgen.model.SecurityRequirement;
import dev.docgen.model.Server;
import dev.docgen.source.SourceAnnotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an {@code @Operation} says. Parts that it leaves out are null or empty.
 *
 * @param parameters in source order
 * @param responses in source order
 */
public record DocumentedOperation(
    @Nullable String operationId,
    @Nullable String summary,
    @Nullable String description,
    boolean deprecated,
    List<String> tags,
    List<ParameterDraft> parameters,
    @Nullable RequestBody requestBody,
    List<DocumentedResponse> responses,
    @Nullable List<SecurityRequirement> security,
    List<Server> servers,
    @Nullable ExternalDocumentation externalDocs,
    Map<String, @Nullable Object> extensions) {

  /** Nothing said. */
  public static final DocumentedOperation NONE =
      new DocumentedOperation(
          null, null, null, false, List.of(), List.of(), null, List.of(), null, List.of(), null,
          Map.of());

  public DocumentedOperation {
    tags = List.copyOf(tags);
    parameters = List.copyOf(parameters);
    responses = List.copyOf(responses);
    security = security == null ? null : List.copyOf(security);
    servers = List.copyOf(servers);
    extensions = new LinkedHashMap<>(extensions);
  }

  /**
   * Returns what an {@code @Operation} says.
   *
   * @param consumes media types for request content that names none
   * @param produces media types for response content that names none
   */
  public static DocumentedOperation read(
      SourceAnnotation annotation, List<String> consumes, List<String> produces, Reading reading) {
    return new DocumentedOperation(
        Reading.plain(annotation, "operationId"),
        reading.text(annotation, "summary"),
        reading.text(annotation, "description"),
        Reading.flag(annotation, "deprecated"),
        Tags.named(annotation, reading),
        annotation.annotations("parameters").stream()
            .map(parameter -> ParameterReader.read(parameter, reading))
            .toList(),
        annotation
            .annotation("requestBody")
            .flatMap(body -> RequestBodyReader.read(body, consumes, reading))
            .orElse(null),
        annotation.annotations("responses").stream()
            .map(response -> ResponseReader.read(response, produces, reading))
            .toList(),
        Securities.stated(annotation)
            .filter(stated -> !stated.isEmpty() || Reading.isMicroProfile(annotation))
            .orElse(null),
        Servers.of(annotation, reading.texts()),
        ExternalDocs.of(annotation).orElse(null),
        reading.extensions(annotation));
  }
}
