package dev.docgen.frameworks.spring;

import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.frameworks.code.Chain;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.frameworks.code.Step;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceType;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.DetectionContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of an application one document holds (springdoc reference, "springdoc-openapi core
 * properties" and "How can I define multiple OpenAPI definitions"): {@code
 * springdoc.packages-to-scan} and its kin, and the {@code GroupedOpenApi} bean or {@code
 * springdoc.group-configs} entry that the request property {@value #GROUP} names. Where a root
 * holds several applications, what one of them documents is documented. Immutable.
 */
final class DocumentScope {
  /** The request property that chooses a group. */
  static final String GROUP = "docgen.group";

  private static final String GROUPED = "org.springdoc.core.models.GroupedOpenApi";
  private static final List<String> CONDITIONS =
      List.of(
          "packagesToScan",
          "packagesToExclude",
          "pathsToMatch",
          "pathsToExclude",
          "producesToMatch",
          "consumesToMatch",
          "headersToMatch");

  /** The conditions of one document, by name. */
  private record Conditions(Map<String, List<String>> byName) {
    List<String> of(String name) {
      return byName.getOrDefault(name, List.of());
    }
  }

  /** Of each application. */
  private final List<Conditions> alternatives;

  private DocumentScope(List<Conditions> alternatives) {
    this.alternatives = List.copyOf(alternatives);
  }

  static DocumentScope read(DetectionContext context, SpringProperties properties) {
    List<String> modules = Modules.ofApplications(context.sources());
    if (modules.size() < 2) {
      return new DocumentScope(List.of(conditions(context, properties)));
    }
    return new DocumentScope(
        modules.stream()
            .map(it -> SpringProperties.read(context.sources(), context.request(), it))
            .map(own -> conditions(context, own))
            .distinct()
            .toList());
  }

  private static Conditions conditions(DetectionContext context, SpringProperties properties) {
    Map<String, List<String>> conditions = new LinkedHashMap<>();
    CONDITIONS.forEach(name -> conditions.put(name, properties.list("springdoc." + name)));
    properties
        .get(GROUP)
        .filter(name -> !name.isBlank())
        .map(name -> group(name, context, properties))
        .ifPresent(
            group -> conditions.replaceAll((key, all) -> all.isEmpty() ? of(group, key) : all));
    return new Conditions(conditions);
  }

  private static List<String> of(Map<String, List<String>> group, String condition) {
    return group.getOrDefault(condition, List.of());
  }

  private static Map<String, List<String>> group(
      String name, DetectionContext context, SpringProperties properties) {
    for (int i = 0; properties.get(groupKey(i) + "group").isPresent(); i++) {
      String prefix = groupKey(i);
      if (properties.get(prefix + "group").filter(name::equals).isPresent()) {
        Map<String, List<String>> result = new LinkedHashMap<>();
        CONDITIONS.forEach(it -> result.put(it, properties.list(prefix + it)));
        return result;
      }
    }
    return bean(name, context)
        .map(DocumentScope::conditions)
        .orElseGet(() -> unknown(name, context));
  }

  /** Returns the code that builds the chosen group; empty without one that is a bean. */
  static Optional<Chain> group(DetectionContext context, SpringProperties properties) {
    return properties
        .get(GROUP)
        .filter(name -> !name.isBlank())
        .flatMap(name -> bean(name, context));
  }

  private static String groupKey(int index) {
    return "springdoc.group-configs[" + index + "].";
  }

  private static Map<String, List<String>> unknown(String name, DetectionContext context) {
    context.report(
        SpringDiagnostics.UNKNOWN_GROUP,
        Severity.WARNING,
        "no GroupedOpenApi bean and no springdoc.group-configs entry is called '"
            + name
            + "'; the whole application is documented",
        SourceLocation.NONE);
    return Map.of();
  }

  private static Optional<Chain> bean(String name, DetectionContext context) {
    for (SourceUnit unit : context.sources().mentioning("GroupedOpenApi")) {
      for (SourceType type : unit.allTypes()) {
        for (SourceMethod method : Beans.of(type, GROUPED, "GroupedOpenApi")) {
          for (Snippet result : Snippet.returnedBy(method)) {
            Chain chain = result.chain();
            if (isCalled(chain, name)) {
              return Optional.of(chain);
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isCalled(Chain chain, String name) {
    return chain.last("group").flatMap(it -> it.text(0)).filter(name::equals).isPresent();
  }

  private static Map<String, List<String>> conditions(Chain chain) {
    Map<String, List<String>> result = new LinkedHashMap<>();
    for (Step step : chain.steps()) {
      if (CONDITIONS.contains(step.name())) {
        result.put(
            step.name(), step.elements().stream().flatMap(it -> it.text().stream()).toList());
      }
    }
    return result;
  }

  /** Returns whether types of that package are documented. */
  boolean includesPackage(String name) {
    return alternatives.stream().anyMatch(it -> includesPackage(name, it));
  }

  private static boolean includesPackage(@Nullable String name, Conditions conditions) {
    List<String> scanned = conditions.of("packagesToScan");
    return name == null
        || ((scanned.isEmpty() || within(name, scanned))
            && !within(name, conditions.of("packagesToExclude")));
  }

  private static boolean within(String name, List<String> packages) {
    return packages.stream().anyMatch(it -> name.equals(it) || name.startsWith(it + "."));
  }

  /**
   * Returns whether an operation is documented.
   *
   * @param packageName of the type that serves it; null when no type does
   */
  boolean includes(@Nullable String packageName, String path, Mapping mapping) {
    return alternatives.stream()
        .anyMatch(it -> includesPackage(packageName, it) && includes(path, mapping, it));
  }

  private static boolean includes(String path, Mapping mapping, Conditions conditions) {
    List<String> matched = conditions.of("pathsToMatch");
    return (matched.isEmpty() || AntPattern.anyMatches(matched, path))
        && !AntPattern.anyMatches(conditions.of("pathsToExclude"), path)
        && isStated(conditions.of("producesToMatch"), mapping.produces())
        && isStated(conditions.of("consumesToMatch"), mapping.consumes())
        && isStated(conditions.of("headersToMatch"), mapping.headers());
  }

  /** A condition matches the very same set (springdoc, {@code isConditionToMatch}). */
  private static boolean isStated(List<String> demanded, List<String> stated) {
    return demanded.isEmpty() || (demanded.size() == stated.size() && demanded.containsAll(stated));
  }
}
