package dev.docgen.engine.render.openapi;

import dev.docgen.engine.render.json.Emitter;
import dev.docgen.engine.render.json.JsonValues;
import dev.docgen.engine.render.json.Text;
import dev.docgen.model.Provenance;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes fields in the order of the calls; what is null, empty or false is left out, so that a
 * writer reads as the list of its object's fields. Not thread-safe.
 */
final class Output {

  /** Writes a value of a known kind. */
  @FunctionalInterface
  interface Writer<T> {
    void write(T value) throws IOException;
  }

  /** Writes the fields of an object that is open. */
  @FunctionalInterface
  interface Fields {
    void write() throws IOException;
  }

  private final Emitter emitter;
  private final OpenApiVersion version;
  private final boolean provenance;

  Output(Emitter emitter, OpenApiVersion version, boolean provenance) {
    this.emitter = emitter;
    this.version = version;
    this.provenance = provenance;
  }

  /** Returns whether the document is 3.1. */
  boolean is31() {
    return version == OpenApiVersion.V31;
  }

  OpenApiVersion version() {
    return version;
  }

  /** Writes the name of a field whose value follows. */
  void name(String name) throws IOException {
    emitter.name(Text.wellFormed(name));
  }

  /** Writes a text field unless the text is null. */
  void text(String name, @Nullable String value) throws IOException {
    if (value != null) {
      name(name);
      string(value);
    }
  }

  /** Writes a text value. */
  void string(String value) throws IOException {
    emitter.string(Text.wellFormed(value));
  }

  /** Writes a boolean field, false included, unless it is null. */
  void bool(String name, @Nullable Boolean value) throws IOException {
    if (value != null) {
      name(name);
      emitter.bool(value);
    }
  }

  /** Writes a boolean field when it is true. */
  void flag(String name, boolean value) throws IOException {
    if (value) {
      name(name);
      emitter.bool(true);
    }
  }

  /** Writes a boolean value. */
  void bool(boolean value) throws IOException {
    emitter.bool(value);
  }

  /** Writes a field holding any JSON value unless it is null. */
  void value(String name, @Nullable Object value) throws IOException {
    if (value != null) {
      name(name);
      value(value);
    }
  }

  /** Writes any JSON value. */
  void value(@Nullable Object value) throws IOException {
    JsonValues.write(emitter, value);
  }

  /** Writes a field holding an object. */
  void object(String name, Fields fields) throws IOException {
    name(name);
    object(fields);
  }

  /** Writes an object. */
  void object(Fields fields) throws IOException {
    emitter.startObject();
    fields.write();
    emitter.endObject();
  }

  /** Writes a field by that writer unless the value is null. */
  <T> void field(String name, @Nullable T value, Writer<? super T> writer) throws IOException {
    if (value != null) {
      name(name);
      writer.write(value);
    }
  }

  /** Writes a field holding an array unless it is empty. */
  <T> void list(String name, Collection<T> values, Writer<? super T> writer) throws IOException {
    if (!values.isEmpty()) {
      name(name);
      array(values, writer);
    }
  }

  /** Writes an array. */
  <T> void array(Collection<T> values, Writer<? super T> writer) throws IOException {
    emitter.startArray();
    for (T value : values) {
      writer.write(value);
    }
    emitter.endArray();
  }

  void strings(String name, List<String> values) throws IOException {
    list(name, values, this::string);
  }

  /** Writes a field holding an object with an entry for each of the map's unless it is empty. */
  <T> void map(String name, Map<String, T> values, Writer<? super T> writer) throws IOException {
    if (!values.isEmpty()) {
      object(name, () -> entries(values, writer));
    }
  }

  /** Writes the map's entries as fields. */
  <T> void entries(Map<String, T> values, Writer<? super T> writer) throws IOException {
    for (Map.Entry<String, T> entry : values.entrySet()) {
      name(entry.getKey());
      writer.write(entry.getValue());
    }
  }

  /** Writes specification extensions; a name without {@code x-} gets it (OpenAPI 3.1, 4.9). */
  void extensions(Map<String, @Nullable Object> extensions) throws IOException {
    for (Map.Entry<String, @Nullable Object> entry : extensions.entrySet()) {
      String name = entry.getKey();
      name(name.startsWith("x-") ? name : "x-" + name);
      value(entry.getValue());
    }
  }

  /** Writes {@code x-source} when it is asked for and anything is known. */
  void source(Provenance source) throws IOException {
    if (provenance && !source.equals(Provenance.UNKNOWN)) {
      object("x-source", () -> sourceFields(source));
    }
  }

  private void sourceFields(Provenance source) throws IOException {
    text("origin", source.origin().id());
    text("rule", source.rule());
    if (!source.location().path().isEmpty()) {
      text("file", source.location().path());
    }
    if (source.location().line() > 0) {
      value("line", source.location().line());
    }
    strings("path", source.path());
  }

  /** Writes a Reference Object to a component of that kind; a URI reference is written as it is. */
  void reference(String kind, String target) throws IOException {
    reference(kind, target, null, null);
  }

  /** Writes a Reference Object with texts of its own, which OpenAPI 3.0 does not know. */
  void reference(String kind, String target, @Nullable String summary, @Nullable String description)
      throws IOException {
    object(
        () -> {
          text("$ref", referenceTo(kind, target));
          if (is31()) {
            text("summary", summary);
            text("description", description);
          }
        });
  }

  /** Returns the URI reference of a component (RFC 6901 in a fragment, RFC 3986). */
  static String referenceTo(String kind, String target) {
    return target.indexOf('/') >= 0 || target.indexOf('#') >= 0
        ? target
        : "#/components/" + kind + "/" + Text.pointerFragment(target);
  }
}
