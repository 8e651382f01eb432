package dev.docgen.engine.types;

import dev.docgen.source.JavaType;
import dev.docgen.source.SourceAnnotation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribute's value, always as a list (JLS 9.7.1).
 *
 * @param unevaluated source text of what could not be evaluated
 * @param isArray whether the value is written in braces
 */
record AttributeValue(
    List<Object> values, List<String> unevaluated, boolean isWritten, boolean isArray) {
  static final AttributeValue ABSENT = new AttributeValue(List.of(), List.of(), false, false);

  AttributeValue {
    values = List.copyOf(values);
    unevaluated = List.copyOf(unevaluated);
  }

  <T> List<T> all(Class<T> kind) {
    List<T> all = new ArrayList<>(values.size());
    for (Object value : values) {
      if (kind.isInstance(value)) {
        all.add(kind.cast(value));
      }
    }
    return Collections.unmodifiableList(all);
  }

  List<String> strings() {
    List<String> strings = new ArrayList<>(values.size());
    for (Object value : values) {
      if (!(value instanceof JavaType) && !(value instanceof SourceAnnotation)) {
        strings.add(value.toString());
      }
    }
    return strings;
  }

  /** Returns a list when written in braces, else the single value; null when it has none. */
  @Nullable Object plain() {
    List<Object> plain = new ArrayList<>(values.size());
    values.forEach(value -> plain.add(value instanceof EnumConstant it ? it.name() : value));
    if (isArray) {
      return List.copyOf(plain);
    }
    return plain.isEmpty() ? null : plain.get(0);
  }
}
