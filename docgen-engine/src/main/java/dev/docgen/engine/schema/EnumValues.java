package dev.docgen.engine.schema;

import dev.docgen.engine.schema.bean.Jackson;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceField;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceType;
import java.util.List;
import java.util.Optional;

/** What an enum's constants are in JSON. */
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

  /** Returns the values that are known, in the order of the constants. */
  static List<Object> of(SourceType declaration, List<SourceField> constants) {
    if (valueType(declaration).isEmpty()) {
      return constants.stream().<Object>map(EnumRule::nameOf).toList();
    }
    return List.of();
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
