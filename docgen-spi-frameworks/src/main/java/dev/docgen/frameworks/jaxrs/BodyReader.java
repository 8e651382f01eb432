package dev.docgen.frameworks.jaxrs;

import dev.docgen.SourceLocation;
import dev.docgen.frameworks.openapi.DocumentedOperation;
import dev.docgen.frameworks.openapi.Reading;
import dev.docgen.frameworks.openapi.RequestBodyReader;
import dev.docgen.frameworks.openapi.Term;
import dev.docgen.model.MediaType;
import dev.docgen.model.Provenance;
import dev.docgen.model.RequestBody;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceParameter;
import dev.docgen.spi.SchemaUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the body of a request (smallrye's {@code AnnotationScanner.processRequestBody}). */
final class BodyReader {
  private static final String RULE = "jaxrs.entity";

  private final RestApplication application;
  private final ResourceMethod target;
  private final RequestReader request;
  private final DocumentedOperation documented;
  private final Optional<Bound> entity;
  private final List<String> types;
  private final Reading reading;

  BodyReader(
      RestApplication application,
      ResourceMethod target,
      RequestReader request,
      DocumentedOperation documented) {
    this.application = application;
    this.target = target;
    this.request = request;
    this.documented = documented;
    entity = request.entity();
    types = consumed().orElse(List.of(MediaTypes.ANY));
    reading =
        application.reading(
            entity.map(it -> OperationReader.views(it.annotations())).orElse(List.of()));
  }

  private Optional<List<String>> consumed() {
    return target
        .consumes()
        .filter(stated -> !stated.isEmpty())
        .or(() -> entity.flatMap(it -> application.defaultConsumes(it.type())));
  }

  /** Returns the body; null where the method takes none. */
  @Nullable RequestBody read() {
    RequestBody stated = stated();
    if (stated != null && (stated.reference() != null || !stated.content().isEmpty())) {
      return stated;
    }
    if (!request.form().isEmpty()) {
      return builder(stated).content(request.form().content(consumed())).build();
    }
    if (stated == null) {
      stated = statedSchema();
    }
    boolean takes = target.consumes().isPresent() || consumed().isPresent() || isMultipart();
    if (entity.isEmpty() || !takes || (stated != null && !stated.content().isEmpty())) {
      return stated;
    }
    RequestBody body = builder(stated).content(content(schema(entity.get()))).build();
    return constrained(body, entity.get());
  }

  private boolean isMultipart() {
    return entity.filter(it -> RestTypes.isMultipart(it.type())).isPresent();
  }

  private RequestBody.Builder builder(@Nullable RequestBody stated) {
    SourceLocation location = entity.map(Bound::location).orElse(target.method().location());
    return stated == null
        ? RequestBody.builder().required(true).provenance(Provenance.inferred(RULE, location))
        : stated.toBuilder();
  }

  private @Nullable RequestBody stated() {
    RequestBody body = documented.requestBody();
    for (Annotations annotations : places()) {
      Optional<SourceAnnotation> annotation = reading.find(annotations, Term.REQUEST_BODY);
      if (annotation.isPresent()) {
        body = RequestBodyReader.read(annotation.get(), types, reading).orElse(body);
        if (body != null) {
          body = complete(body, annotation.get(), annotations);
        }
      }
    }
    return body;
  }

  /** The method itself, then its parameters. */
  private List<Annotations> places() {
    List<Annotations> places = new ArrayList<>();
    places.add(target.annotations());
    target.method().parameters().stream()
        .map(SourceParameter::inheritedAnnotations)
        .forEach(places::add);
    return places;
  }

  private RequestBody complete(
      RequestBody stated, SourceAnnotation annotation, Annotations annotations) {
    if (!request.form().isEmpty()) {
      Map<String, MediaType> content =
          new LinkedHashMap<>(request.form().content(target.consumes()));
      stated.content().forEach((type, media) -> content.merge(type, media, BodyReader::overlay));
      return stated.toBuilder().content(content).build();
    }
    Optional<Bound> described = described(annotations);
    if (stated.reference() != null || described.isEmpty()) {
      return stated;
    }
    RequestBody body = stated;
    if (stated.content().values().stream().allMatch(media -> media.schema() == null)) {
      body = withSchema(stated, schema(described.get()));
    }
    if (!annotation.isSet("required") && described.get().type().is("java.util.Optional")) {
      body = body.toBuilder().required(null).build();
    }
    return constrained(body, described.get());
  }

  private static MediaType overlay(MediaType form, MediaType stated) {
    Schema own = form.schema();
    Schema over = stated.schema();
    if (own == null || over == null) {
      return stated.toBuilder().schema(over == null ? own : over).build();
    }
    Schema.Builder merged = own.toBuilder();
    over.keywords()
        .forEach(
            (name, value) -> {
              if (!name.equals("properties")) {
                merged.keyword(name, value);
              }
            });
    over.properties().forEach(merged::putProperty);
    return stated.toBuilder().schema(merged.build()).build();
  }

  /** An annotation on a parameter is about that parameter, one on the method about the entity. */
  private Optional<Bound> described(Annotations annotations) {
    for (SourceParameter parameter : target.method().parameters()) {
      if (parameter.inheritedAnnotations().equals(annotations)) {
        return Optional.of(
            new Bound(
                parameter.name(),
                null,
                parameter.type(),
                annotations,
                null,
                true,
                parameter.location()));
      }
    }
    return entity;
  }

  private @Nullable RequestBody statedSchema() {
    for (Annotations annotations : places()) {
      Optional<JavaType> type =
          reading
              .find(annotations, Term.REQUEST_BODY_SCHEMA)
              .flatMap(annotation -> annotation.type("value"));
      if (type.isPresent() && target.consumes().isPresent()) {
        SchemaUse use = SchemaUse.request(null, target.method().location());
        return RequestBody.builder()
            .required(true)
            .content(content(application.schemas().schema(type.get(), use)))
            .provenance(Provenance.declared(RULE, target.method().location()))
            .build();
      }
    }
    return null;
  }

  private Schema schema(Bound bound) {
    if (RestTypes.isMultipart(bound.type())) {
      return Schema.of(SchemaType.OBJECT).build();
    }
    SchemaUse use =
        SchemaUse.request(bound.annotations(), bound.location()).withViews(reading.views());
    return application.schemas().schema(RestTypes.unwrapped(bound.type()), use);
  }

  private Map<String, MediaType> content(Schema schema) {
    Map<String, MediaType> content = new LinkedHashMap<>();
    types.forEach(type -> content.put(type, MediaType.builder().schema(schema).build()));
    return content;
  }

  private RequestBody withSchema(RequestBody body, Schema schema) {
    if (body.content().isEmpty()) {
      return body.toBuilder().content(content(schema)).build();
    }
    Map<String, MediaType> content = new LinkedHashMap<>();
    body.content()
        .forEach((type, media) -> content.put(type, media.toBuilder().schema(schema).build()));
    return body.toBuilder().content(content).build();
  }

  private static RequestBody constrained(RequestBody body, Bound bound) {
    boolean demanded = bound.annotations().has(RestAnnotations.NOT_NULL);
    boolean optional = bound.type().is("java.util.Optional");
    return optional && !demanded ? body.toBuilder().required(null).build() : body;
  }
}
