package dev.docgen.engine.schema.bean;

import dev.docgen.source.Annotations;
import dev.docgen.source.Modifier;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceField;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The accessors that exist once Lombok has run (Lombok features {@code @Getter}, {@code @Setter},
 * {@code @Data}, {@code @Value}, {@code @Accessors}, {@code @FieldDefaults}, {@code
 * lombok.config}). A fluent accessor is no bean accessor. A builder, {@code @Jacksonized} or not,
 * adds none: properties are those that are written.
 */
final class Lombok {
  private static final Set<Modifier> ACCESS =
      EnumSet.of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.PRIVATE);
  private static final String GETTER = "lombok.Getter";
  private static final String SETTER = "lombok.Setter";
  private static final String DATA = "lombok.Data";
  private static final String[] VALUE = {"lombok.Value", "lombok.experimental.Value"};
  private static final String[] ACCESSORS = {"lombok.experimental.Accessors", "lombok.Accessors"};

  private static final String FIELD_DEFAULTS = "lombok.experimental.FieldDefaults";

  private final LombokConfig config;

  Lombok(LombokConfig config) {
    this.config = config;
  }

  /** Returns a field's modifiers, those that {@code @FieldDefaults} adds included. */
  static Set<Modifier> modifiers(SourceField field) {
    Optional<SourceAnnotation> defaults = field.declaringType().annotations().find(FIELD_DEFAULTS);
    if (defaults.isEmpty() || field.modifiers().contains(Modifier.STATIC)) {
      return field.modifiers();
    }
    Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    modifiers.addAll(field.modifiers());
    if (modifiers.stream().noneMatch(ACCESS::contains)
        && !field.annotations().has("lombok.experimental.PackagePrivate")) {
      ACCESS.stream()
          .filter(access -> defaults.get().string("level").orElse("NONE").equals(access.name()))
          .forEach(modifiers::add);
    }
    if (defaults.get().bool("makeFinal").orElse(false)
        && !field.annotations().has("lombok.experimental.NonFinal")) {
      modifiers.add(Modifier.FINAL);
    }
    return modifiers;
  }

  /** Returns the property that a generated public getter stands for; empty when there is none. */
  Optional<String> getterProperty(SourceField field) {
    Annotations type = field.declaringType().annotations();
    boolean byType = type.has(DATA) || type.has(VALUE);
    return isPublic(field, GETTER, byType) && !isFluent(field) ? property(field) : Optional.empty();
  }

  /** Returns the property that a generated setter stands for; empty when there is none. */
  Optional<String> setterProperty(SourceField field) {
    boolean byType = field.declaringType().annotations().has(DATA);
    return !modifiers(field).contains(Modifier.FINAL)
            && isPublic(field, SETTER, byType)
            && !isFluent(field)
        ? property(field)
        : Optional.empty();
  }

  /** Returns whether the type of a field lends its accessors to the class. */
  static boolean isDelegate(SourceField field) {
    return field.annotations().has("lombok.experimental.Delegate", "lombok.Delegate");
  }

  private static boolean isPublic(SourceField field, String accessor, boolean byDefault) {
    Optional<SourceAnnotation> own = field.annotations().find(accessor);
    Optional<SourceAnnotation> wanted =
        own.isPresent() ? own : field.declaringType().annotations().find(accessor);
    return wanted
        .map(annotation -> annotation.string("value").orElse("PUBLIC").equals("PUBLIC"))
        .orElse(byDefault);
  }

  private boolean isFluent(SourceField field) {
    return accessors(field)
        .flatMap(annotation -> annotation.bool("fluent"))
        .or(() -> config.flag("lombok.accessors.fluent", field.location().path()))
        .orElse(false);
  }

  private static Optional<SourceAnnotation> accessors(SourceField field) {
    Optional<SourceAnnotation> own = field.annotations().find(ACCESSORS);
    return own.isPresent() ? own : field.declaringType().annotations().find(ACCESSORS);
  }

  private Optional<String> property(SourceField field) {
    return bareName(field).map(name -> property(field, name));
  }

  /**
   * Returns the field's name without the prefix of {@code @Accessors(prefix)} or, where that says
   * none, of the configuration; empty when it has none of those, and so no accessor. A prefix that
   * ends in a letter ends where a letter that is not lower-case follows.
   */
  private Optional<String> bareName(SourceField field) {
    String name = field.name();
    Collection<String> prefixes =
        accessors(field)
            .filter(found -> found.isSet("prefix"))
            .<Collection<String>>map(found -> found.strings("prefix"))
            .orElseGet(() -> config.values("lombok.accessors.prefix", field.location().path()));
    if (prefixes.isEmpty()) {
      return Optional.of(name);
    }
    for (String prefix : prefixes) {
      if (prefix.isEmpty()) {
        return Optional.of(name);
      }
      boolean ends =
          name.startsWith(prefix)
              && name.length() > prefix.length()
              && !(Character.isLetter(prefix.charAt(prefix.length() - 1))
                  && Character.isLowerCase(name.charAt(prefix.length())));
      if (ends) {
        String bare = name.substring(prefix.length());
        return Optional.of(Character.toLowerCase(bare.charAt(0)) + bare.substring(1));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns what Jackson makes of the accessor's name: {@code xAxis} is read by {@code getXAxis()}
   * and so stands for {@code xaxis}, a {@code boolean isOpen} by {@code isOpen()} for {@code open}.
   */
  private String property(SourceField field, String name) {
    boolean prefixed =
        field.type().describe().equals("boolean")
            && name.startsWith("is")
            && name.length() > 2
            && Character.isUpperCase(name.charAt(2));
    String accessed = prefixed && !noIsPrefix(field) ? name.substring(2) : name;
    return isBeanSpec(field) && startsMixed(accessed)
        ? accessed
        : AccessorName.lowerLeading(capitalized(accessed));
  }

  private boolean noIsPrefix(SourceField field) {
    return config.flag("lombok.getter.noIsPrefix", field.location().path()).orElse(false);
  }

  /** With the capitalization {@code beanspec} the getter of {@code xAxis} is {@code getxAxis}. */
  private boolean isBeanSpec(SourceField field) {
    return config
        .values("lombok.accessors.capitalization", field.location().path())
        .contains("beanspec");
  }

  private static boolean startsMixed(String name) {
    return name.length() > 1
        && Character.isLowerCase(name.charAt(0))
        && Character.isUpperCase(name.charAt(1));
  }

  private static String capitalized(String name) {
    return Character.toTitleCase(name.charAt(0)) + name.substring(1);
  }
}
