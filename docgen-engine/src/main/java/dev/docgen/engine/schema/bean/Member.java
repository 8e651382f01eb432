package dev.docgen.engine.schema.bean;

import dev.docgen.engine.schema.bean.Property.Access;
import dev.docgen.model.Provenance;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.Javadoc;
import dev.docgen.source.Modifier;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceElement;
import dev.docgen.source.SourceField;
import dev.docgen.source.SourceMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The field, getter and setter of one property as smallrye sees them ({@code TypeResolver}): the
 * one that bears an annotation about the property speaks for all, else the field. Not thread-safe.
 */
final class Member {
  /** Annotations that speak about a property, the strongest first. */
  private static final List<String[]> SPEAKING =
      List.of(
          new String[] {"org.eclipse.microprofile.openapi.annotations.media.Schema"},
          JsonB.PROPERTY,
          new String[] {Jackson.PROPERTY},
          MemberVisibility.XML_ELEMENT,
          MemberVisibility.XML_ATTRIBUTE);

  private final String name;
  private @Nullable SourceField field;
  private @Nullable SourceMethod getter;
  private @Nullable SourceMethod setter;
  private boolean exposed;
  private boolean ignored;
  private boolean ignoredGetter;
  private boolean ignoredSetter;

  Member(String name) {
    this.name = name;
  }

  boolean hasField() {
    return field != null;
  }

  void field(SourceField found) {
    if (field == null) {
      field = found;
      see(found, found.annotations());
    }
  }

  void getter(SourceMethod found) {
    if (getter == null && isOfType(found.returnType())) {
      getter = found;
      see(found, found.inheritedAnnotations());
    }
  }

  void setter(SourceMethod found) {
    if (setter == null && isOfType(found.parameters().get(0).type())) {
      setter = found;
      see(found, found.inheritedAnnotations());
    }
  }

  private boolean isOfType(JavaType type) {
    SourceField own = field;
    return own == null || own.type().describe().equals(type.describe());
  }

  private void see(SourceElement element, Annotations annotations) {
    if (exposed || ignored) {
      return;
    }
    switch (MemberVisibility.of(element, annotations)) {
      case EXPOSED -> exposed = true;
      case IGNORED -> {
        ignored |= element instanceof SourceField;
        ignoredGetter |= element == getter;
        ignoredSetter |= element == setter;
        ignored |= ignoredGetter && ignoredSetter;
      }
      default -> {}
    }
  }

  /**
   * Returns whether the property is left out.
   *
   * @param publicOnly whether one of its members must be public
   */
  boolean isIgnored(boolean publicOnly) {
    boolean speaks = field != null && isSpeaking(field.annotations());
    return ignored
        || (ignoredGetter && setter == null && !speaks)
        || (ignoredSetter && getter == null && !speaks)
        || (publicOnly && !exposed && !isPublic());
  }

  private static boolean isSpeaking(Annotations annotations) {
    return annotations.has(SPEAKING.get(0)) || annotations.has(Jackson.PROPERTY, Jackson.VIEW);
  }

  private boolean isPublic() {
    return isPublic(field) || isPublic(getter) || isPublic(setter);
  }

  private static boolean isPublic(@Nullable SourceElement element) {
    return element != null && element.modifiers().contains(Modifier.PUBLIC);
  }

  /** Returns the property; the naming spells a name that no annotation gives. */
  Property toProperty(UnaryOperator<String> naming) {
    List<SourceElement> all = elements();
    SourceElement main = main(all);
    Annotations own = annotations(main);
    List<SourceAnnotation> rest = new ArrayList<>();
    all.stream()
        .filter(element -> !element.equals(main))
        .forEach(element -> rest.addAll(annotations(element).declared()));
    Annotations annotations = rest.isEmpty() ? own : own.and(rest);
    return new Property(
        explicitName(own).orElseGet(() -> naming.apply(name)),
        type(main),
        annotations,
        access(annotations),
        annotations.findAll(Jackson.PROPERTY).stream()
            .anyMatch(property -> property.bool("required").orElse(false)),
        description(),
        Provenance.inferred(
            main instanceof SourceField ? "schema.bean.field" : "schema.bean.method",
            main.location()));
  }

  private List<SourceElement> elements() {
    List<SourceElement> all = new ArrayList<>();
    if (field != null) {
      all.add(field);
    }
    if (getter != null) {
      all.add(getter);
    }
    if (setter != null) {
      all.add(setter);
    }
    return all;
  }

  private static SourceElement main(List<SourceElement> all) {
    for (String[] speaking : SPEAKING) {
      for (SourceElement element : all) {
        if (annotations(element).has(speaking)) {
          return element;
        }
      }
    }
    return all.get(0);
  }

  private static Annotations annotations(SourceElement element) {
    return element instanceof SourceMethod method
        ? method.inheritedAnnotations()
        : element.annotations();
  }

  private static JavaType type(SourceElement element) {
    if (element instanceof SourceField known) {
      return known.type();
    }
    SourceMethod method = (SourceMethod) element;
    return method.parameters().isEmpty() ? method.returnType() : method.parameters().get(0).type();
  }

  private static Optional<String> explicitName(Annotations annotations) {
    return annotations
        .find(SPEAKING.get(0))
        .flatMap(schema -> schema.string("name"))
        .or(() -> annotations.find(JsonB.PROPERTY).flatMap(it -> it.string("value")))
        .or(() -> annotations.find(Jackson.PROPERTY).flatMap(it -> it.string("value")))
        .filter(text -> !text.isEmpty());
  }

  private Access access(Annotations annotations) {
    String declared =
        annotations.find(Jackson.PROPERTY).flatMap(it -> it.string("access")).orElse("AUTO");
    return switch (declared) {
      case "READ_ONLY" -> Access.READ_ONLY;
      case "WRITE_ONLY" -> Access.WRITE_ONLY;
      case "READ_WRITE" -> Access.READ_WRITE;
      default -> inferredAccess();
    };
  }

  private Access inferredAccess() {
    if (exposed || ignoredGetter == ignoredSetter) {
      return Access.READ_WRITE;
    }
    return ignoredGetter ? Access.WRITE_ONLY : Access.READ_ONLY;
  }

  private String description() {
    if (field != null) {
      String own = field.javadoc().description();
      String text =
          own.isEmpty() && field.isRecordComponent()
              ? field.declaringType().javadoc().param(field.name()).orElse("")
              : own;
      if (!text.isEmpty()) {
        return text;
      }
    }
    if (getter == null) {
      return "";
    }
    Javadoc javadoc = getter.inheritedJavadoc();
    String returns = javadoc.returns();
    return javadoc.description().isEmpty() && returns != null ? returns : javadoc.description();
  }
}
