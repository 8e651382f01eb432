package dev.docgen.frameworks.spring;

import dev.docgen.SourceLocation;
import dev.docgen.frameworks.openapi.ParameterDraft;
import dev.docgen.frameworks.openapi.ParameterReader;
import dev.docgen.frameworks.openapi.Reading;
import dev.docgen.frameworks.openapi.SwaggerAnnotations;
import dev.docgen.model.ParameterLocation;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceAnnotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The {@code @Parameter}s that stand on a method or its class and describe parameters by name
 * (springdoc, {@code AbstractRequestService.getApiParameters}).
 */
final class ParameterDocuments {
  private record Key(@Nullable String name, @Nullable ParameterLocation in, @Nullable String ref) {}

  private final Map<Key, SourceAnnotation> annotations = new LinkedHashMap<>();
  private final Map<SourceLocation, SourceAnnotation> schemas;
  private final Reading reading;

  ParameterDocuments(Handler handler, Reading reading) {
    this.reading = reading;
    List<SourceAnnotation> found =
        new ArrayList<>(handler.annotations().findAll(SwaggerAnnotations.PARAMETER));
    found.addAll(
        handler
            .method()
            .declaringType()
            .inheritedAnnotations()
            .findAll(SwaggerAnnotations.PARAMETER));
    found.removeIf(annotation -> Swagger1.isOfBody(annotation));
    schemas = Swagger1.implicitSchemas(handler.annotations());
    for (SourceAnnotation annotation : found) {
      annotations.put(
          new Key(
              Reading.plain(annotation, "name"),
              ParameterReader.location(annotation),
              Reading.plain(annotation, "ref")),
          annotation);
    }
  }

  /** Returns the annotation about the parameter of that name and place. */
  Optional<SourceAnnotation> find(String name, @Nullable ParameterLocation in) {
    return Optional.ofNullable(annotations.get(new Key(name, in, null)))
        .or(
            () ->
                Optional.ofNullable(annotations.get(new Key(name, null, null)))
                    .filter(this::isImplicit));
  }

  /** Swagger 1's {@code @ApiImplicitParam} means the argument of its name wherever that stands. */
  private boolean isImplicit(SourceAnnotation annotation) {
    return schemas.containsKey(annotation.location());
  }

  /**
   * Returns what an annotation about a parameter says.
   *
   * @param type of the argument; null when no argument stands for the parameter
   */
  ParameterDraft read(SourceAnnotation annotation, @Nullable JavaType type) {
    ParameterDraft draft = ParameterReader.read(annotation, reading);
    SourceAnnotation schema = schemas.get(annotation.location());
    if (schema != null && (type == null || !schema.attributes().isEmpty())) {
      ParameterReader.shape(draft, schema, type, reading);
    }
    return draft;
  }

  /**
   * Adds the parameters that no argument stands for. An annotation that names no place joins the
   * only parameter of its name, and has the first word about it.
   */
  void addTo(List<ParameterDraft> drafts) {
    annotations.forEach(
        (key, annotation) -> {
          boolean covered =
              drafts.stream()
                  .anyMatch(draft -> covers(draft, key) || isMeant(draft, key, annotation));
          if (!covered && !ParameterReader.hidden(annotation)) {
            add(read(annotation, null), key, drafts);
          }
        });
  }

  private boolean isMeant(ParameterDraft draft, Key key, SourceAnnotation annotation) {
    return key.in() == null
        && draft.name != null
        && draft.name.equals(key.name())
        && isImplicit(annotation);
  }

  private static boolean covers(ParameterDraft draft, Key key) {
    return key.name() == null
        ? draft.reference != null && draft.reference.equals(key.ref())
        : key.name().equals(draft.name) && key.in() == draft.in;
  }

  private void add(ParameterDraft said, Key key, List<ParameterDraft> drafts) {
    List<ParameterDraft> namesakes =
        drafts.stream().filter(it -> it.name != null && it.name.equals(key.name())).toList();
    long documents =
        annotations.keySet().stream()
            .filter(other -> other.name() != null && other.name().equals(key.name()))
            .count();
    if (namesakes.size() == 1 && documents == 1) {
      said.fillFrom(namesakes.get(0));
      drafts.set(drafts.indexOf(namesakes.get(0)), said);
    } else {
      drafts.add(said);
    }
  }
}
