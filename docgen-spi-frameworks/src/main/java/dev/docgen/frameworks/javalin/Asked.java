package dev.docgen.frameworks.javalin;

import dev.docgen.SourceLocation;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.model.ParameterLocation;
import dev.docgen.source.JavaType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a handler asks of a request. Gathered on one thread. */
final class Asked {

  /**
   * A parameter or a field of a form.
   *
   * @param type of its value; of each when there are several
   * @param several whether it may come more than once
   * @param required whether the handler refuses a request without it
   * @param standard the value that stands for a missing one, or null
   */
  record Value(
      JavaType type,
      boolean several,
      boolean required,
      @Nullable Object standard,
      SourceLocation location) {

    /** A type that is told wins over text, and so does what is known besides. */
    Value and(Value other) {
      boolean text = type.is("java.lang.String");
      return new Value(
          text ? other.type : type,
          several || other.several,
          required || other.required,
          standard == null ? other.standard : standard,
          location);
    }
  }

  private final Map<ParameterLocation, Map<String, Value>> parameters = new LinkedHashMap<>();
  private final Map<String, Value> fields = new LinkedHashMap<>();
  private final Map<String, Value> files = new LinkedHashMap<>();
  private @Nullable JavaType body;
  private Answer.@Nullable Payload payload;
  private boolean validated;
  private final Map<SourceLocation, String> gaps = new TreeMap<>();

  void parameter(ParameterLocation in, String name, Value value) {
    parameters.computeIfAbsent(in, it -> new LinkedHashMap<>()).merge(name, value, Value::and);
  }

  /** Notes that an expression does what cannot be told. */
  void gap(Snippet where, String what) {
    gaps.putIfAbsent(where.location(), "'" + where + "': " + what);
  }

  void gap(SourceLocation where, String what) {
    gaps.putIfAbsent(where, what);
  }

  /** Returns what cannot be told, by place. */
  Map<SourceLocation, String> gaps() {
    return gaps;
  }

  /** Adds the parameters that other code asks for; bodies are left to the handler. */
  void alsoAsks(Asked other) {
    other.parameters.forEach(
        (in, values) -> values.forEach((name, value) -> parameter(in, name, value)));
    validated |= other.validated;
    gaps.putAll(other.gaps);
  }

  void field(String name, Value value) {
    fields.merge(name, value, Value::and);
  }

  void file(String name, Value value) {
    files.merge(name, value, Value::and);
  }

  /** A body of a type that is told wins over one that is taken as it comes. */
  void body(Answer.Payload as, @Nullable JavaType type) {
    if (payload != Answer.Payload.JSON) {
      payload = as;
      body = type;
    }
  }

  /** A value is converted or checked: a request with another one is refused. */
  void validates() {
    validated = true;
  }

  Map<String, Value> parameters(ParameterLocation in) {
    return parameters.getOrDefault(in, Map.of());
  }

  Map<String, Value> fields() {
    return fields;
  }

  Map<String, Value> files() {
    return files;
  }

  Optional<Answer.Payload> payload() {
    return Optional.ofNullable(payload);
  }

  @Nullable JavaType body() {
    return body;
  }

  boolean isValidated() {
    return validated;
  }
}
