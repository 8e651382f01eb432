package dev.docgen.engine.schema.annotated;

import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceAnnotation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The groups of Bean Validation that a value is validated for, as {@code @Validated} names them
 * where it comes in. Immutable.
 *
 * <p>swagger-core applies the constraints of the named groups and all that name no group ({@code
 * ModelResolver.checkGroupValidation}). Validation itself applies those that name none in the
 * default group alone, and a group's with those of the groups it extends (Jakarta Validation 3.1,
 * section 5.4).
 *
 * @param names qualified names of the groups; empty when none is named
 * @param covered names of the groups whose constraints apply
 * @param exact whether constraints apply as they do in validation
 */
public record ValidationGroups(List<String> names, Set<String> covered, boolean exact) {
  private static final String VALIDATED = "org.springframework.validation.annotation.Validated";
  private static final String PARAMETER = "io.swagger.v3.oas.annotations.Parameter";
  private static final Set<String> DEFAULT =
      Set.of("jakarta.validation.groups.Default", "javax.validation.groups.Default");

  /** No group is named. */
  public static final ValidationGroups NONE = new ValidationGroups(List.of(), Set.of(), false);

  public ValidationGroups {
    names = List.copyOf(names);
    covered = Set.copyOf(covered);
  }

  /**
   * Returns the groups that annotations of a place name.
   *
   * @param supergroups the qualified names of a type and its supertypes
   * @param exact whether constraints apply as they do in validation
   */
  public static ValidationGroups of(
      Annotations annotations, Function<JavaType, List<String>> supergroups, boolean exact) {
    Set<String> names = new TreeSet<>();
    Set<String> covered = new TreeSet<>();
    for (SourceAnnotation annotation : annotations.findAll(VALIDATED)) {
      add(annotation.types("value"), supergroups, exact, names, covered);
    }
    annotations
        .find(PARAMETER)
        .ifPresent(it -> add(it.types("validationGroups"), supergroups, exact, names, covered));
    return names.isEmpty() ? NONE : new ValidationGroups(List.copyOf(names), covered, exact);
  }

  private static void add(
      List<JavaType> groups,
      Function<JavaType, List<String>> supergroups,
      boolean exact,
      Set<String> names,
      Set<String> covered) {
    for (JavaType group : groups) {
      names.add(group.describe());
      covered.add(group.describe());
      if (exact) {
        covered.addAll(supergroups.apply(group));
      }
    }
  }

  /** Returns whether a constraint applies. */
  boolean cover(SourceAnnotation constraint) {
    List<JavaType> groups = constraint.types("groups");
    if (groups.isEmpty()) {
      return !exact || names.isEmpty() || covered.stream().anyMatch(DEFAULT::contains);
    }
    return groups.stream()
        .map(JavaType::describe)
        .anyMatch(group -> covered.contains(group) || (names.isEmpty() && DEFAULT.contains(group)));
  }
}
