package dev.docgen.engine.types;

import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceType.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the attributes of an annotation interface say of other attributes: by Spring's
 * {@code @AliasFor}, by Bean Validation's {@code @OverridesAttribute}, or by convention (javadoc of
 * {@code MergedAnnotation}; up to Spring Framework 6).
 *
 * @param annotation qualified name of the annotation interface itself
 * @param targets what each attribute is an alias for
 * @param mirrored the attributes that mean the same as each attribute
 * @param conventional the attributes that stand for those of their name in annotations that this
 *     one is composed of; {@code value} never does
 */
record AliasTable(
    String annotation,
    Map<String, Target> targets,
    Map<String, List<String>> mirrored,
    Set<String> conventional) {
  private static final String ALIAS_FOR = "org.springframework.core.annotation.AliasFor";

  /** Bean Validation's alias (Jakarta Validation 3.1, "Constraint composition"). */
  private static final List<String> OVERRIDES =
      List.of("jakarta.validation.OverridesAttribute", "javax.validation.OverridesAttribute");

  /** Other libraries, such as Bean Validation and Jackson, know no such convention. */
  private static final List<String> KEEPING_THE_CONVENTION =
      List.of("org.springframework.", "org.springdoc.", "io.swagger.v3.oas.annotations.");

  static final AliasTable NONE = new AliasTable("", Map.of(), Map.of(), Set.of());

  /** An attribute of an annotation interface. */
  record Target(String annotation, String attribute) {}

  static AliasTable of(DeclaredType type) {
    Map<String, Target> targets = new LinkedHashMap<>();
    for (DeclaredMethod element : type.methods()) {
      for (SourceAnnotation written : element.annotations().declared()) {
        if (written instanceof DeclaredAnnotation alias
            && alias.qualifiedName().equals(ALIAS_FOR)) {
          targets.put(element.name(), target(alias, element.name(), type));
        } else if (written instanceof DeclaredAnnotation override
            && OVERRIDES.contains(override.qualifiedName())) {
          overridden(override, element.name()).ifPresent(it -> targets.put(element.name(), it));
        }
      }
    }
    return type.methods().isEmpty()
        ? NONE
        : new AliasTable(
            type.qualifiedName(), targets, mirrors(targets, type), conventional(targets, type));
  }

  /** The engine's own table states every alias; an explicit alias is none by convention. */
  private static Set<String> conventional(Map<String, Target> targets, DeclaredType type) {
    if (type.origin() == Origin.WELL_KNOWN) {
      return Set.of();
    }
    Set<String> names = new HashSet<>();
    for (DeclaredMethod element : type.methods()) {
      Target target = targets.get(element.name());
      if (target == null || target.annotation().equals(type.qualifiedName())) {
        names.add(element.name());
      }
    }
    names.remove("value");
    return names;
  }

  /** Reads the attributes of {@code @AliasFor} as written: it is aliased by itself. */
  private static Target target(DeclaredAnnotation alias, String element, DeclaredType type) {
    String annotation =
        alias.written("annotation") instanceof ClassExpr literal
            ? TypeNames.resolve(literal.getType(), alias.scope()).describe()
            : type.qualifiedName();
    String attribute = text(alias, "attribute").or(() -> text(alias, "value")).orElse(element);
    return new Target(annotation, attribute);
  }

  private static Optional<Target> overridden(DeclaredAnnotation override, String element) {
    return override
        .type("constraint")
        .map(it -> new Target(it.describe(), text(override, "name").orElse(element)));
  }

  private static Optional<String> text(DeclaredAnnotation alias, String attribute) {
    @Nullable Expression written = alias.written(attribute);
    return written == null
        ? Optional.empty()
        : Constants.evaluate(written, alias.scope()).map(Object::toString);
  }

  private static Map<String, List<String>> mirrors(Map<String, Target> targets, DeclaredType type) {
    Map<String, List<String>> mirrored = new LinkedHashMap<>();
    for (DeclaredMethod one : type.methods()) {
      for (DeclaredMethod other : type.methods()) {
        if (!one.equals(other) && meanTheSame(one.name(), other.name(), targets, type)) {
          mirrored.computeIfAbsent(one.name(), name -> new ArrayList<>()).add(other.name());
        }
      }
    }
    return mirrored;
  }

  private static boolean meanTheSame(
      String one, String other, Map<String, Target> targets, DeclaredType type) {
    Target target = targets.get(one);
    Target otherTarget = targets.get(other);
    if (new Target(type.qualifiedName(), other).equals(target)
        || new Target(type.qualifiedName(), one).equals(otherTarget)) {
      return true;
    }
    if (target == null
        || otherTarget == null
        || !target.annotation().equals(otherTarget.annotation())
        || target.annotation().equals(type.qualifiedName())) {
      return false;
    }
    return target.equals(otherTarget)
        || type.declarations()
            .declaration(target.annotation())
            .map(DeclaredType::aliases)
            .orElse(NONE)
            .mirrors(target.attribute())
            .contains(otherTarget.attribute());
  }

  /** Returns whether an attribute here stands for that of its name there, without saying so. */
  boolean standsFor(String otherAnnotation, String attribute) {
    return conventional.contains(attribute)
        && KEEPING_THE_CONVENTION.stream().anyMatch(otherAnnotation::startsWith);
  }

  List<String> mirrors(String attribute) {
    return mirrored.getOrDefault(attribute, List.of());
  }

  /** Returns the attributes that are aliases for one of another annotation. */
  List<String> aliasesFor(String otherAnnotation, String attribute) {
    if (targets.isEmpty() || otherAnnotation.equals(annotation)) {
      return List.of();
    }
    Target wanted = new Target(otherAnnotation, attribute);
    return targets.keySet().stream().filter(name -> wanted.equals(targets.get(name))).toList();
  }
}
