package dev.docgen.frameworks.spring;

import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.Step;
import dev.docgen.frameworks.spring.functional.MediaTypes;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.Provenance;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where clients state the API version (Spring Framework reference, "API Versioning"), as far as
 * {@code configureApiVersioning} of a {@code WebMvcConfigurer} or {@code WebFluxConfigurer}, or
 * {@code spring.mvc.apiversion.*} say, and how springdoc documents it: a segment of the path, a
 * header, a query parameter, or a media type's parameter. Immutable.
 */
final class ApiVersions {
  private static final String RULE = "spring.api-version";
  private static final String CONFIGURE = "configureApiVersioning";
  private static final String[] CONFIGURERS = {
    "org.springframework.web.servlet.config.annotation.WebMvcConfigurer",
    "org.springframework.web.reactive.config.WebFluxConfigurer"
  };

  /** Ways of stating a version, those that springdoc prefers where there are several first. */
  private enum Way {
    PATH,
    HEADER,
    MEDIA_TYPE,
    QUERY
  }

  /**
   * @param name of the header, query parameter or media type's parameter; empty for the path
   * @param mediaType narrowed by its parameter; empty for the other ways
   * @param segment 0-based segment of the path; -1 for the other ways
   */
  private record Strategy(Way way, String name, String mediaType, int segment) {}

  private final @Nullable Strategy strategy;
  private final @Nullable String defaultVersion;

  private ApiVersions(@Nullable Strategy strategy, @Nullable String defaultVersion) {
    this.strategy = strategy;
    this.defaultVersion = defaultVersion;
  }

  static ApiVersions read(SourceTree sources, SpringProperties properties) {
    List<Strategy> strategies = new ArrayList<>(configured(properties));
    String version =
        properties
            .get("spring.mvc.apiversion.default")
            .or(() -> properties.get("spring.webflux.apiversion.default"))
            .orElse(null);
    for (Step step : configuration(sources)) {
      strategy(step).ifPresent(strategies::add);
      if (step.name().equals("setDefaultVersion")) {
        version = step.text(0).orElse(version);
      }
    }
    Strategy first =
        strategies.stream().min((one, other) -> one.way().compareTo(other.way())).orElse(null);
    return new ApiVersions(first, version);
  }

  private static List<Strategy> configured(SpringProperties properties) {
    List<Strategy> found = new ArrayList<>();
    for (String prefix : List.of("spring.mvc.apiversion.use.", "spring.webflux.apiversion.use.")) {
      properties
          .get(prefix + "header")
          .ifPresent(it -> found.add(new Strategy(Way.HEADER, it, "", -1)));
      properties
          .get(prefix + "query-parameter")
          .ifPresent(it -> found.add(new Strategy(Way.QUERY, it, "", -1)));
      properties
          .get(prefix + "path-segment")
          .filter(it -> it.matches("\\d{1,4}"))
          .ifPresent(it -> found.add(new Strategy(Way.PATH, "", "", Integer.parseInt(it))));
    }
    return found;
  }

  private static List<Step> configuration(SourceTree sources) {
    List<Step> steps = new ArrayList<>();
    for (String configurer : CONFIGURERS) {
      for (SourceType type : sources.subtypesOf(configurer)) {
        for (SourceMethod method : type.methods()) {
          if (method.name().equals(CONFIGURE)) {
            Function.of(method).ifPresent(it -> steps.addAll(it.callsOnParameter()));
          }
        }
      }
    }
    return steps;
  }

  private static Optional<Strategy> strategy(Step step) {
    return switch (step.name()) {
      case "usePathSegment" ->
          step.argument(0)
              .flatMap(it -> it.constant())
              .filter(Integer.class::isInstance)
              .map(it -> new Strategy(Way.PATH, "", "", (Integer) it));
      case "useRequestHeader" -> step.text(0).map(name -> new Strategy(Way.HEADER, name, "", -1));
      case "useQueryParam", "useRequestParam" ->
          step.text(0).map(name -> new Strategy(Way.QUERY, name, "", -1));
      case "useMediaTypeParameter" ->
          step.text(1)
              .flatMap(
                  name ->
                      step.argument(0)
                          .flatMap(MediaTypes::read)
                          .map(type -> new Strategy(Way.MEDIA_TYPE, name, type, -1)));
      default -> Optional.empty();
    };
  }

  /** Returns the media types given under a version: the versioned one where that is the way. */
  List<String> produces(@Nullable String version, List<String> stated) {
    return version != null && strategy != null && strategy.way() == Way.MEDIA_TYPE
        ? List.of(strategy.mediaType() + ";" + strategy.name() + "=" + version)
        : stated;
  }

  /** Returns an operation as it is called for a version; itself when it serves any. */
  Operation apply(Operation operation, @Nullable String version) {
    if (version == null || strategy == null) {
      return operation;
    }
    return switch (strategy.way()) {
      case PATH ->
          operation.toBuilder().path(path(operation.path(), version, strategy.segment())).build();
      case HEADER -> with(operation, parameter(ParameterLocation.HEADER, version, operation));
      case QUERY -> with(operation, parameter(ParameterLocation.QUERY, version, operation));
      case MEDIA_TYPE -> operation;
    };
  }

  /** The segment becomes the version, what stands before a variable in it kept. */
  private static String path(String path, String version, int segment) {
    List<String> segments = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      if (!part.isEmpty()) {
        int variable = part.indexOf('{');
        boolean versioned = segments.size() == segment;
        String prefix = variable < 0 ? "" : part.substring(0, variable);
        segments.add(versioned ? prefix + version : part);
      }
    }
    return "/" + String.join("/", segments);
  }

  private Parameter parameter(ParameterLocation in, String version, Operation operation) {
    Schema.Builder schema = Schema.of(SchemaType.STRING).enumValues(List.of(version));
    if (defaultVersion != null) {
      schema.defaultValue(defaultVersion);
    }
    return Parameter.builder()
        .name(strategy == null ? "" : strategy.name())
        .in(in)
        .required(in == ParameterLocation.QUERY)
        .schema(schema.build())
        .provenance(Provenance.declared(RULE, operation.provenance().location()))
        .build();
  }

  private static Operation with(Operation operation, Parameter added) {
    boolean known =
        operation.parameters().stream()
            .anyMatch(it -> it.in() == added.in() && it.name().equals(added.name()));
    return known ? operation : operation.toBuilder().addParameter(added).build();
  }
}
