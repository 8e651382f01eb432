package dev.docgen.frameworks.spring;

import dev.docgen.Severity;
import dev.docgen.frameworks.openapi.CallbackReader;
import dev.docgen.frameworks.openapi.DeprecationNote;
import dev.docgen.frameworks.openapi.DocumentedOperation;
import dev.docgen.frameworks.openapi.ParameterDraft;
import dev.docgen.frameworks.openapi.Reading;
import dev.docgen.frameworks.openapi.SwaggerAnnotations;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.Provenance;
import dev.docgen.model.Schema;
import dev.docgen.source.Annotations;
import dev.docgen.source.Javadoc;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.spi.DetectionContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the operation that one handler method stands for, the same at each of its paths. */
final class HandlerReader {
  private static final String RULE = "spring.request-mapping";

  private final SpringApplication application;
  private final DetectionContext context;
  private final Handler handler;
  private final Reading reading;
  private final DocumentedOperation documented;
  private final List<Parameter> parameters;
  private final Operation template;

  HandlerReader(
      SpringApplication application,
      DetectionContext context,
      Handler handler,
      Map<String, ResponseDraft> errors) {
    this(application, context, handler, errors, null);
  }

  /**
   * Makes a reader.
   *
   * @param errors responses that are not the method's own, by code
   * @param operation goes before the method's {@code @Operation}; null for that one
   */
  HandlerReader(
      SpringApplication application,
      DetectionContext context,
      Handler handler,
      Map<String, ResponseDraft> errors,
      @Nullable SourceAnnotation operation) {
    this.application = application;
    this.context = context;
    this.handler = handler;
    reading = application.reading(handler.views());
    documented =
        Optional.ofNullable(operation)
            .or(() -> handler.annotations().find(SwaggerAnnotations.OPERATION))
            .map(
                annotation ->
                    DocumentedOperation.read(
                        annotation, handler.consumes(), handler.produces(), reading))
            .orElse(DocumentedOperation.NONE);
    RequestReader request = new RequestReader(application, handler, documented);
    parameters = request.parameters().stream().map(ParameterDraft::build).toList();
    Operation.Builder builder = texts(Operation.builder());
    responses(errors).forEach((code, draft) -> builder.putResponse(code, draft.build()));
    template =
        builder
            .framework(SpringDetector.ID)
            .provenance(Provenance.declared(RULE, handler.method().location()))
            .operationId(documented.operationId())
            .requestBody(request.body())
            .deprecated(isDeprecated())
            .tags(new OperationTags(application, handler).names(documented.tags()))
            .security(OperationSecurity.of(handler, documented.security(), reading).orElse(null))
            .servers(documented.servers())
            .callbacks(CallbackReader.read(handler.annotations(), reading))
            .externalDocs(documented.externalDocs())
            .extensions(extensions())
            .build();
    checkVariables();
  }

  /** Returns what the annotations state, and what the source tells of a deprecation. */
  private Map<String, @Nullable Object> extensions() {
    Map<String, @Nullable Object> extensions = new LinkedHashMap<>(documented.extensions());
    if (isDeprecated()) {
      SourceAnnotation annotation =
          handler
              .annotations()
              .find(SpringAnnotations.DEPRECATED)
              .or(() -> controllerAnnotations().find(SpringAnnotations.DEPRECATED))
              .orElse(null);
      DeprecationNote.of(annotation, handler.method().inheritedJavadoc())
          .ifPresent(note -> extensions.putIfAbsent(DeprecationNote.EXTENSION, note));
    }
    return extensions;
  }

  private Annotations controllerAnnotations() {
    return handler.method().declaringType().inheritedAnnotations();
  }

  /** Returns the operation at one path, with those path parameters that stand in its template. */
  Operation operation(String path, HttpMethod verb) {
    List<String> variables = PathPatterns.variables(path);
    return template.toBuilder()
        .path(path)
        .method(verb)
        .parameters(
            parameters.stream()
                .filter(it -> it.in() != ParameterLocation.PATH || variables.contains(it.name()))
                .toList())
        .build();
  }

  private Map<String, ResponseDraft> responses(Map<String, ResponseDraft> errors) {
    return new ResponsesReader(application, handler.method(), handler.produces(), handler.views())
        .ofHandler(errors, documented.responses());
  }

  /**
   * The annotation's texts come first. Where both are missing, Javadoc's first sentence is the
   * summary and its text the description, unless that says no more; where only the description is
   * missing, it is Javadoc's text.
   */
  private Operation.Builder texts(Operation.Builder builder) {
    Javadoc javadoc = handler.method().inheritedJavadoc();
    String text = javadoc.description();
    builder.summary(documented.summary()).description(documented.description());
    if (documented.description() != null || text.isBlank()) {
      return builder;
    }
    if (documented.summary() != null) {
      return builder.description(text);
    }
    builder.summary(javadoc.summary());
    return onOneLine(text).equals(javadoc.summary()) ? builder : builder.description(text);
  }

  /** A summary is on one line, with single blanks. */
  private static String onOneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private boolean isDeprecated() {
    return documented.deprecated()
        || isDeprecated(handler.annotations())
        || isDeprecated(controllerAnnotations());
  }

  private boolean isDeprecated(Annotations annotations) {
    return application.settings().has(annotations, SpringDocSettings.Kind.DEPRECATED);
  }

  /** A map takes all variables of the path (Spring Framework reference, "URI patterns"). */
  private static boolean isMap(Parameter parameter) {
    Schema schema = parameter.schema();
    return schema != null && schema.additionalProperties().isPresent();
  }

  /** Reports the path parameters that stand in no path; the assembler adds what a path lacks. */
  private void checkVariables() {
    Set<String> variables = new TreeSet<>();
    for (String pattern : handler.mapping().paths()) {
      variables.addAll(PathPatterns.variables(PathPatterns.template(pattern)));
    }
    for (Parameter parameter : parameters) {
      boolean foreign =
          parameter.in() == ParameterLocation.PATH
              && parameter.reference() == null
              && !isMap(parameter)
              && !variables.contains(parameter.name());
      if (foreign) {
        context.report(
            SpringDiagnostics.FOREIGN_VARIABLE,
            Severity.WARNING,
            "no path of '"
                + handler.method().name()
                + "' holds {"
                + parameter.name()
                + "}; the path parameter of that name is left out: give both one name",
            parameter.provenance().location());
      }
    }
  }
}
