package dev.docgen.engine.schema.bean;

import dev.docgen.engine.schema.annotated.JavalinSchema;
import dev.docgen.source.Annotations;
import dev.docgen.source.Modifier;
import dev.docgen.source.SourceAnnotation;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
    PACKAGE_AND_PUBLIC,
    PROTECTED_AND_PUBLIC,
    PUBLIC_ONLY,
    NONE;

    boolean allows(Set<Modifier> modifiers) {
      return switch (this) {
        case ANY -> true;
        case NON_PRIVATE -> !modifiers.contains(Modifier.PRIVATE);
        case PACKAGE_AND_PUBLIC ->
            !modifiers.contains(Modifier.PRIVATE) && !modifiers.contains(Modifier.PROTECTED);
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
        .or(
            () ->
                annotations.find(JavalinSchema.names("OpenApiByFields")).map(Visibility::byFields))
        .orElse(DEFAULT);
  }

  /** javalin-openapi's: fields and, unless it wants them alone, methods as visible as it says. */
  private static Visibility byFields(SourceAnnotation said) {
    String wanted =
        Stream.concat(said.strings("value").stream(), said.unevaluated("value").stream())
            .map(name -> name.substring(name.lastIndexOf('.') + 1))
            .findFirst()
            .orElse("PUBLIC");
    Level fields =
        switch (wanted) {
          case "PRIVATE" -> Level.ANY;
          case "PROTECTED" -> Level.NON_PRIVATE;
          case "DEFAULT" -> Level.PACKAGE_AND_PUBLIC;
          default -> Level.PUBLIC_ONLY;
        };
    Level methods = said.bool("only").orElse(false) ? Level.NONE : fields;
    return new Visibility(methods, methods, methods, fields);
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
