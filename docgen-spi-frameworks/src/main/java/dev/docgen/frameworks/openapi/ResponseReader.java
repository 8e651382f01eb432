package dev.docgen.frameworks.openapi;

import dev.docgen.model.Link;
import dev.docgen.model.Provenance;
import dev.docgen.model.Response;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.spi.SchemaUse.Direction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code @ApiResponse} and {@code @Link}. */
public final class ResponseReader {
  private static final String RULE = "openapi.api-response";

  private ResponseReader() {}

  /**
   * Returns what an {@code @ApiResponse} says.
   *
   * @param produces media types for content that names none
   */
  public static DocumentedResponse read(
      SourceAnnotation annotation, List<String> produces, Reading reading) {
    String code = Reading.plain(annotation, "responseCode");
    Provenance provenance = Provenance.declared(RULE, annotation.location());
    String reference = Reading.plain(annotation, "ref");
    if (reference != null) {
      Response referring =
          Response.builder()
              .reference(References.name(reference))
              .description(reading.text(annotation, "description"))
              .provenance(provenance)
              .build();
      return new DocumentedResponse(codeOrDefault(code), referring, null, false);
    }
    Response response =
        Response.builder()
            .description(reading.text(annotation, "description"))
            .headers(Contents.headers(annotation, Direction.RESPONSE, reading))
            .links(links(annotation))
            .extensions(reading.extensions(annotation))
            .provenance(provenance)
            .build();
    return new DocumentedResponse(
        codeOrDefault(code),
        response,
        Contents.of(annotation, produces, Direction.RESPONSE, reading).orElse(null),
        Reading.flag(annotation, "useReturnTypeSchema"));
  }

  /** Returns the component that an {@code @APIResponse} with a name declares. */
  static Response component(SourceAnnotation annotation, List<String> produces, Reading reading) {
    DocumentedResponse documented = read(annotation, produces, reading);
    return documented.content() == null
        ? documented.response()
        : documented.response().toBuilder().content(documented.content()).build();
  }

  private static String codeOrDefault(@Nullable String code) {
    return code == null ? "default" : code;
  }

  /** Returns the links of a {@code links} attribute, by name. */
  static Map<String, Link> links(SourceAnnotation owner) {
    Map<String, Link> result = new LinkedHashMap<>();
    for (SourceAnnotation annotation : owner.annotations("links")) {
      result.put(References.nameOf(annotation), link(annotation));
    }
    return result;
  }

  private static Link link(SourceAnnotation annotation) {
    String reference = Reading.plain(annotation, "ref");
    if (reference != null) {
      return Link.builder()
          .reference(References.name(reference))
          .description(Reading.plain(annotation, "description"))
          .build();
    }
    Link.Builder builder =
        Link.builder()
            .operationId(Reading.plain(annotation, "operationId"))
            .operationRef(Reading.plain(annotation, "operationRef"))
            .description(Reading.plain(annotation, "description"))
            .requestBody(Reading.plain(annotation, "requestBody"))
            .extensions(Extensions.of(annotation));
    for (SourceAnnotation parameter : annotation.annotations("parameters")) {
      builder.putParameter(
          parameter.string("name").orElse(""), parameter.string("expression").orElse(""));
    }
    annotation.annotation("server").flatMap(Servers::read).ifPresent(builder::server);
    return builder.build();
  }
}
