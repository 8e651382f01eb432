package dev.docgen.engine.schema.bean;

import dev.docgen.engine.schema.bean.Property.Access;
import dev.docgen.model.Provenance;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.Javadoc;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceElement;
import dev.docgen.source.SourceField;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The accessors that share one implicit name, while a class is being read. Not thread-safe. */
final class Candidate {
  private final String implicitName;
  private @Nullable SourceField field;
  private @Nullable SourceField generatedFor;
  private @Nullable SourceMethod getter;
  private @Nullable SourceMethod setter;
  private @Nullable SourceParameter creator;
  private boolean fieldVisible;
  private boolean getterVisible;
  private boolean getterOverridden;
  private boolean setterVisible;

  Candidate(String implicitName) {
    this.implicitName = implicitName;
  }

  void field(SourceField found, boolean visible) {
    field = found;
    fieldVisible = visible || Jackson.isExplicit(found.annotations());
  }

  /** Notes that a getter exists which no source shows: Lombok's, or a record's accessor. */
  void generatedGetter(SourceField found) {
    getterVisible = true;
    generatedFor = found;
  }

  /** Returns the field that a getter is generated for; empty when none is. */
  Optional<SourceField> generatedFor() {
    return Optional.ofNullable(generatedFor);
  }

  /** Notes that the getter found is inherited and a generated one overrides it. */
  void overriddenGetter() {
    getterOverridden = true;
  }

  void generatedSetter() {
    setterVisible = true;
  }

  void getter(SourceMethod found, boolean visible) {
    if (getter == null) {
      getter = found;
      getterVisible |= visible || Jackson.isExplicit(found.inheritedAnnotations());
    }
  }

  void setter(SourceMethod found, boolean visible) {
    if (setter == null) {
      setter = found;
      setterVisible |= visible || Jackson.isExplicit(found.inheritedAnnotations());
    }
  }

  void creator(SourceParameter found) {
    creator = found;
  }

  /** Takes over the accessors of a candidate that an annotation gave this one's name. */
  void merge(Candidate other) {
    field = field == null ? other.field : field;
    getter = getter == null ? other.getter : getter;
    setter = setter == null ? other.setter : setter;
    creator = creator == null ? other.creator : creator;
    fieldVisible |= other.fieldVisible;
    getterVisible |= other.getterVisible;
    setterVisible |= other.setterVisible;
  }

  String implicitName() {
    return implicitName;
  }

  boolean isVisible() {
    return fieldVisible || getterVisible || setterVisible || creator != null;
  }

  /**
   * Drops the accessors that are ignored, and with them all others unless one of those asks to stay
   * (Jackson's {@code POJOPropertyBuilder.removeIgnored}).
   */
  void applyIgnorals() {
    boolean ignored = false;
    if (field != null && Jackson.isOn(field.annotations(), Jackson.IGNORE)) {
      ignored = true;
      fieldVisible = false;
    }
    if (getter != null && Jackson.isOn(getter.inheritedAnnotations(), Jackson.IGNORE)) {
      ignored = true;
      getterVisible = false;
      getter = null;
    }
    if (setter != null && Jackson.isOn(setter.inheritedAnnotations(), Jackson.IGNORE)) {
      ignored = true;
      setterVisible = false;
      setter = null;
    }
    if (creator != null && Jackson.isOn(creator.annotations(), Jackson.IGNORE)) {
      ignored = true;
      creator = null;
    }
    if (ignored && !staysExplicitly()) {
      fieldVisible = false;
      getterVisible = false;
      setterVisible = false;
      creator = null;
    }
  }

  private boolean staysExplicitly() {
    return (fieldVisible && field != null && Jackson.isExplicit(field.annotations()))
        || (getter != null && Jackson.isExplicit(getter.inheritedAnnotations()))
        || (setter != null && Jackson.isExplicit(setter.inheritedAnnotations()))
        || (creator != null && creator.annotations().has(Jackson.PROPERTY));
  }

  /** Returns the name that an annotation gives; empty when none does. */
  Optional<String> explicitName() {
    Annotations all = annotations();
    for (String annotation : List.of(Jackson.PROPERTY, Jackson.GETTER, Jackson.SETTER)) {
      Optional<String> name =
          all.find(annotation)
              .flatMap(found -> found.string("value"))
              .filter(text -> !text.isEmpty());
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** Returns the annotations of all accessors, getter first, as Jackson merges them. */
  Annotations annotations() {
    List<Annotations> sources = new ArrayList<>(4);
    if (getter != null) {
      sources.add(getter.inheritedAnnotations());
    }
    if (field != null) {
      sources.add(field.annotations());
    }
    if (creator != null) {
      sources.add(creator.annotations());
    }
    if (setter != null) {
      sources.add(setter.inheritedAnnotations());
    }
    List<SourceAnnotation> rest = new ArrayList<>();
    sources.subList(1, sources.size()).forEach(more -> rest.addAll(more.declared()));
    return rest.isEmpty() ? sources.get(0) : sources.get(0).and(rest);
  }

  Property toProperty(String name) {
    Annotations annotations = annotations();
    return new Property(
        name,
        type(),
        annotations,
        access(annotations),
        annotations.findAll(Jackson.PROPERTY).stream()
            .anyMatch(property -> property.bool("required").orElse(false)),
        description(),
        provenance());
  }

  private JavaType type() {
    if (getter != null && getterVisible && !getterOverridden) {
      return getter.returnType();
    }
    if (field != null && (fieldVisible || getterVisible)) {
      return field.type();
    }
    if (setter != null) {
      return setter.parameters().get(0).type();
    }
    return creator != null ? creator.type() : primary(field).type();
  }

  private Access access(Annotations annotations) {
    Optional<String> declared =
        annotations
            .find(Jackson.PROPERTY)
            .flatMap(property -> property.string("access"))
            .filter(access -> !access.equals("AUTO"));
    if (declared.isPresent()) {
      return switch (declared.get()) {
        case "READ_ONLY" -> Access.READ_ONLY;
        case "WRITE_ONLY" -> Access.WRITE_ONLY;
        default -> Access.READ_WRITE;
      };
    }
    return getterVisible || fieldVisible ? Access.READ_WRITE : Access.WRITE_ONLY;
  }

  private String description() {
    if (field != null) {
      String text = fieldText(field);
      if (!text.isEmpty()) {
        return text;
      }
    }
    if (getter != null) {
      Javadoc javadoc = getter.inheritedJavadoc();
      String returns = javadoc.returns();
      return javadoc.description().isEmpty() && returns != null ? returns : javadoc.description();
    }
    return creator == null ? "" : creator.javadoc().description();
  }

  private static String fieldText(SourceField field) {
    String own = field.javadoc().description();
    return own.isEmpty() && field.isRecordComponent()
        ? field.declaringType().javadoc().param(field.name()).orElse("")
        : own;
  }

  private Provenance provenance() {
    if (getter != null && getterVisible && !getterOverridden) {
      return Provenance.inferred("schema.bean.getter", getter.location());
    }
    if (field != null && (fieldVisible || getterVisible)) {
      String rule = field.isRecordComponent() ? "schema.record.component" : "schema.bean.field";
      return Provenance.inferred(rule, field.location());
    }
    if (setter != null) {
      return Provenance.inferred("schema.bean.setter", setter.location());
    }
    SourceElement element = creator != null ? creator : primary(field);
    return Provenance.inferred("schema.bean.creator", element.location());
  }

  private SourceField primary(@Nullable SourceField candidate) {
    if (candidate == null) {
      throw new IllegalStateException("no accessor of " + implicitName);
    }
    return candidate;
  }
}
