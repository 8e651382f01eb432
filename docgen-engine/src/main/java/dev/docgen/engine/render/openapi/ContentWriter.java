package dev.docgen.engine.render.openapi;

import dev.docgen.model.Encoding;
import dev.docgen.model.Example;
import dev.docgen.model.Header;
import dev.docgen.model.MediaType;
import dev.docgen.model.Schema;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what has a schema and examples: media types, headers, encodings, examples. */
final class ContentWriter {
  private final Output out;
  private final SchemaWriter schemas;

  ContentWriter(Output out) {
    this.out = out;
    this.schemas = new SchemaWriter(out);
  }

  void componentSchema(Schema schema) throws IOException {
    schemas.writeComponent(schema);
  }

  void mediaType(MediaType media) throws IOException {
    out.object(
        () -> {
          out.field("schema", media.schema(), schemas::write);
          examples(media.example(), media.examples());
          out.map("encoding", media.encoding(), this::encoding);
          out.extensions(media.extensions());
        });
  }

  /** Writes {@code examples}, or {@code example} when there are none: they exclude each other. */
  void examples(@Nullable Object example, Map<String, Example> examples) throws IOException {
    if (examples.isEmpty()) {
      out.value("example", example);
    } else {
      out.map("examples", examples, this::example);
    }
  }

  /**
   * Writes {@code content} of one media type, or {@code schema} when there is none: exactly one of
   * them must stand (OpenAPI 3.1, 4.8.12.2), so that an unknown shape is the open schema.
   */
  void schemaOrContent(@Nullable Schema schema, Map<String, MediaType> content) throws IOException {
    Iterator<Map.Entry<String, MediaType>> entries = content.entrySet().iterator();
    if (schema != null || !entries.hasNext()) {
      out.field("schema", schema == null ? Schema.ANY : schema, schemas::write);
    } else {
      Map.Entry<String, MediaType> first = entries.next();
      out.object("content", () -> out.field(first.getKey(), first.getValue(), this::mediaType));
    }
  }

  void example(Example example) throws IOException {
    String reference = example.reference();
    if (reference != null) {
      out.reference("examples", reference, example.summary(), example.description());
      return;
    }
    out.object(
        () -> {
          out.text("summary", example.summary());
          out.text("description", example.description());
          if (example.hasValue()) {
            out.name("value");
            out.value(example.value());
          } else {
            out.text("externalValue", example.externalValue());
          }
          out.extensions(example.extensions());
        });
  }

  private void encoding(Encoding encoding) throws IOException {
    out.object(
        () -> {
          out.text("contentType", encoding.contentType());
          out.map("headers", encoding.headers(), this::header);
          out.text("style", encoding.style());
          out.bool("explode", encoding.explode());
          out.bool("allowReserved", encoding.allowReserved());
          out.extensions(encoding.extensions());
        });
  }

  void header(Header header) throws IOException {
    String reference = header.reference();
    if (reference != null) {
      out.reference("headers", reference, null, header.description());
      return;
    }
    out.object(
        () -> {
          out.text("description", header.description());
          out.bool("required", header.required());
          out.bool("deprecated", header.deprecated());
          out.bool("allowEmptyValue", header.allowEmptyValue());
          if ("simple".equals(header.style())) { // the only one (OpenAPI 3.1, 4.8.21)
            out.text("style", header.style());
          }
          out.bool("explode", header.explode());
          schemaOrContent(header.schema(), header.content());
          examples(header.example(), header.examples());
          out.extensions(header.extensions());
        });
  }
}
