package dev.docgen.engine.schema;

import dev.docgen.engine.schema.bean.Jackson;
import dev.docgen.model.Schema;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.SourceField;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import java.util.Optional;

/** A class written as one of its members: {@code @JsonValue}. */
final class ValueRule implements SchemaRule {
  @Override
  public Optional<Schema> apply(JavaType type, Place place, Resolution resolution) {
    return type instanceof ClassType known && resolution.sources().type(known).isPresent()
        ? resolution
            .valueType(known)
            .filter(value -> !value.describe().equals(type.describe()))
            .map(value -> resolution.resolve(value, place.inner()))
        : Optional.empty();
  }

  /** Returns the type of the member that stands for the whole. */
  static Optional<JavaType> valueType(ClassType type, SourceTree sources) {
    for (SourceMethod method : sources.methods(type)) {
      if (method.parameters().isEmpty()
          && Jackson.isOn(method.inheritedAnnotations(), Jackson.VALUE)) {
        return Optional.of(method.returnType());
      }
    }
    for (SourceField field : sources.fields(type)) {
      if (Jackson.isOn(field.annotations(), Jackson.VALUE)) {
        return Optional.of(field.type());
      }
    }
    return Optional.empty();
  }
}
