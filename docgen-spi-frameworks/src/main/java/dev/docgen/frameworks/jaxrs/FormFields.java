package dev.docgen.frameworks.jaxrs;

import dev.docgen.frameworks.openapi.ParameterDraft;
import dev.docgen.frameworks.openapi.ParameterReader;
import dev.docgen.frameworks.openapi.Reading;
import dev.docgen.frameworks.openapi.Term;
import dev.docgen.model.Encoding;
import dev.docgen.model.MediaType;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceAnnotation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of a form that a request's body is. Confined to one thread. */
final class FormFields {
  private final Map<String, Bound> fields = new LinkedHashMap<>();
  private final RestApplication application;
  private final Reading reading;
  private boolean multipart;

  FormFields(RestApplication application, Reading reading) {
    this.application = application;
    this.reading = reading;
  }

  void add(Bound bound) {
    multipart |= Binding.isMultipart(bound.annotations()) || isPart(bound.type());
    if (!describesFile(bound)) {
      fields.put(bound.name(), bound);
    }
  }

  private static boolean isPart(JavaType type) {
    return RestTypes.isPart(type) || RestTypes.element(type).filter(RestTypes::isPart).isPresent();
  }

  /** Notes that what holds the fields is sent in parts. */
  void sendInParts() {
    multipart = true;
  }

  /** Jersey gives a part's file name and size apart from the part. */
  private static boolean describesFile(Bound bound) {
    return bound.type().describe().endsWith("ContentDisposition");
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  /** Returns the content under those media types, or under the form's own where none are stated. */
  Map<String, MediaType> content(Optional<List<String>> consumes) {
    List<String> types =
        consumes
            .filter(stated -> !stated.isEmpty())
            .orElse(List.of(multipart ? MediaTypes.MULTIPART : MediaTypes.FORM));
    Map<String, MediaType> content = new LinkedHashMap<>();
    types.forEach(
        type ->
            content.put(
                type,
                MediaType.builder()
                    .schema(schema())
                    .encoding(encodings(type.equals(MediaTypes.FORM)))
                    .build()));
    return content;
  }

  private Schema schema() {
    Schema.Builder schema = Schema.of(SchemaType.OBJECT);
    Set<String> required = new LinkedHashSet<>();
    fields.forEach(
        (name, bound) -> {
          schema.putProperty(name, property(bound));
          if (bound.annotations().has(RestAnnotations.NOT_NULL)) {
            required.add(name);
          }
        });
    return schema.required(required).build();
  }

  private Schema property(Bound bound) {
    Schema schema = Values.schema(bound, application, reading);
    return bound.annotations().has(RestAnnotations.DEPRECATED)
        ? schema.toBuilder().deprecated(true).build()
        : schema;
  }

  private Map<String, Encoding> encodings(boolean urlEncoded) {
    Map<String, Encoding> encodings = new LinkedHashMap<>();
    fields.forEach(
        (name, bound) -> {
          Encoding.Builder encoding = Encoding.builder();
          bound
              .annotations()
              .find(RestAnnotations.PART_TYPE)
              .flatMap(type -> type.string("value"))
              .ifPresent(encoding::contentType);
          Optional<SourceAnnotation> stated = reading.find(bound.annotations(), Term.PARAMETER);
          if (urlEncoded && stated.isPresent()) {
            ParameterDraft said = ParameterReader.read(stated.get(), reading);
            encoding.style(said.style).explode(said.explode);
          }
          Encoding built = encoding.build();
          if (!built.equals(Encoding.EMPTY)) {
            encodings.put(name, built);
          }
        });
    return encodings;
  }
}
