package dev.docgen.engine.schema.bean;

import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.Modifier;
import dev.docgen.source.SourceField;
import dev.docgen.source.SourceMember;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import dev.docgen.spi.PropertyCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Reads the properties of a class as smallrye does ({@code TypeResolver.getAllFields}): fields,
 * getters and setters of any visibility, those of superclasses first. Thread-safe.
 */
public final class MemberReader {
  private static final String[] METHOD_ANNOTATIONS = {
    "org.eclipse.microprofile.openapi.annotations.media.Schema",
    JsonB.PROPERTY[0],
    JsonB.PROPERTY[1],
    Jackson.PROPERTY
  };

  private static final String[] XML_TYPE = MemberVisibility.xml("XmlType");

  private final SourceTree sources;
  private final PropertyCase spelling;
  private final boolean publicOnly;

  /**
   * Makes a reader for one application.
   *
   * @param spelling how properties are spelled that no annotation names
   * @param publicOnly whether a property needs a public member
   */
  public MemberReader(SourceTree sources, PropertyCase spelling, boolean publicOnly) {
    this.sources = sources;
    this.spelling = spelling;
    this.publicOnly = publicOnly;
  }

  /**
   * Returns the properties of a class, interface or record.
   *
   * @param skipped qualified names of the supertypes whose members are left out
   */
  public List<Property> read(ClassType type, SourceType declaration, Set<String> skipped) {
    Map<String, Member> members = new LinkedHashMap<>();
    for (SourceField field : sources.fields(type)) {
      boolean property =
          !field.isEnumConstant()
              && !field.modifiers().contains(Modifier.STATIC)
              && isRead(field, skipped);
      if (property) {
        members.computeIfAbsent(field.name(), Member::new).field(field);
      }
    }
    for (SourceMethod method : sources.methods(type)) {
      if (!method.modifiers().contains(Modifier.STATIC) && isRead(method, skipped)) {
        readMethod(method, members);
      }
    }
    Annotations annotations = declaration.inheritedAnnotations();
    UnaryOperator<String> naming = PropertyNaming.of(annotations, spelling);
    PropertyChoice choice = PropertyChoice.of(annotations);
    List<Property> properties = new ArrayList<>();
    members.forEach(
        (name, member) -> {
          if (!member.isIgnored(publicOnly) && choice.keeps(name)) {
            Property property = member.toProperty(naming);
            if (!isIgnoredType(property.type())) {
              properties.add(property);
            }
          }
        });
    return ordered(properties, annotations);
  }

  private static boolean isRead(SourceMember member, Set<String> skipped) {
    String owner = member.declaringType().qualifiedName();
    return !skipped.contains(owner) && !owner.startsWith("java.");
  }

  private static void readMethod(SourceMethod method, Map<String, Member> members) {
    boolean annotated = method.inheritedAnnotations().has(METHOD_ANNOTATIONS);
    if (method.parameters().isEmpty() && !method.returnType().isVoid()) {
      if (annotated || isGetter(method)) {
        named(method, members, "get", "is").getter(method);
      }
    } else if (method.parameters().size() == 1) {
      boolean sets = method.returnType().isVoid() && isPrefixed(method.name(), "set");
      if (annotated || sets) {
        named(method, members, "set").setter(method);
      }
    }
  }

  private static boolean isGetter(SourceMethod method) {
    boolean component =
        method.declaringType().kind() == SourceType.Kind.RECORD
            && method.declaringType().fields().stream()
                .anyMatch(it -> it.isRecordComponent() && it.name().equals(method.name()));
    return component
        || isPrefixed(method.name(), "get")
        || (isPrefixed(method.name(), "is") && AccessorName.isBoolean(method.returnType()));
  }

  private static boolean isPrefixed(String name, String prefix) {
    return name.startsWith(prefix) && name.length() > prefix.length();
  }

  private static Member named(
      SourceMethod method, Map<String, Member> members, String... prefixes) {
    return members.computeIfAbsent(property(method.name(), members, prefixes), Member::new);
  }

  private static String property(String method, Map<String, Member> members, String... prefixes) {
    if (isField(method, members)) {
      return method;
    }
    for (String prefix : prefixes) {
      if (isPrefixed(method, prefix)) {
        String raw = method.substring(prefix.length());
        boolean acronym =
            raw.length() > 1
                && Character.isUpperCase(raw.charAt(0))
                && Character.isUpperCase(raw.charAt(1));
        return acronym || isField(raw, members)
            ? raw
            : raw.substring(0, 1).toLowerCase(Locale.ROOT) + raw.substring(1);
      }
    }
    return method;
  }

  private static boolean isField(String name, Map<String, Member> members) {
    Member known = members.get(name);
    return known != null && known.hasField();
  }

  private boolean isIgnoredType(JavaType type) {
    return sources
        .type(type)
        .map(known -> Jackson.isOn(known.annotations(), Jackson.IGNORE_TYPE))
        .orElse(false);
  }

  private static Optional<List<String>> xmlOrder(Annotations annotations) {
    return annotations
        .find(XML_TYPE)
        .filter(type -> type.isSet("propOrder"))
        .map(type -> type.strings("propOrder"));
  }

  private static List<Property> ordered(List<Property> properties, Annotations annotations) {
    List<String> first =
        annotations
            .find(JsonB.PROPERTY_ORDER)
            .map(order -> order.strings("value"))
            .or(() -> xmlOrder(annotations))
            .or(() -> annotations.find(Jackson.PROPERTY_ORDER).map(it -> it.strings("value")))
            .orElse(List.of());
    List<Property> ordered = new ArrayList<>(properties.size());
    for (String name : first) {
      properties.stream().filter(property -> property.name().equals(name)).forEach(ordered::add);
    }
    properties.stream().filter(property -> !ordered.contains(property)).forEach(ordered::add);
    return ordered;
  }
}
