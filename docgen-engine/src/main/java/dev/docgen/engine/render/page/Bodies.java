package dev.docgen.engine.render.page;

import dev.docgen.engine.fit.Direction;
import dev.docgen.engine.render.ReasonPhrases;
import dev.docgen.engine.render.example.Body;
import dev.docgen.engine.render.example.Examples;
import dev.docgen.model.Encoding;
import dev.docgen.model.Header;
import dev.docgen.model.MediaType;
import dev.docgen.model.RequestBody;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns request bodies and responses into their sections. */
final class Bodies {
  private final References references;
  private final Shapes shapes;
  private final Sources sources;
  private final StatedExamples stated;
  private final Alternatives alternatives;
  private final Examples made;

  Bodies(
      References references,
      Shapes shapes,
      Sources sources,
      Alternatives alternatives,
      Examples made) {
    this.references = references;
    this.shapes = shapes;
    this.sources = sources;
    this.stated = new StatedExamples(references);
    this.alternatives = alternatives;
    this.made = made;
  }

  @Nullable BodySection request(@Nullable RequestBody reference) {
    if (reference == null) {
      return null;
    }
    RequestBody body = references.resolve(reference);
    return new BodySection(
        Boolean.TRUE.equals(body.required()),
        Texts.orNull(body.description()),
        media(body.content(), Direction.REQUEST),
        sources.of(body.provenance()));
  }

  List<ResponseSection> responses(Map<String, Response> responses) {
    boolean succeeds = responses.keySet().stream().anyMatch(status -> status.startsWith("2"));
    List<ResponseSection> sections = new ArrayList<>();
    responses.forEach(
        (status, response) ->
            sections.add(response(status, references.resolve(response), succeeds)));
    return sections;
  }

  private ResponseSection response(String status, Response response, boolean succeeds) {
    String phrase = phrase(status);
    String description = Texts.orNull(response.description());
    boolean repeats = description == null || description.equalsIgnoreCase(phrase);
    return new ResponseSection(
        status,
        phrase,
        isError(status, succeeds),
        repeats ? null : description,
        headers(response.headers()),
        media(response.content(), Direction.RESPONSE),
        sources.of(response.provenance()));
  }

  private static boolean isError(String status, boolean succeeds) {
    return status.startsWith("4") || status.startsWith("5") || status.equals("default") && succeeds;
  }

  /** Returns what a status means; ranges by RFC 9110, section 15. */
  private static String phrase(String status) {
    return switch (status.isEmpty() || !status.endsWith("XX") ? ' ' : status.charAt(0)) {
      case '1' -> "Informational";
      case '2' -> "Successful";
      case '3' -> "Redirection";
      case '4' -> "Client Error";
      case '5' -> "Server Error";
      default -> ReasonPhrases.of(status);
    };
  }

  private List<HeaderRow> headers(Map<String, Header> headers) {
    List<HeaderRow> rows = new ArrayList<>();
    headers.forEach((name, header) -> rows.add(header(name, references.resolve(header))));
    return rows;
  }

  private HeaderRow header(String name, Header header) {
    Schema schema = header.schema() == null ? Schema.ANY : header.schema();
    return new HeaderRow(
        name,
        Boolean.TRUE.equals(header.required()),
        Boolean.TRUE.equals(header.deprecated()),
        Texts.orNull(header.description()),
        shapes.of(schema));
  }

  private List<MediaSection> media(Map<String, MediaType> content, Direction direction) {
    List<MediaSection> sections = new ArrayList<>();
    content.forEach((name, media) -> sections.add(media(name, media, direction)));
    return sections;
  }

  private MediaSection media(String name, MediaType media, Direction direction) {
    Schema schema = media.schema();
    Shape shape = schema == null ? null : shapes.of(withEncoding(schema, media.encoding()));
    List<Snippet> snippets = stated.of(media.example(), media.examples(), name);
    return snippets.isEmpty()
        ? new MediaSection(name, shape, made(name, media, direction), true)
        : new MediaSection(name, shape, snippets, false);
  }

  private List<Snippet> made(String name, MediaType media, Direction direction) {
    List<Snippet> snippets = new ArrayList<>();
    alternatives
        .of(media, "Example")
        .forEach(
            (label, content) ->
                made.body(name, content, direction)
                    .get()
                    .filter(Body.Text.class::isInstance)
                    .ifPresent(body -> snippets.add(snippet(label, body))));
    return snippets;
  }

  private static Snippet snippet(String label, Body body) {
    return new Snippet(label, language(body), body.text().stripTrailing(), null);
  }

  private static String language(Body body) {
    return StatedExamples.language(body.mediaType());
  }

  /** A part's media type is told where the part's content is. */
  private static Schema withEncoding(Schema schema, Map<String, Encoding> encoding) {
    Schema.Builder builder = schema.toBuilder();
    encoding.forEach(
        (name, part) -> {
          Schema property = schema.properties().get(name);
          if (property != null && part.contentType() != null) {
            builder.putProperty(
                name, property.toBuilder().keyword("contentMediaType", part.contentType()).build());
          }
        });
    return builder.build();
  }
}
