package dev.docgen.frameworks.spring;

import dev.docgen.frameworks.openapi.DocumentedOperation;
import dev.docgen.frameworks.openapi.ParameterDraft;
import dev.docgen.frameworks.openapi.Reading;
import dev.docgen.frameworks.openapi.RequestBodyReader;
import dev.docgen.frameworks.openapi.SwaggerAnnotations;
import dev.docgen.model.Encoding;
import dev.docgen.model.MediaType;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.Provenance;
import dev.docgen.model.RequestBody;
import dev.docgen.model.Schema;
import dev.docgen.source.Annotations;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.spi.SchemaUse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Joins the arguments of a handler that make up its request body. */
final class BodyArguments {
  private static final String MULTIPART = "multipart/form-data";
  private static final String[] BODY = {
    SpringAnnotations.REQUEST_BODY, SwaggerAnnotations.REQUEST_BODY
  };
  private static final String[] NOT_NULL = {"NotNull", "NonNull", "NotBlank", "NotEmpty"};

  private final SpringApplication application;
  private final Handler handler;
  private final boolean documented;
  private final BodyDraft draft = new BodyDraft();

  BodyArguments(
      SpringApplication application,
      Handler handler,
      DocumentedOperation operation,
      @Nullable RequestBody said) {
    this.application = application;
    this.handler = handler;
    documented = operation.requestBody() != null;
    if (said != null) {
      draft.document(said);
    }
  }

  /** Returns whether an argument that no annotation places is read from the body. */
  boolean takes(Argument argument, @Nullable ParameterDraft said) {
    if (argument.field() || (said != null && said.in != null)) {
      return false;
    }
    Annotations annotations = argument.annotations();
    return annotations.has(BODY)
        || annotations.has(SpringAnnotations.REQUEST_PART)
        || handler.annotations().has(SwaggerAnnotations.REQUEST_BODY)
        || documented
        || (annotations.has(SpringAnnotations.REQUEST_PARAM)
            && FileTypes.isOne(argument.type(), application))
        || handler.consumes().contains(MULTIPART);
  }

  /** Adds an argument; {@code said} is what annotations say of it as a parameter, if anything. */
  void add(Argument argument, Binding binding, String name, @Nullable ParameterDraft said) {
    draft.foundAt(Provenance.inferred(rule(argument, binding), argument.location()));
    Optional<SourceAnnotation> part = argument.annotations().find(SpringAnnotations.REQUEST_PART);
    String partName = part.map(Binding::name).orElse(null);
    String property = partName == null ? name : partName;
    boolean required =
        part.map(it -> it.bool("required").orElse(true))
            .orElseGet(
                () ->
                    binding.required()
                        && binding.defaultValue() == null
                        && !argument.mayBeAbsent());
    argument
        .annotations()
        .find(SwaggerAnnotations.REQUEST_BODY)
        .flatMap(
            it ->
                RequestBodyReader.read(
                    it, handler.consumes(), application.reading(views(argument))))
        .ifPresent(draft::document);
    boolean form =
        draft.hasForm()
            || part.isPresent()
            || binding.in() == ParameterLocation.QUERY
            || FileTypes.isUpload(argument.type(), application);
    Schema schema = described(schema(argument, said), said, argument);
    MediaType template = MediaType.builder().encoding(encoding(property, said)).build();
    if (form) {
      draft.addPart(property, schema, required, handler.consumes(), template);
    } else {
      draft.addWhole(property, schema, required, handler.consumes(), template);
    }
    if (said != null) {
      draft.exemplify(said.typedExamples);
    }
    settle(argument, schema.ref().isPresent() && !form ? said : null);
  }

  private static String rule(Argument argument, Binding binding) {
    Annotations annotations = argument.annotations();
    if (annotations.has(SpringAnnotations.REQUEST_PART)) {
      return "spring.request-part";
    }
    return annotations.has(BODY) ? "spring.request-body" : binding.rule();
  }

  /**
   * Says of the body as a whole what its argument tells (springdoc, {@code isOptional}), with what
   * {@code @Parameter} says of one that is a component: the component is other bodies', too.
   */
  private void settle(Argument argument, @Nullable ParameterDraft ofComponent) {
    Annotations annotations = argument.annotations();
    boolean demanded =
        annotations
                .find(SpringAnnotations.REQUEST_BODY)
                .map(it -> it.bool("required").orElse(true))
                .orElse(false)
            || annotations
                .find(SwaggerAnnotations.REQUEST_BODY)
                .map(it -> Reading.flag(it, "required"))
                .orElse(false);
    if (annotations.findSimple(NOT_NULL).isPresent() || (demanded && !argument.mayBeAbsent())) {
      draft.require();
    }
    if (annotations.has(BODY)) {
      String said = ofComponent == null ? null : ofComponent.description;
      draft.describe(said == null ? argument.text() : said);
    }
  }

  private Schema schema(Argument argument, @Nullable ParameterDraft said) {
    if (said != null && said.schema != null) {
      return said.schema;
    }
    SchemaUse use =
        SchemaUse.request(argument.annotations(), argument.location()).withViews(views(argument));
    return OpenTypes.objectIfOpen(
        argument.type(), application.schemas().schema(argument.type(), use));
  }

  /** A part's description stands in its schema; a component keeps its own. */
  private static Schema described(Schema schema, @Nullable ParameterDraft said, Argument argument) {
    if (schema.ref().isPresent() || schema.description().isPresent()) {
      return schema;
    }
    String text = said == null ? null : said.description;
    if (text == null && !argument.annotations().has(BODY)) {
      text = argument.text();
    }
    return text == null ? schema : schema.toBuilder().description(text).build();
  }

  private List<String> views(Argument argument) {
    List<String> own = Handler.views(argument.annotations());
    return own.isEmpty() ? handler.views() : own;
  }

  /** {@code @Parameter(content = @Content(mediaType = …))} on a part states its encoding. */
  private static Map<String, Encoding> encoding(String part, @Nullable ParameterDraft said) {
    if (said == null || said.content == null || said.content.size() != 1) {
      return Map.of();
    }
    Map.Entry<String, MediaType> only = said.content.entrySet().iterator().next();
    return only.getValue().encoding().isEmpty()
        ? Map.of(part, Encoding.builder().contentType(only.getKey()).build())
        : only.getValue().encoding();
  }

  /**
   * Moves the parameters that are no part of path, headers or cookies into a form of several parts,
   * where the body is one (springdoc, {@code default-support-form-data}).
   */
  void joinForm(List<ParameterDraft> parameters) {
    RequestBody read = draft.build();
    if (read == null || !read.content().containsKey(MULTIPART)) {
      return;
    }
    for (ParameterDraft parameter : List.copyOf(parameters)) {
      boolean movable =
          parameter.reference == null
              && (parameter.in == null || parameter.in == ParameterLocation.QUERY);
      if (movable && parameter.name != null && parameter.schema != null) {
        parameters.remove(parameter);
        draft.addPart(
            parameter.name, told(parameter.schema, parameter), false, List.of(), MediaType.EMPTY);
      }
    }
  }

  private static Schema told(Schema schema, ParameterDraft parameter) {
    Schema.Builder told = schema.toBuilder();
    if (parameter.description != null) {
      told.description(parameter.description);
    }
    if (parameter.example != null) {
      told.example(parameter.example);
    }
    return parameter.deprecated == null
        ? told.build()
        : told.deprecated(parameter.deprecated).build();
  }

  @Nullable RequestBody body() {
    return draft.build();
  }
}
