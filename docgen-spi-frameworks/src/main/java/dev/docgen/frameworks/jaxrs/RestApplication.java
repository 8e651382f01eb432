package dev.docgen.frameworks.jaxrs;

import dev.docgen.frameworks.calls.ExceptionTypes;
import dev.docgen.frameworks.openapi.Reading;
import dev.docgen.frameworks.openapi.Vocabulary;
import dev.docgen.model.ApiModel;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.SchemaResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What is global to an application and read once a generation. Immutable and thread-safe. */
final class RestApplication {
  /** What the keys of smallrye begin with. */
  static final String SMALLRYE = "mp.openapi.extensions.smallrye.";

  private static final Pattern EXCEPTION_NAME = Pattern.compile(".*(Exception|Error|Throwable)");

  private final DetectionContext context;
  private final MicroProfileConfig config;
  private final ScanScope scope;
  private final ApplicationPaths paths;
  private final Reading reading;
  private final ExceptionMappers mappers;
  private final ApiModel definitions;
  private final Roles roles;
  private final ConfiguredServers servers;
  private final RaisedErrors raisedErrors;
  private final WireTypes wireTypes;
  private final ExceptionTypes exceptions;

  private RestApplication(DetectionContext context) {
    this.context = context;
    config = MicroProfileConfig.read(context.sources(), context.request());
    scope = ScanScope.of(config);
    paths = ApplicationPaths.read(context.sources(), config, scope);
    reading =
        new Reading(
            context.schemas(),
            UnaryOperator.identity(),
            UnaryOperator.identity(),
            List.of(),
            Vocabulary.MICROPROFILE);
    mappers = ExceptionMappers.read(this);
    definitions = new ApplicationReader(this).definitions();
    roles = Roles.of(definitions.components());
    servers = new ConfiguredServers(config);
    wireTypes = WireTypes.read(context.sources());
    exceptions = new ExceptionTypes(context.sources());
    raisedErrors = new RaisedErrors(this);
  }

  static RestApplication of(DetectionContext context) {
    return context.shared(RestApplication.class, () -> new RestApplication(context));
  }

  DetectionContext context() {
    return context;
  }

  SourceTree sources() {
    return context.sources();
  }

  SchemaResolver schemas() {
    return context.schemas();
  }

  MicroProfileConfig config() {
    return config;
  }

  ScanScope scope() {
    return scope;
  }

  ApplicationPaths paths() {
    return paths;
  }

  ExceptionMappers mappers() {
    return mappers;
  }

  /** Returns what annotations define of the document, without what is gathered from resources. */
  ApiModel definitions() {
    return definitions;
  }

  Roles roles() {
    return roles;
  }

  RaisedErrors raisedErrors() {
    return raisedErrors;
  }

  WireTypes wireTypes() {
    return wireTypes;
  }

  ExceptionTypes exceptions() {
    return exceptions;
  }

  /** Returns whether a type is thrown, by its name or by that of a superclass. */
  boolean isException(JavaType type) {
    List<JavaType> all = new ArrayList<>(List.of(type));
    if (type instanceof JavaType.ClassType known) {
      all.addAll(sources().supertypes(known));
    }
    return all.stream()
        .map(ExceptionTypes::name)
        .anyMatch(it -> EXCEPTION_NAME.matcher(it).matches());
  }

  /** Returns whether error responses are those that an operation can raise: not smallrye's way. */
  boolean isPrecise() {
    return config.get("docgen.errors").filter("precise"::equalsIgnoreCase).isPresent();
  }

  /** Returns whether statuses and entities are read from the code of resource methods. */
  boolean infersResponses() {
    return isPrecise()
        || config.get("docgen.responses").filter("inferred"::equalsIgnoreCase).isPresent();
  }

  ConfiguredServers servers() {
    return servers;
  }

  /** Returns a reading of annotations under those {@code @JsonView} classes. */
  Reading reading(List<String> views) {
    return reading.withViews(views);
  }

  /** Returns the concrete classes of the sources that are or implement a type. */
  List<SourceType> implementations(SourceType type) {
    return sources().subtypesOf(type.qualifiedName()).stream()
        .filter(RootResources::isConcrete)
        .toList();
  }

  /** Returns the media types accepted where none is stated; absent where nothing tells any. */
  Optional<List<String>> defaultConsumes(JavaType entity) {
    return defaults("Consumes", entity);
  }

  /** Returns the media types given where none is stated. */
  List<String> defaultProduces(JavaType returned) {
    return defaults("Produces", returned).orElse(List.of(MediaTypes.ANY));
  }

  private Optional<List<String>> defaults(String what, JavaType type) {
    String kind = "";
    if (RestTypes.isStreaming(type)) {
      kind = "Streaming";
    } else if (RestTypes.isPrimitive(type)) {
      kind = "Primitives";
    }
    List<String> stated = config.list(RestApplication.SMALLRYE + "default" + kind + what);
    return stated.isEmpty() ? Optional.empty() : Optional.of(stated);
  }
}
