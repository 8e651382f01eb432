package dev.docgen.engine.render.postman;

import dev.docgen.engine.render.example.Body;
import dev.docgen.engine.render.sample.HttpCall;
import dev.docgen.engine.render.sample.HttpCall.Field;
import dev.docgen.engine.render.sample.Phrase;
import dev.docgen.model.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Requests of a collection. A path segment that is a variable stays one, with its value beside. */
final class Requests {
  /** The variable that holds the server's URL. */
  static final String BASE = "baseUrl";

  private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z0-9_.-]+)}");

  private final String base;

  Requests(String base) {
    this.base = base;
  }

  Map<String, @Nullable Object> value(Operation operation, HttpCall call) {
    Map<String, @Nullable Object> request = new LinkedHashMap<>();
    request.put("method", call.method().name());
    request.put("header", fields(call.headers()));
    if (call.body() != null) {
      request.put("body", body(call.body()));
    }
    request.put("url", url(operation, call));
    if (operation.description() != null) {
      request.put("description", operation.description());
    }
    return request;
  }

  private static List<Object> fields(List<Field> fields) {
    List<Object> all = new ArrayList<>();
    fields.forEach(field -> all.add(Collection.pair(field.name(), text(field.value()))));
    return all;
  }

  private static String text(Phrase phrase) {
    return phrase.text(variable -> "{{" + variable + "}}");
  }

  private Map<String, @Nullable Object> url(Operation operation, HttpCall call) {
    String host = call.base().equals(base) ? "{{" + BASE + "}}" : call.base();
    List<String> path = new ArrayList<>();
    List<Object> variables = new ArrayList<>();
    String[] templates = operation.path().split("/", -1);
    String[] segments = call.path().split("/", -1);
    for (int i = 1; i < segments.length; i++) {
      Matcher variable = VARIABLE.matcher(i < templates.length ? templates[i] : "");
      if (variable.matches()) {
        path.add(":" + variable.group(1));
        variables.add(Collection.pair(variable.group(1), segments[i]));
      } else {
        path.add(segments[i]);
      }
    }
    Map<String, @Nullable Object> url = new LinkedHashMap<>();
    url.put("raw", raw(host, path, call.query()));
    url.put("host", List.of(host));
    url.put("path", path);
    url.put("query", fields(call.query()));
    url.put("variable", variables);
    return url;
  }

  private static String raw(String host, List<String> path, List<Field> query) {
    StringBuilder raw = new StringBuilder(host).append('/').append(String.join("/", path));
    char separator = '?';
    for (Field field : query) {
      raw.append(separator).append(field.name()).append('=').append(text(field.value()));
      separator = '&';
    }
    return raw.toString();
  }

  private static Map<String, @Nullable Object> body(Body body) {
    Map<String, @Nullable Object> value = new LinkedHashMap<>();
    if (body instanceof Body.Multipart multipart) {
      value.put("mode", "formdata");
      value.put("formdata", multipart.parts().stream().map(Requests::part).toList());
    } else if (body instanceof Body.Text text) {
      value.put("mode", "raw");
      value.put("raw", text.text());
      value.put("options", Map.of("raw", Map.of("language", language(text.mediaType()))));
    } else {
      value.put("mode", "file");
      value.put("file", Map.of()); // the reader chooses one
    }
    return value;
  }

  private static Map<String, @Nullable Object> part(Body.Part part) {
    Map<String, @Nullable Object> value = new LinkedHashMap<>();
    value.put("key", part.name());
    value.put("type", part.fileName() == null ? "text" : "file");
    if (part.fileName() == null) {
      value.put("value", part.value());
    } else {
      value.put("src", List.of()); // the reader chooses one
    }
    if (part.mediaType() != null) {
      value.put("contentType", part.mediaType());
    }
    return value;
  }

  /** Returns the name by which Postman highlights a media type. */
  static String language(String mediaType) {
    String type = mediaType.toLowerCase(Locale.ROOT);
    return type.contains("json") ? "json" : type.contains("xml") ? "xml" : "text";
  }
}
