package dev.docgen.frameworks.spring;

import dev.docgen.frameworks.openapi.Reading;
import dev.docgen.source.SourceTree;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.SchemaResolver;
import java.util.List;
import java.util.function.UnaryOperator;

/** What is global to an application and read once a generation. Immutable and thread-safe. */
final class SpringApplication {
  private static final String ANY_TYPE = "*/*";
  private static final String JSON = "application/json";

  private final SourceTree sources;
  private final SchemaResolver schemas;
  private final SpringProperties properties;
  private final ExceptionAdvices advices;
  private final ApiVersions versions;
  private final DocumentScope scope;
  private final Access access;
  private final PathPrefixes prefixes;
  private final ValueConverters converters;
  private final RaisedErrors raisedErrors;
  private final Messages messages;
  private final SpringDocSettings settings;
  private final WebStack stack;
  private final Customizers customizers;

  private SpringApplication(DetectionContext context) {
    sources = context.sources();
    schemas = context.schemas();
    properties = SpringProperties.read(sources, context.request());
    settings = SpringDocSettings.read(context);
    versions = ApiVersions.read(sources, properties);
    scope = DocumentScope.read(context, properties);
    access = Access.read(sources, properties);
    prefixes = PathPrefixes.read(context, properties);
    converters = ValueConverters.read(sources);
    raisedErrors = new RaisedErrors(this, context);
    messages = Messages.read(sources, properties);
    stack = WebStack.read(sources);
    customizers = Customizers.read(context, properties);
    advices = ExceptionAdvices.read(this); // last: it reads with all of the above
  }

  static SpringApplication of(DetectionContext context) {
    return context.shared(SpringApplication.class, () -> new SpringApplication(context));
  }

  SourceTree sources() {
    return sources;
  }

  SchemaResolver schemas() {
    return schemas;
  }

  SpringProperties properties() {
    return properties;
  }

  SpringDocSettings settings() {
    return settings;
  }

  ExceptionAdvices advices() {
    return advices;
  }

  ApiVersions versions() {
    return versions;
  }

  PathPrefixes prefixes() {
    return prefixes;
  }

  Access access() {
    return access;
  }

  DocumentScope scope() {
    return scope;
  }

  Customizers customizers() {
    return customizers;
  }

  ValueConverters converters() {
    return converters;
  }

  WebStack stack() {
    return stack;
  }

  RaisedErrors raisedErrors() {
    return raisedErrors;
  }

  /** Returns whether error responses are those that an operation can raise: not springdoc's way. */
  boolean isPrecise() {
    return properties.get("docgen.errors").filter("precise"::equalsIgnoreCase).isPresent();
  }

  /** Returns whether what springdoc gets plainly wrong is put right. */
  static boolean isCorrected(SpringProperties properties) {
    return properties.get("docgen.springdoc").filter("corrected"::equalsIgnoreCase).isPresent();
  }

  /** Returns whether statuses and bodies are read from the code of handlers. */
  boolean infersResponses() {
    return isPrecise()
        || properties.get("docgen.responses").filter("inferred"::equalsIgnoreCase).isPresent();
  }

  /** Returns a documented text: a message where it is a key, placeholders replaced. */
  private String text(String written) {
    return properties.resolve(messages.resolve(written));
  }

  /** Returns a reading of annotations under those {@code @JsonView} classes. */
  Reading reading(List<String> views) {
    boolean resolved = properties.flag("springdoc.api-docs.resolve-extensions-properties", false);
    return new Reading(
        schemas, this::text, resolved ? this::text : UnaryOperator.identity(), views);
  }

  /** Returns the media types given where none is stated, as springdoc has it. */
  List<String> defaultProduces() {
    return List.of(properties.get("springdoc.default-produces-media-type").orElse(ANY_TYPE));
  }

  /** Returns the media types accepted where none is stated, as springdoc has it. */
  List<String> defaultConsumes() {
    return List.of(properties.get("springdoc.default-consumes-media-type").orElse(JSON));
  }
}
