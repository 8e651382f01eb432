package dev.docgen.frameworks.openapi;

import dev.docgen.model.Provenance;
import dev.docgen.model.RequestBody;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.spi.SchemaUse.Direction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads swagger's {@code @RequestBody}, as an annotation or an attribute of {@code @Operation}. */
public final class RequestBodyReader {
  private static final String RULE = "openapi.request-body";

  private RequestBodyReader() {}

  /** swagger-core writes a true alone; MicroProfile's annotation means a body that must be sent. */
  private static @Nullable Boolean required(SourceAnnotation annotation) {
    boolean microProfile = Reading.isMicroProfile(annotation);
    boolean required = annotation.bool("required").orElse(microProfile);
    return required || microProfile ? required : null;
  }

  /** Returns whether the annotation says anything at all about the body. */
  public static boolean saysAnything(SourceAnnotation annotation) {
    return Reading.plain(annotation, "ref") != null
        || Reading.plain(annotation, "description") != null
        || Reading.flag(annotation, "required")
        || Reading.flag(annotation, "useParameterTypeSchema")
        || Reading.isMicroProfile(annotation)
        || !annotation.annotations("content").isEmpty()
        || !annotation.annotations("extensions").isEmpty();
  }

  /**
   * Returns what the annotation says; empty when that is nothing.
   *
   * @param consumes media types for content that names none
   */
  public static Optional<RequestBody> read(
      SourceAnnotation annotation, List<String> consumes, Reading reading) {
    if (!saysAnything(annotation)) {
      return Optional.empty();
    }
    RequestBody.Builder builder =
        RequestBody.builder().provenance(Provenance.declared(RULE, annotation.location()));
    String reference = Reading.plain(annotation, "ref");
    if (reference != null) {
      return Optional.of(
          builder
              .reference(References.name(reference))
              .description(reading.text(annotation, "description"))
              .build());
    }
    return Optional.of(
        builder
            .description(reading.text(annotation, "description"))
            .required(required(annotation))
            .extensions(Extensions.of(annotation))
            .content(Contents.of(annotation, consumes, Direction.REQUEST, reading).orElse(Map.of()))
            .build());
  }
}
