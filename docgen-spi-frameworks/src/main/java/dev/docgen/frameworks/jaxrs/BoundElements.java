package dev.docgen.frameworks.jaxrs;

import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.SourceElement;
import dev.docgen.source.SourceField;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceParameter;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lists what receives values of a request, classes under {@code @BeanParam} taken apart (Jakarta
 * REST 3.1, section 3.2).
 */
final class BoundElements {
  private final SourceTree sources;
  private final List<Bound> found = new ArrayList<>();
  private final Set<String> open = new LinkedHashSet<>();

  private BoundElements(SourceTree sources) {
    this.sources = sources;
  }

  /** Returns the bound fields, properties and constructor parameters of a resource class. */
  static List<Bound> ofClass(ClassType type, SourceTree sources) {
    BoundElements elements = new BoundElements(sources);
    elements.addClass(type, false);
    return List.copyOf(elements.found);
  }

  /** Returns the parameters of a resource method, those that nothing binds too. */
  static List<Bound> ofMethod(SourceMethod method, SourceTree sources) {
    BoundElements elements = new BoundElements(sources);
    for (SourceParameter parameter : method.parameters()) {
      String text = method.inheritedJavadoc().param(parameter.name()).orElse(null);
      elements.add(
          parameter,
          parameter.name(),
          parameter.type(),
          parameter.inheritedAnnotations(),
          text,
          true);
    }
    return List.copyOf(elements.found);
  }

  private void addClass(ClassType type, boolean ofMethod) {
    if (!open.add(type.describe())) {
      return;
    }
    for (SourceField field : sources.fields(type)) {
      addIfBound(field, field.name(), field.type(), field.annotations(), ofMethod);
    }
    for (SourceMethod method : sources.methods(type)) {
      addMethod(method, ofMethod);
    }
    for (SourceMethod constructor :
        sources.type(type).map(SourceType::constructors).orElse(List.of())) {
      for (SourceParameter parameter : constructor.parameters()) {
        addIfBound(
            parameter, parameter.name(), parameter.type(), parameter.annotations(), ofMethod);
      }
    }
    open.remove(type.describe());
  }

  private void addMethod(SourceMethod method, boolean ofMethod) {
    if (method.parameters().size() != 1 || Verbs.isResource(method)) {
      return;
    }
    SourceParameter parameter = method.parameters().get(0);
    Annotations annotations = method.inheritedAnnotations();
    boolean onMethod = Binding.of(annotations).isPresent();
    addIfBound(
        method,
        property(method.name()),
        parameter.type(),
        onMethod ? annotations : parameter.inheritedAnnotations(),
        ofMethod);
  }

  private static String property(String setter) {
    return setter.startsWith("set") && setter.length() > 3
        ? setter.substring(3, 4).toLowerCase(Locale.ROOT) + setter.substring(4)
        : setter;
  }

  private void addIfBound(
      SourceElement element, String name, JavaType type, Annotations annotations, boolean of) {
    if (Binding.of(annotations).isPresent()) {
      String text = element.javadoc().description();
      add(element, name, type, annotations, text.isBlank() ? null : text, of);
    }
  }

  private void add(
      SourceElement element,
      String name,
      JavaType type,
      Annotations annotations,
      @Nullable String text,
      boolean ofMethod) {
    Optional<Binding> binding = Binding.of(annotations);
    if (binding.isPresent() && binding.get() == Binding.BEAN) {
      if (type instanceof ClassType bean) {
        addClass(bean, ofMethod);
      }
      return;
    }
    String stated =
        binding
            .flatMap(it -> it.in(annotations))
            .flatMap(annotation -> annotation.string("value"))
            .filter(value -> !value.isEmpty())
            .orElse(name);
    found.add(
        new Bound(
            stated, binding.orElse(null), type, annotations, text, ofMethod, element.location()));
  }
}
