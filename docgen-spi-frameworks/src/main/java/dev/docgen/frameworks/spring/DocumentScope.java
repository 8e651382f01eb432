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
 * springdoc.group-configs} entry that the request property {@value #GROUP} names. Immutable.
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

  private final Map<String, List<String>> conditions;

  private DocumentScope(Map<String, List<String>> conditions) {
    this.conditions = conditions;
  }

  static DocumentScope read(DetectionContext context, SpringProperties properties) {
    Map<String, List<String>> conditions = new LinkedHashMap<>();
    CONDITIONS.forEach(name -> conditions.put(name, properties.list("springdoc." + name)));
    properties
        .get(GROUP)
        .filter(name -> !name.isBlank())
        .map(name -> group(name, context, properties))
        .ifPresent(
            group -> conditions.replaceAll((key, all) -> all.isEmpty() ? of(group, key) : all));
    return new DocumentScope(conditions);
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
    return bean(name, context).orElseGet(() -> unknown(name, context));
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

  private static Optional<Map<String, List<String>>> bean(String name, DetectionContext context) {
    for (SourceUnit unit : context.sources().mentioning("GroupedOpenApi")) {
      for (SourceType type : unit.allTypes()) {
        for (SourceMethod method : Beans.of(type, GROUPED, "GroupedOpenApi")) {
          for (Snippet result : Snippet.returnedBy(method)) {
            Chain chain = result.chain();
            if (isCalled(chain, name)) {
              return Optional.of(conditions(chain));
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

  /** Returns whether types of that package are documented; of a null package all are. */
  boolean includesPackage(@Nullable String name) {
    if (name == null) {
      return true;
    }
    List<String> scanned = conditions("packagesToScan");
    return (scanned.isEmpty() || within(name, scanned))
        && !within(name, conditions("packagesToExclude"));
  }

  private static boolean within(String name, List<String> packages) {
    return packages.stream().anyMatch(it -> name.equals(it) || name.startsWith(it + "."));
  }

  /** Returns whether an operation of that path and mapping is documented. */
  boolean includes(String path, Mapping mapping) {
    List<String> matched = conditions("pathsToMatch");
    return (matched.isEmpty() || AntPattern.anyMatches(matched, path))
        && !AntPattern.anyMatches(conditions("pathsToExclude"), path)
        && isStated("producesToMatch", mapping.produces())
        && isStated("consumesToMatch", mapping.consumes())
        && isStated("headersToMatch", mapping.headers());
  }

  /** A condition matches the very same set (springdoc, {@code isConditionToMatch}). */
  private boolean isStated(String condition, List<String> stated) {
    List<String> demanded = conditions(condition);
    return demanded.isEmpty() || (demanded.size() == stated.size() && demanded.containsAll(stated));
  }

  private List<String> conditions(String name) {
    return conditions.getOrDefault(name, List.of());
  }
}
