package dev.docgen.engine.render.sample;

import dev.docgen.engine.render.example.JsonText;
import dev.docgen.engine.render.example.PercentCode;
import dev.docgen.engine.render.sample.HttpCall.Field;
import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of parameters as they are sent, by style and place (OpenAPI 3.1, 4.8.12.2). */
final class ParameterText {
  private final Parameter parameter;
  private final @Nullable Object value;
  private final String style;
  private final boolean explode;

  ParameterText(Parameter parameter, @Nullable Object value) {
    this.parameter = parameter;
    this.value = value;
    this.style = parameter.style() == null ? defaultStyle(parameter.in()) : parameter.style();
    this.explode =
        parameter.explode() == null
            ? style.equals("form")
            : Boolean.TRUE.equals(parameter.explode());
  }

  private static String defaultStyle(ParameterLocation place) {
    return place == ParameterLocation.QUERY || place == ParameterLocation.COOKIE
        ? "form"
        : "simple";
  }

  /** Returns the text that takes a variable's place in a path. */
  String inPath() {
    return switch (style) {
      case "label" -> "." + joined(explode ? "." : ",", PercentCode::strict);
      case "matrix" -> matrix();
      default -> joined(",", PercentCode::strict);
    };
  }

  private String matrix() {
    String name = PercentCode.strict(parameter.name());
    if (explode && value instanceof List<?> list) {
      return list.stream()
          .map(item -> ";" + name + "=" + PercentCode.strict(scalar(item)))
          .collect(Collectors.joining());
    }
    return explode && value instanceof Map
        ? ";" + joined(";", PercentCode::strict)
        : ";" + name + "=" + joined(",", PercentCode::strict);
  }

  /** Returns the value of a header, not encoded. */
  String inHeader() {
    return joined(",", text -> text);
  }

  /** Returns the fields of a query or cookie, encoded. */
  List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    if (!parameter.content().isEmpty()) {
      add(fields, parameter.name(), PercentCode.strict(scalar(value)));
    } else if (value instanceof List<?> list && explode) {
      list.forEach(item -> add(fields, parameter.name(), PercentCode.strict(scalar(item))));
    } else if (value instanceof Map<?, ?> map && style.equals("deepObject")) {
      map.forEach(
          (key, each) ->
              add(fields, parameter.name() + "[" + key + "]", PercentCode.strict(scalar(each))));
    } else if (value instanceof Map<?, ?> map && explode) {
      map.forEach(
          (key, each) -> add(fields, String.valueOf(key), PercentCode.strict(scalar(each))));
    } else {
      add(fields, parameter.name(), joined(separator(), PercentCode::strict));
    }
    return fields;
  }

  private String separator() {
    return switch (style) {
      case "spaceDelimited" -> "%20";
      case "pipeDelimited" -> "%7C";
      default -> ",";
    };
  }

  private static void add(List<Field> fields, String name, String encoded) {
    fields.add(new Field(PercentCode.strict(name), Phrase.of(encoded)));
  }

  private String joined(String separator, UnaryOperator<String> code) {
    if (!parameter.content().isEmpty()) {
      return code.apply(scalar(value));
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(item -> code.apply(scalar(item)))
          .collect(Collectors.joining(separator));
    }
    if (value instanceof Map<?, ?> map) {
      String between = explode ? "=" : separator;
      return map.entrySet().stream()
          .map(
              entry ->
                  code.apply(String.valueOf(entry.getKey()))
                      + between
                      + code.apply(scalar(entry.getValue())))
          .collect(Collectors.joining(separator));
    }
    return code.apply(scalar(value));
  }

  private static String scalar(@Nullable Object value) {
    return value instanceof String text ? text : JsonText.compact(value);
  }
}
