package dev.docgen.engine.schema;

import dev.docgen.engine.schema.bean.Jackson;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceField;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an enum's constants are in JSON: the {@code @JsonValue}, else what {@code @JsonProperty}
 * says, else {@code toString()}, as swagger-core and Jackson 3 write them; the name where an
 * overridden {@code toString()} is more than source tells.
 */
final class EnumValues {
  private EnumValues() {}

  /** Returns the type of the {@code @JsonValue} member; empty when there is none. */
  static Optional<JavaType> valueType(SourceType declaration) {
    Optional<? extends SourceMethod> method = valueMethod(declaration);
    if (method.isPresent()) {
      return Optional.of(method.get().returnType());
    }
    return valueField(declaration).map(SourceField::type);
  }

  /** Returns the constants' values in their order; empty unless all are known. */
  static List<Object> of(SourceType declaration, List<SourceField> constants) {
    return isValued(declaration) ? valued(declaration, constants) : texts(declaration, constants);
  }

  /**
   * Returns the constants' values in their order, where those without a value are known by their
   * names alone; empty unless all are known.
   */
  static List<Object> ofNames(SourceType declaration, List<SourceField> constants) {
    if (isValued(declaration)) {
      return valued(declaration, constants);
    }
    List<Object> names = new ArrayList<>();
    for (SourceField constant : constants) {
      names.add(declaredName(constant).orElse(constant.name()));
    }
    return names;
  }

  private static boolean isValued(SourceType declaration) {
    return valueMethod(declaration).isPresent() || valueField(declaration).isPresent();
  }

  private static List<Object> valued(SourceType declaration, List<SourceField> constants) {
    Optional<? extends SourceMethod> method = valueMethod(declaration);
    if (method.isPresent()) {
      return evaluated(method.get(), declaration, constants);
    }
    Optional<? extends SourceField> field = valueField(declaration);
    return field.isPresent() ? arguments(field.get().name(), declaration, constants) : List.of();
  }

  private static List<Object> texts(SourceType declaration, List<SourceField> constants) {
    List<Object> shown =
        declaration.methods().stream()
            .filter(method -> method.name().equals("toString") && method.parameters().isEmpty())
            .findFirst()
            .map(method -> evaluated(method, declaration, constants))
            .orElse(List.of());
    List<Object> texts = new ArrayList<>();
    for (int i = 0; i < constants.size(); i++) {
      SourceField constant = constants.get(i);
      Object text = shown.isEmpty() ? constant.name() : shown.get(i);
      texts.add(declaredName(constant).<Object>map(name -> name).orElse(text));
    }
    return texts;
  }

  private static Optional<String> declaredName(SourceField constant) {
    return constant
        .annotations()
        .find(Jackson.PROPERTY)
        .flatMap(property -> property.string("value"))
        .filter(name -> !name.isEmpty());
  }

  private static List<Object> evaluated(
      SourceMethod method, SourceType declaration, List<SourceField> constants) {
    List<Object> values = new ArrayList<>();
    for (SourceField constant : constants) {
      new EnumMember(declaration, constant).returned(method).ifPresent(values::add);
    }
    return values.size() == constants.size() ? values : List.of();
  }

  private static List<Object> arguments(
      String field, SourceType declaration, List<SourceField> constants) {
    List<Object> values = new ArrayList<>();
    for (SourceField constant : constants) {
      new EnumMember(declaration, constant).field(field).ifPresent(values::add);
    }
    return values.size() == constants.size() ? values : List.of();
  }

  private static Optional<? extends SourceMethod> valueMethod(SourceType declaration) {
    return declaration.methods().stream()
        .filter(method -> Jackson.isOn(method.inheritedAnnotations(), Jackson.VALUE))
        .findFirst();
  }

  private static Optional<? extends SourceField> valueField(SourceType declaration) {
    return declaration.fields().stream()
        .filter(field -> Jackson.isOn(field.annotations(), Jackson.VALUE))
        .findFirst();
  }
}
