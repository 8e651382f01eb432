package dev.docgen.engine.schema.bean;

import dev.docgen.source.Annotations;
import dev.docgen.source.Modifier;
import dev.docgen.source.SourceAnnotation;
import java.util.Optional;
import java.util.Set;

/**
 * Which accessors Jackson finds by itself: {@code @JsonAutoDetect}, else public getters, public
 * fields and any setter (Jackson's {@code VisibilityChecker.Std}).
 *
 * @param getter level for {@code getX}
 * @param isGetter level for {@code isX}
 * @param setter level for setters
 * @param field level for fields
 */
record Visibility(Level getter, Level isGetter, Level setter, Level field) {
  private static final Visibility DEFAULT =
      new Visibility(Level.PUBLIC_ONLY, Level.PUBLIC_ONLY, Level.ANY, Level.PUBLIC_ONLY);

  /** {@code JsonAutoDetect.Visibility}. */
  enum Level {
    ANY,
    NON_PRIVATE,
    PROTECTED_AND_PUBLIC,
    PUBLIC_ONLY,
    NONE;

    boolean allows(Set<Modifier> modifiers) {
      return switch (this) {
        case ANY -> true;
        case NON_PRIVATE -> !modifiers.contains(Modifier.PRIVATE);
        case PROTECTED_AND_PUBLIC ->
            modifiers.contains(Modifier.PUBLIC) || modifiers.contains(Modifier.PROTECTED);
        case PUBLIC_ONLY -> modifiers.contains(Modifier.PUBLIC);
        case NONE -> false;
      };
    }
  }

  /** Returns the visibility that a class's annotations, inherited ones included, set. */
  static Visibility of(Annotations annotations) {
    return annotations
        .find(Jackson.AUTO_DETECT)
        .map(
            set ->
                new Visibility(
                    level(set, "getterVisibility", DEFAULT.getter),
                    level(set, "isGetterVisibility", DEFAULT.isGetter),
                    level(set, "setterVisibility", DEFAULT.setter),
                    level(set, "fieldVisibility", DEFAULT.field)))
        .orElse(DEFAULT);
  }

  private static Level level(SourceAnnotation set, String attribute, Level otherwise) {
    Optional<String> name = set.string(attribute);
    for (Level level : Level.values()) {
      if (name.isPresent() && level.name().equals(name.get())) {
        return level;
      }
    }
    return otherwise;
  }
}
