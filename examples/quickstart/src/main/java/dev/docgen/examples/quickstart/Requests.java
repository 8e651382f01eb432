package dev.docgen.examples.quickstart;

import dev.docgen.GenerationRequest;
import dev.docgen.OutputFormat;
import dev.docgen.spi.RenderOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns arguments into requests of one engine. */
final class Requests {
  private static final List<String> DEFAULTS =
      List.of("openapi-json", "openapi-yaml", "markdown", "html");

  private final Arguments arguments;
  private final List<OutputFormat> available;

  /**
   * Returns the requests of a command line.
   *
   * @param available the formats of the engine that is asked
   */
  Requests(Arguments arguments, List<OutputFormat> available) {
    this.arguments = arguments;
    this.available = available;
  }

  /** Returns the request for all roots as one application. */
  GenerationRequest single() throws UsageException {
    GenerationRequest.Builder builder = common().options(options(true));
    builder.formats(arguments.formats().isEmpty() ? defaults() : formats());
    arguments.roots().forEach(builder::addRoot);
    return builder.build();
  }

  /** Returns the request for one application of several; its document is compact. */
  GenerationRequest each(Path root) throws UsageException {
    OutputFormat format = arguments.formats().isEmpty() ? OutputFormat.OPENAPI_JSON : formats()[0];
    return common().options(options(false)).formats(format).addRoot(root).build();
  }

  private RenderOptions options(boolean pretty) {
    return new RenderOptions(
        arguments.provenance(), pretty, Optional.ofNullable(arguments.sourceLink()));
  }

  private GenerationRequest.Builder common() {
    GenerationRequest.Builder builder =
        GenerationRequest.builder().title(arguments.title()).version(arguments.version());
    for (String pattern : arguments.include()) {
      switch (pattern.charAt(0)) {
        case '/' -> builder.includePath(pattern);
        case '@' -> builder.includeAnnotation(pattern.substring(1));
        default -> builder.includePackage(pattern);
      }
    }
    for (String pattern : arguments.exclude()) {
      switch (pattern.charAt(0)) {
        case '/' -> builder.excludePath(pattern);
        case '@' -> builder.excludeAnnotation(pattern.substring(1));
        default -> builder.excludePackage(pattern);
      }
    }
    arguments.profiles().forEach(builder::addProfile);
    arguments.properties().forEach(builder::property);
    arguments.dependencySources().forEach(builder::addDependencySources);
    return builder;
  }

  /** Returns what programs read and what people read, as far as the engine writes it. */
  private OutputFormat[] defaults() {
    return DEFAULTS.stream()
        .flatMap(id -> available.stream().filter(format -> format.id().equals(id)))
        .toArray(OutputFormat[]::new);
  }

  private OutputFormat[] formats() throws UsageException {
    OutputFormat[] formats = new OutputFormat[arguments.formats().size()];
    for (int i = 0; i < formats.length; i++) {
      formats[i] = format(arguments.formats().get(i));
    }
    return formats;
  }

  private OutputFormat format(String id) throws UsageException {
    for (OutputFormat format : available) {
      if (format.id().equals(id)) {
        return format;
      }
    }
    throw new UsageException(
        "unknown format "
            + id
            + "; there are "
            + available.stream().map(OutputFormat::id).collect(Collectors.joining(", ")));
  }
}
