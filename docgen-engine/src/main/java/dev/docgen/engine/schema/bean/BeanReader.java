package dev.docgen.engine.schema.bean;

import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.Modifier;
import dev.docgen.source.SourceField;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceParameter;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import dev.docgen.spi.PropertyCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Reads the JSON properties of a class as Jackson 2 introspects it with the settings that matter:
 * fields in declaration order, then properties that only a method shows. Thread-safe.
 */
public final class BeanReader {
  private final SourceTree sources;
  private final PropertyCase mapperCase;
  private final boolean anyGetters;
  private final Lombok lombok;

  /**
   * Makes a reader for one application.
   *
   * @param mapperCase how its JSON mapper spells properties that no annotation names
   * @param anyGetters whether what {@code @JsonAnyGetter} stands on counts as a property of its
   *     name, as with swagger-core
   */
  public BeanReader(SourceTree sources, PropertyCase mapperCase, boolean anyGetters) {
    this.sources = sources;
    this.mapperCase = mapperCase;
    this.anyGetters = anyGetters;
    this.lombok = new Lombok(new LombokConfig(sources));
  }

  /** Returns the properties of a class, interface or record, inherited ones included. */
  public List<Property> read(ClassType type, SourceType declaration) {
    Annotations annotations = declaration.inheritedAnnotations();
    Visibility visibility = Visibility.of(annotations);
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    readFields(type, visibility, candidates);
    readMethods(type, visibility, candidates);
    readDelegates(type, visibility, candidates);
    readCreators(declaration, candidates);
    return PropertyOrder.of(annotations).apply(named(candidates, annotations));
  }

  private void readFields(
      ClassType type, Visibility visibility, Map<String, Candidate> candidates) {
    for (SourceField field : sources.fields(type)) {
      Set<Modifier> modifiers = field.modifiers();
      if (field.isEnumConstant() || modifiers.contains(Modifier.STATIC)) {
        continue;
      }
      boolean visible =
          !modifiers.contains(Modifier.TRANSIENT)
              && visibility.field().allows(Lombok.modifiers(field));
      Candidate candidate = candidate(candidates, field.name());
      candidate.field(field, visible);
      if (field.isRecordComponent()) {
        candidate.generatedGetter(field);
      }
      readLombok(field, candidates);
    }
  }

  private void readLombok(SourceField field, Map<String, Candidate> candidates) {
    lombok
        .getterProperty(field)
        .ifPresent(
            name -> {
              Candidate candidate = candidate(candidates, name);
              if (!name.equals(field.name())) {
                candidate.field(field, false);
              }
              candidate.generatedGetter(field);
            });
    lombok
        .setterProperty(field)
        .ifPresent(
            name -> {
              Candidate candidate = candidate(candidates, name);
              if (!name.equals(field.name())) {
                candidate.field(field, false);
              }
              candidate.generatedSetter();
            });
  }

  private void readMethods(
      ClassType type, Visibility visibility, Map<String, Candidate> candidates) {
    for (SourceMethod method : sources.methods(type)) {
      if (method.modifiers().contains(Modifier.STATIC) || isNoProperty(method)) {
        continue;
      }
      AccessorName.ofGetter(method)
          .ifPresent(name -> readGetter(method, type, visibility, candidate(candidates, name)));
      AccessorName.ofSetter(method)
          .ifPresent(
              name ->
                  candidate(candidates, name)
                      .setter(method, visibility.setter().allows(method.modifiers())));
      readByAnnotation(method, candidates);
    }
  }

  private void readGetter(
      SourceMethod method, ClassType type, Visibility visibility, Candidate candidate) {
    candidate.getter(method, sees(visibility, method));
    boolean overridden =
        candidate
            .generatedFor()
            .map(field -> isNearer(type, field.declaringType(), method.declaringType()))
            .orElse(false);
    if (overridden) {
      candidate.overriddenGetter();
    }
  }

  /** Returns whether one supertype comes before another, as overriding goes (JLS 8.4.8.1). */
  private boolean isNearer(ClassType type, SourceType one, SourceType other) {
    if (one.qualifiedName().equals(other.qualifiedName())) {
      return false;
    }
    List<String> lineage = sources.supertypes(type).stream().map(ClassType::qualifiedName).toList();
    return lineage.contains(one.qualifiedName())
        && lineage.indexOf(one.qualifiedName()) < lineage.indexOf(other.qualifiedName());
  }

  /** Lombok's {@code @Delegate} gives a class the methods of a field's type. */
  private void readDelegates(
      ClassType type, Visibility visibility, Map<String, Candidate> candidates) {
    for (SourceField field : sources.fields(type)) {
      if (Lombok.isDelegate(field) && field.type() instanceof ClassType delegate) {
        readMethods(delegate, visibility, candidates);
        sources.fields(delegate).forEach(inner -> readGenerated(inner, candidates));
      }
    }
  }

  private void readGenerated(SourceField field, Map<String, Candidate> candidates) {
    lombok
        .getterProperty(field)
        .ifPresent(name -> of(field, name, candidates).generatedGetter(field));
    lombok.setterProperty(field).ifPresent(name -> of(field, name, candidates).generatedSetter());
  }

  private static Candidate of(SourceField field, String name, Map<String, Candidate> candidates) {
    Candidate candidate = candidate(candidates, name);
    candidate.field(field, false);
    return candidate;
  }

  /** A method that is no accessor by its name is one when an annotation says so. */
  private static void readByAnnotation(SourceMethod method, Map<String, Candidate> candidates) {
    if (AccessorName.ofGetter(method).isPresent() || AccessorName.ofSetter(method).isPresent()) {
      return;
    }
    boolean recordAccessor =
        candidates.containsKey(method.name())
            && method.declaringType().kind() == SourceType.Kind.RECORD;
    if (method.parameters().isEmpty() && !method.returnType().isVoid()) {
      if (recordAccessor || method.inheritedAnnotations().has(Jackson.PROPERTY, Jackson.GETTER)) {
        candidate(candidates, method.name()).getter(method, true);
      }
    } else if (method.parameters().size() == 1
        && method.inheritedAnnotations().has(Jackson.PROPERTY, Jackson.SETTER)) {
      candidate(candidates, method.name()).setter(method, true);
    }
  }

  private boolean isNoProperty(SourceMethod method) {
    Annotations annotations = method.inheritedAnnotations();
    return method.declaringType().qualifiedName().equals("java.lang.Object")
        || annotations.has(Jackson.ANY_SETTER, Jackson.VALUE)
        || (!anyGetters && annotations.has(Jackson.ANY_GETTER));
  }

  /** Returns the type of the map whose entries {@code @JsonAnyGetter} makes properties. */
  public Optional<JavaType> anyGetter(ClassType type) {
    return sources.methods(type).stream()
        .filter(method -> method.parameters().isEmpty())
        .filter(method -> Jackson.isOn(method.inheritedAnnotations(), Jackson.ANY_GETTER))
        .map(SourceMethod::returnType)
        .findFirst();
  }

  private static boolean sees(Visibility visibility, SourceMethod getter) {
    return AccessorName.isIsGetter(getter)
        ? visibility.isGetter().allows(getter.modifiers())
        : visibility.getter().allows(getter.modifiers());
  }

  /** Parameters of a creator count where an annotation names them (Jackson, "Creators"). */
  private static void readCreators(SourceType declaration, Map<String, Candidate> candidates) {
    List<SourceMethod> creators = new ArrayList<>(declaration.constructors());
    for (SourceMethod method : declaration.methods()) {
      if (method.modifiers().contains(Modifier.STATIC)
          && method.annotations().has(Jackson.CREATOR)) {
        creators.add(method);
      }
    }
    for (SourceMethod creator : creators) {
      for (SourceParameter parameter : creator.parameters()) {
        if (parameter.annotations().has(Jackson.PROPERTY)) {
          Candidate candidate = candidates.get(parameter.name());
          (candidate == null ? candidate(candidates, parameter.name()) : candidate)
              .creator(parameter);
        }
      }
    }
  }

  private List<Property> named(Map<String, Candidate> candidates, Annotations annotations) {
    UnaryOperator<String> naming = PropertyNaming.of(annotations, mapperCase);
    Map<String, Candidate> named = new LinkedHashMap<>();
    for (Candidate candidate : candidates.values()) {
      candidate.applyIgnorals();
      if (candidate.isVisible()) {
        String name =
            candidate.explicitName().orElseGet(() -> naming.apply(candidate.implicitName()));
        Candidate present = named.putIfAbsent(name, candidate);
        if (present != null) {
          present.merge(candidate);
        }
      }
    }
    PropertyChoice choice = PropertyChoice.of(annotations);
    List<Property> properties = new ArrayList<>();
    named.forEach(
        (name, candidate) -> {
          if (choice.keeps(name)) {
            Property property = candidate.toProperty(name);
            if (!isIgnoredType(property.type())) {
              properties.add(property);
            }
          }
        });
    return properties;
  }

  private boolean isIgnoredType(JavaType type) {
    return sources
        .type(type)
        .map(known -> Jackson.isOn(known.annotations(), Jackson.IGNORE_TYPE))
        .orElse(false);
  }

  private static Candidate candidate(Map<String, Candidate> candidates, String name) {
    return candidates.computeIfAbsent(name, Candidate::new);
  }
}
