package dev.docgen.frameworks.jaxrs;

import dev.docgen.frameworks.openapi.CallbackReader;
import dev.docgen.frameworks.openapi.DeprecationNote;
import dev.docgen.frameworks.openapi.DocumentedOperation;
import dev.docgen.frameworks.openapi.Extensions;
import dev.docgen.frameworks.openapi.ExternalDocs;
import dev.docgen.frameworks.openapi.ParameterDraft;
import dev.docgen.frameworks.openapi.Reading;
import dev.docgen.frameworks.openapi.Securities;
import dev.docgen.frameworks.openapi.Servers;
import dev.docgen.frameworks.openapi.Term;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.Operation;
import dev.docgen.model.Provenance;
import dev.docgen.model.SecurityRequirement;
import dev.docgen.model.Server;
import dev.docgen.source.Annotations;
import dev.docgen.source.Javadoc;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceMethod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the operation that a resource method stands for. */
final class OperationReader {
  private static final String RULE = "jaxrs.resource-method";

  private final RestApplication application;
  private final ResourceMethod target;
  private final SourceMethod method;
  private final Reading reading;
  private final DocumentedOperation documented;

  OperationReader(RestApplication application, ResourceMethod target) {
    this.application = application;
    this.target = target;
    method = target.method();
    reading = application.reading(views(method.inheritedAnnotations()));
    documented =
        reading
            .find(target.annotations(), Term.OPERATION)
            .map(
                annotation ->
                    DocumentedOperation.read(
                        annotation,
                        target.consumes().orElse(List.of(MediaTypes.ANY)),
                        target.produces().orElse(List.of(MediaTypes.ANY)),
                        reading))
            .orElse(DocumentedOperation.NONE);
  }

  static List<String> views(Annotations annotations) {
    return annotations.find(RestAnnotations.JSON_VIEW).stream()
        .flatMap(view -> view.types("value").stream())
        .map(type -> type.describe())
        .toList();
  }

  Operation read(HttpMethod verb) {
    RequestReader request = new RequestReader(application, target, reading);
    Operation.Builder builder = texts(Operation.builder());
    new ResponsesReader(application, target, documented, reading)
        .read(verb)
        .forEach(builder::putResponse);
    reading
        .find(target.annotations(), Term.API_RESPONSES)
        .ifPresent(all -> builder.responsesExtensions(Extensions.of(all)));
    return application
        .roles()
        .apply(
            builder
                .framework(JaxrsDetector.ID)
                .provenance(Provenance.declared(RULE, method.location()))
                .method(verb)
                .path(request.path())
                .operationId(documented.operationId())
                .deprecated(isDeprecated())
                .tags(tags())
                .parameters(request.parameters().stream().map(ParameterDraft::build).toList())
                .requestBody(new BodyReader(application, target, request, documented).read())
                .security(security())
                .servers(servers())
                .callbacks(CallbackReader.read(target.annotations(), reading))
                .externalDocs(
                    reading
                        .find(target.annotations(), Term.EXTERNAL_DOCS)
                        .flatMap(ExternalDocs::read)
                        .orElse(documented.externalDocs()))
                .extensions(extensions())
                .build(),
            target);
  }

  private List<String> tags() {
    if (!documented.tags().isEmpty()) {
      return documented.tags();
    }
    return OperationTags.areStated(target.annotations(), reading)
        ? OperationTags.of(target.annotations(), reading)
        : target.tags();
  }

  private @Nullable List<SecurityRequirement> security() {
    return Optional.ofNullable(documented.security())
        .or(() -> Securities.requirements(target.annotations(), reading))
        .or(() -> Securities.requirements(target.resource().inheritedAnnotations(), reading))
        .orElse(null);
  }

  private List<Server> servers() {
    List<SourceAnnotation> own = reading.findAll(target.annotations(), Term.SERVER);
    List<SourceAnnotation> stated =
        own.isEmpty()
            ? reading.findAll(method.declaringType().inheritedAnnotations(), Term.SERVER)
            : own;
    return documented.servers().isEmpty()
        ? Servers.of(stated, reading.texts())
        : documented.servers();
  }

  /** What the annotations state, and what the source tells of a deprecation. */
  private Map<String, @Nullable Object> extensions() {
    List<SourceAnnotation> own = reading.findAll(target.annotations(), Term.EXTENSION);
    Map<String, @Nullable Object> extensions =
        new LinkedHashMap<>(
            Extensions.of(
                own.isEmpty()
                    ? reading.findAll(method.declaringType().annotations(), Term.EXTENSION)
                    : own));
    extensions.putAll(documented.extensions());
    if (isDeprecated()) {
      SourceAnnotation annotation =
          target
              .annotations()
              .find(RestAnnotations.DEPRECATED)
              .or(() -> target.resource().annotations().find(RestAnnotations.DEPRECATED))
              .orElse(null);
      DeprecationNote.of(annotation, method.inheritedJavadoc())
          .ifPresent(note -> extensions.putIfAbsent(DeprecationNote.EXTENSION, note));
    }
    return extensions;
  }

  private boolean isDeprecated() {
    return documented.deprecated()
        || target.annotations().has(RestAnnotations.DEPRECATED)
        || target.resource().annotations().has(RestAnnotations.DEPRECATED);
  }

  /** The annotation's texts come first; Javadoc says what it leaves out. */
  private Operation.Builder texts(Operation.Builder builder) {
    Javadoc javadoc = method.inheritedJavadoc();
    String text = javadoc.description();
    builder.summary(documented.summary()).description(documented.description());
    if (documented.description() != null || text.isBlank()) {
      return builder;
    }
    if (documented.summary() != null) {
      return builder.description(text);
    }
    builder.summary(javadoc.summary());
    return text.equals(javadoc.summary()) ? builder : builder.description(text);
  }
}
