package dev.docgen.engine.schema.bean;

import dev.docgen.source.Annotations;
import dev.docgen.source.Modifier;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceField;
import java.util.Optional;

/**
 * The accessors that exist once Lombok has run (Lombok features {@code @Getter}, {@code @Setter},
 * {@code @Data}, {@code @Value}, {@code @Accessors}). A fluent accessor is no bean accessor, and a
 * builder adds none.
 */
final class Lombok {
  private static final String GETTER = "lombok.Getter";
  private static final String SETTER = "lombok.Setter";
  private static final String DATA = "lombok.Data";
  private static final String[] VALUE = {"lombok.Value", "lombok.experimental.Value"};
  private static final String[] ACCESSORS = {"lombok.experimental.Accessors", "lombok.Accessors"};

  private Lombok() {}

  /** Returns the property that a generated public getter stands for; empty when there is none. */
  static Optional<String> getterProperty(SourceField field) {
    Annotations type = field.declaringType().annotations();
    boolean byType = type.has(DATA) || type.has(VALUE);
    return isPublic(field, GETTER, byType) && !isFluent(field)
        ? Optional.of(property(field))
        : Optional.empty();
  }

  /** Returns the property that a generated setter stands for; empty when there is none. */
  static Optional<String> setterProperty(SourceField field) {
    boolean byType = field.declaringType().annotations().has(DATA);
    return !field.modifiers().contains(Modifier.FINAL)
            && isPublic(field, SETTER, byType)
            && !isFluent(field)
        ? Optional.of(property(field))
        : Optional.empty();
  }

  private static boolean isPublic(SourceField field, String accessor, boolean byDefault) {
    Optional<SourceAnnotation> own = field.annotations().find(accessor);
    Optional<SourceAnnotation> wanted =
        own.isPresent() ? own : field.declaringType().annotations().find(accessor);
    return wanted
        .map(annotation -> annotation.string("value").orElse("PUBLIC").equals("PUBLIC"))
        .orElse(byDefault);
  }

  private static boolean isFluent(SourceField field) {
    Optional<SourceAnnotation> own = field.annotations().find(ACCESSORS);
    Optional<SourceAnnotation> wanted =
        own.isPresent() ? own : field.declaringType().annotations().find(ACCESSORS);
    return wanted.flatMap(annotation -> annotation.bool("fluent")).orElse(false);
  }

  /** A {@code boolean isOpen} is read by {@code isOpen()} and so stands for {@code open}. */
  private static String property(SourceField field) {
    String name = field.name();
    boolean prefixed =
        field.type().describe().equals("boolean")
            && name.startsWith("is")
            && name.length() > 2
            && Character.isUpperCase(name.charAt(2));
    String bare = prefixed ? name.substring(2) : name;
    return Character.isUpperCase(bare.charAt(0)) ? lowerLeading(bare) : bare;
  }

  private static String lowerLeading(String name) {
    StringBuilder lowered = new StringBuilder(name);
    for (int i = 0; i < lowered.length() && Character.isUpperCase(lowered.charAt(i)); i++) {
      lowered.setCharAt(i, Character.toLowerCase(lowered.charAt(i)));
    }
    return lowered.toString();
  }
}
