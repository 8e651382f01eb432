package dev.docgen.frameworks.spring;

import dev.docgen.frameworks.openapi.DefaultValues;
import dev.docgen.frameworks.openapi.DocumentedOperation;
import dev.docgen.frameworks.openapi.ParameterDraft;
import dev.docgen.frameworks.openapi.ParameterReader;
import dev.docgen.frameworks.openapi.Reading;
import dev.docgen.frameworks.openapi.RequestBodyReader;
import dev.docgen.frameworks.openapi.SwaggerAnnotations;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.Provenance;
import dev.docgen.model.RequestBody;
import dev.docgen.model.Schema;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.spi.SchemaUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a handler takes: parameters and body, each argument becoming the one or the other as
 * springdoc decides ({@code AbstractRequestService.build}).
 */
final class RequestReader {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String[] NOT_NULL = {"NotNull", "NonNull", "NotBlank", "NotEmpty"};

  private final SpringApplication application;
  private final Handler handler;
  private final Reading reading;
  private final ParameterDocuments documents;
  private final BodyArguments bodies;
  private final List<ParameterDraft> drafts;

  RequestReader(SpringApplication application, Handler handler, DocumentedOperation documented) {
    this.application = application;
    this.handler = handler;
    reading = application.reading(handler.views());
    documents = new ParameterDocuments(handler, reading);
    drafts = new ArrayList<>(documented.parameters());
    bodies = new BodyArguments(application, handler, documented, documentedBody(documented));
    for (Argument argument : new ArgumentReader(application).read(handler.method())) {
      read(argument);
    }
    documents.addTo(drafts);
    if (application.properties().flag("springdoc.default-support-form-data", false)) {
      bodies.joinForm(drafts);
    }
    MappingHeaders.addTo(drafts, handler);
    drafts.forEach(RequestReader::queryUnlessPlaced);
  }

  /** The method's own {@code @RequestBody} comes before that inside {@code @Operation}. */
  private @Nullable RequestBody documentedBody(DocumentedOperation documented) {
    return handler
        .annotations()
        .find(SwaggerAnnotations.REQUEST_BODY)
        .flatMap(annotation -> RequestBodyReader.read(annotation, handler.consumes(), reading))
        .orElse(documented.requestBody());
  }

  /** Returns the parameters, those of the path for any path. */
  List<ParameterDraft> parameters() {
    return drafts;
  }

  /** Returns the body; null when none is read. */
  @Nullable RequestBody body() {
    return bodies.body();
  }

  private void read(Argument argument) {
    if (argument.field() && ParameterObject.isPage(argument.type())) {
      new PageParameters(argument, application).read().forEach(this::merge);
      return;
    }
    Binding binding = Binding.of(argument, FileTypes.isFile(argument.type(), application));
    String name =
        application.properties().resolve(binding.name() == null ? argument.name() : binding.name());
    Optional<SourceAnnotation> document =
        argument
            .annotations()
            .find(SwaggerAnnotations.PARAMETER)
            .or(() -> documents.find(name, binding.in()));
    Optional<SourceAnnotation> schema = argument.annotations().find(SwaggerAnnotations.SCHEMA);
    boolean hidden =
        document
            .map(ParameterReader::hidden)
            .orElseGet(() -> schema.map(it -> Reading.flag(it, "hidden")).orElse(false));
    if (hidden || IgnoredArguments.ignores(argument, application)) {
      return;
    }
    ParameterDraft said =
        document
            .map(it -> documents.read(it, argument.type()))
            .or(() -> schema.map(it -> ParameterReader.ofSchema(it, reading)))
            .orElse(null);
    place(argument, binding, name, said);
  }

  private void place(
      Argument argument, Binding binding, String name, @Nullable ParameterDraft said) {
    boolean body = binding.in() == null && bodies.takes(argument, said);
    if (body) {
      bodies.add(argument, binding, name, said);
      return;
    }
    ParameterDraft draft = complete(argument, binding, name, said);
    if (handler.consumes().contains(FORM) && draft.in == ParameterLocation.QUERY) {
      bodies.add(argument, binding, name, draft);
    } else {
      addParameter(argument, draft);
    }
  }

  private void addParameter(Argument argument, ParameterDraft draft) {
    ParameterDraft merged = merge(draft);
    if (merged.description == null) {
      merged.description = argument.text();
    }
    if (!argument.field() && argument.annotations().findSimple(NOT_NULL).isPresent()) {
      merged.required = true;
    }
  }

  /** Fills in what no annotation of swagger's says (springdoc, {@code buildParam}). */
  private ParameterDraft complete(
      Argument argument, Binding binding, String name, @Nullable ParameterDraft said) {
    ParameterDraft draft =
        said != null
            ? said
            : new ParameterDraft(Provenance.inferred(binding.rule(), argument.location()));
    draft.name = draft.name == null ? name : draft.name;
    draft.in = draft.in == null ? binding.in() : draft.in;
    if (draft.in == null && argument.field()) {
      draft.in = ParameterLocation.QUERY;
    }
    draft.required = draft.required == null ? isRequired(argument, binding) : draft.required;
    if (application.settings().has(argument.annotations(), SpringDocSettings.Kind.DEPRECATED)) {
      draft.deprecated = true;
    }
    if (draft.schema == null && draft.content == null && draft.reference == null) {
      draft.schema = schema(argument, binding);
    }
    return draft;
  }

  private static boolean isRequired(Argument argument, Binding binding) {
    boolean demanded =
        binding.in() == null || (binding.required() && binding.defaultValue() == null);
    return demanded && !argument.mayBeAbsent();
  }

  private Schema schema(Argument argument, Binding binding) {
    Annotations annotations = argument.annotations();
    JavaType type =
        application.converters().onTheWire(argument.type(), annotations, application.sources());
    SchemaUse use = SchemaUse.request(annotations, argument.location()).withViews(reading.views());
    Schema schema = OpenTypes.objectIfOpen(type, application.schemas().schema(type, use));
    String defaultValue = binding.defaultValue();
    return defaultValue == null
        ? schema
        : SpelLiterals.evaluate(application.properties().resolve(defaultValue))
            .map(it -> DefaultValues.apply(schema, it))
            .orElse(schema);
  }

  /** Joins a parameter with one that is there already, whose words go first. */
  private ParameterDraft merge(ParameterDraft draft) {
    for (ParameterDraft there : drafts) {
      if (there.sameAs(draft)) {
        there.fillFrom(draft);
        return there;
      }
    }
    drafts.add(draft);
    return draft;
  }

  private static void queryUnlessPlaced(ParameterDraft draft) {
    if (draft.in == null && draft.reference == null) {
      draft.in = ParameterLocation.QUERY;
    }
  }
}
