package dev.docgen.frameworks.spring;

import dev.docgen.source.SourceAnnotation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code @RequestMapping} of a type or method narrows requests to (Spring Framework
 * reference, "Mapping Requests"). Immutable.
 *
 * @param paths path patterns with placeholders replaced; empty for none
 * @param verbs HTTP methods by name; empty for all
 * @param params conditions on query parameters
 * @param headers conditions on headers
 * @param consumes media types accepted; empty for any
 * @param produces media types given; empty for any
 * @param version API version served, or null for any (Spring Framework reference, "API Versioning")
 */
record Mapping(
    List<String> paths,
    List<String> verbs,
    List<String> params,
    List<String> headers,
    List<String> consumes,
    List<String> produces,
    @Nullable String version) {

  static final Mapping NONE =
      new Mapping(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);

  Mapping {
    paths = List.copyOf(paths);
    verbs = List.copyOf(verbs);
    params = List.copyOf(params);
    headers = List.copyOf(headers);
    consumes = List.copyOf(consumes);
    produces = List.copyOf(produces);
  }

  /** Reads a mapping annotation: paths and media types with their placeholders replaced. */
  static Mapping read(SourceAnnotation annotation, UnaryOperator<String> placeholders) {
    List<String> verbs = SpringAnnotations.MAPPINGS.get(annotation.qualifiedName());
    List<String> paths = new ArrayList<>(annotation.strings("value"));
    if (paths.isEmpty()) {
      paths.addAll(annotation.strings("path"));
    }
    paths.replaceAll(placeholders);
    List<String> headers = annotation.strings("headers");
    return new Mapping(
        paths,
        verbs == null || verbs.isEmpty() ? annotation.strings("method") : verbs,
        annotation.strings("params"),
        headers,
        mediaTypes(headers, "Content-Type", annotation.strings("consumes"), placeholders),
        mediaTypes(headers, "Accept", annotation.strings("produces"), placeholders),
        annotation.string("version").filter(it -> !it.isBlank()).orElse(null));
  }

  /** A condition on the header of media types is one on media types ({@code @RequestMapping}). */
  private static List<String> mediaTypes(
      List<String> headers, String header, List<String> stated, UnaryOperator<String> resolve) {
    Set<String> types = new LinkedHashSet<>();
    for (String condition : headers) {
      if (isOf(header, condition)) {
        for (String type : condition.substring(header.length() + 1).split(",", -1)) {
          types.add(type.strip());
        }
      }
    }
    stated.stream().map(resolve).forEach(types::add);
    return List.copyOf(types);
  }

  private static boolean isOf(String header, String condition) {
    return condition.regionMatches(true, 0, header + "=", 0, header.length() + 1);
  }

  /**
   * Returns this mapping of a type combined with one of its method's, as {@code
   * RequestMappingInfo.combine} does: paths multiply, verbs and conditions add up, the method's
   * media types replace the type's.
   */
  Mapping combine(Mapping method) {
    return new Mapping(
        PathPatterns.combine(paths, method.paths),
        union(verbs, method.verbs),
        union(params, method.params),
        union(headers, method.headers),
        method.consumes.isEmpty() ? consumes : method.consumes,
        method.produces.isEmpty() ? produces : method.produces,
        method.version == null ? version : method.version);
  }

  private static List<String> union(List<String> first, List<String> second) {
    Set<String> result = new LinkedHashSet<>(first);
    result.addAll(second);
    return List.copyOf(result);
  }

  /**
   * Returns a text like {@code RequestMappingInfo.toString}: springdoc documents mappings in
   * descending order of it, which decides whose operation comes first where several meet.
   */
  String describe() {
    StringBuilder text = new StringBuilder("{");
    text.append(verbs.size() == 1 ? verbs.get(0) : verbs.isEmpty() ? "" : verbs.toString());
    text.append(" [").append(String.join(" || ", paths)).append(']');
    append(text, "params", params, " && ");
    append(text, "headers", headers.stream().filter(Mapping::isCompared).toList(), " && ");
    append(text, "consumes", consumes, " || ");
    append(text, "produces", produces, " || ");
    append(text, "version", version == null ? List.of() : List.of(version), "");
    return text.append('}').toString();
  }

  private static boolean isCompared(String header) {
    return !isOf("Accept", header) && !isOf("Content-Type", header);
  }

  private static void append(
      StringBuilder text, String name, List<String> values, String separator) {
    if (!values.isEmpty()) {
      text.append(", ").append(name).append(" [").append(String.join(separator, values));
      text.append(']');
    }
  }
}
