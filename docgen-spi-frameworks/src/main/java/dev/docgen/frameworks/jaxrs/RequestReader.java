package dev.docgen.frameworks.jaxrs;

import dev.docgen.frameworks.openapi.ParameterDraft;
import dev.docgen.frameworks.openapi.ParameterReader;
import dev.docgen.frameworks.openapi.Reading;
import dev.docgen.frameworks.openapi.Term;
import dev.docgen.model.MediaType;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.Provenance;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.SourceAnnotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a resource method takes, as smallrye documents it ({@code
 * AbstractParameterProcessor}): parameters, the fields of a form, and the entity.
 */
final class RequestReader {
  private static final String RULE = "jaxrs.parameter";

  /** Headers that other parts of a document tell of (OpenAPI 3.1, 4.8.12.2). */
  private static final Set<String> OTHER_HEADERS =
      Set.of("ACCEPT", "AUTHORIZATION", "CONTENT-TYPE");

  private final RestApplication application;
  private final ResourceMethod target;
  private final Reading reading;
  private final Map<String, String> variables;
  private final List<ParameterDraft> drafts = new ArrayList<>();
  private final List<Bound> unbound = new ArrayList<>();
  private final FormFields form;
  private final MatrixParameters matrix;
  private final String path;

  RequestReader(RestApplication application, ResourceMethod target, Reading reading) {
    this.application = application;
    this.target = target;
    this.reading = reading;
    variables = PathTemplates.variables(target.template());
    form = new FormFields(application, reading);
    matrix = new MatrixParameters(application, reading);
    BoundElements.ofClass(target.resource().type(), application.sources()).forEach(this::place);
    target.method().parameters().stream()
        .filter(parameter -> Binding.isMultipart(parameter.inheritedAnnotations()))
        .forEach(any -> form.sendInParts());
    BoundElements.ofMethod(target.method(), application.sources()).forEach(this::place);
    for (SourceAnnotation annotation : reading.findAll(target.annotations(), Term.PARAMETER)) {
      document(ParameterReader.read(annotation, reading), annotation);
    }
    addImplicit();
    matrix.addTo(drafts);
    drafts.removeIf(this::isForeign);
    drafts.forEach(this::takePattern);
    path = MatrixParameters.place(PathTemplates.plain(target.template()), drafts);
    addInherited();
  }

  /** Returns the parameters. */
  List<ParameterDraft> parameters() {
    return drafts;
  }

  /** Returns the path, regular expressions left out and matrix parameters put in. */
  String path() {
    return path;
  }

  FormFields form() {
    return form;
  }

  /** Returns the parameter that takes the request's entity; empty when there is none. */
  Optional<Bound> entity() {
    return unbound.stream().filter(it -> !isImplicit(it)).findFirst();
  }

  private void place(Bound bound) {
    Binding binding = bound.binding();
    if (binding == null) {
      addUnbound(bound);
    } else if (binding == Binding.FORM) {
      if (bound.ofMethod() || consumesForm()) {
        form.add(bound);
      }
    } else if (binding == Binding.MATRIX) {
      matrix.add(bound, bound.ofMethod() ? target.template() : target.base());
    } else if (binding == Binding.PATH
        && RestTypes.isAny(bound.type(), RestAnnotations.PATH_SEGMENT)) {
      matrix.addSegment(bound);
    } else {
      addParameter(bound, binding.location());
    }
  }

  private boolean consumesForm() {
    List<String> consumed = target.consumes().orElse(List.of());
    return consumed.contains(MediaTypes.FORM) || consumed.contains(MediaTypes.MULTIPART);
  }

  private void addUnbound(Bound bound) {
    ParameterLocation stated =
        reading
            .find(bound.annotations(), Term.PARAMETER)
            .map(ParameterReader::location)
            .orElse(null);
    boolean injected =
        RestTypes.isContext(bound.type())
            || bound.annotations().declared().stream().anyMatch(RequestReader::isOfRest);
    if (stated != null) {
      addParameter(bound, stated);
    } else if (!injected) {
      unbound.add(bound);
    }
  }

  private static boolean isOfRest(SourceAnnotation annotation) {
    String name = annotation.qualifiedName();
    return name.startsWith("jakarta.ws.rs.") || name.startsWith("javax.ws.rs.");
  }

  private void addParameter(Bound bound, @Nullable ParameterLocation in) {
    Optional<SourceAnnotation> stated = reading.find(bound.annotations(), Term.PARAMETER);
    if (stated.filter(ParameterReader::hidden).isPresent()
        || reading.find(bound.annotations(), Term.SCHEMA).filter(it -> isHidden(it)).isPresent()) {
      return;
    }
    ParameterDraft draft = inferred(bound, in);
    if (stated.isPresent()) {
      ParameterDraft said = ParameterReader.read(stated.get(), reading);
      if (draft.in == ParameterLocation.PATH || said.name == null) {
        said.name = draft.name;
      }
      complete(said, draft);
      draft = said;
    }
    merge(draft);
  }

  private static boolean isHidden(SourceAnnotation schema) {
    return Reading.flag(schema, "hidden");
  }

  private ParameterDraft inferred(Bound bound, @Nullable ParameterLocation in) {
    ParameterDraft draft = new ParameterDraft(Provenance.inferred(RULE, bound.location()));
    draft.name = bound.name();
    draft.in = in;
    draft.description = bound.text();
    draft.schema = Values.schema(bound, application, reading);
    if (bound.annotations().has(RestAnnotations.NOT_NULL)) {
      draft.required = true;
    }
    if (bound.annotations().has(RestAnnotations.DEPRECATED)) {
      draft.deprecated = true;
    }
    return draft;
  }

  /** What is stated stays; a schema stated without a type is one of the parameter's own type. */
  private static void complete(ParameterDraft said, ParameterDraft inferred) {
    Schema type = inferred.schema;
    if (type != null && said.schema != null) {
      said.schema = typed(said.schema, type);
    }
    if (type != null && said.content != null) {
      Map<String, MediaType> content = new LinkedHashMap<>();
      said.content.forEach(
          (name, media) -> {
            Schema stated = media.schema() == null ? Schema.ANY : media.schema();
            content.put(name, media.toBuilder().schema(typed(stated, type)).build());
          });
      said.content = content;
    }
    said.fillFrom(inferred);
  }

  private static Schema typed(Schema stated, Schema type) {
    boolean bothLists = stated.items().isPresent() && type.items().isPresent();
    if (bothLists) {
      Schema items = typed(stated.items().get(), type.items().get());
      return stated.toBuilder().items(items).build();
    }
    boolean typed = stated.ref().isPresent() || !stated.types().isEmpty();
    if (typed) {
      return stated;
    }
    Schema.Builder merged = type.toBuilder();
    stated.keywords().forEach(merged::keyword);
    return merged.build();
  }

  /** What stands on the method describes a parameter by its name, or one that nothing takes. */
  private void document(ParameterDraft said, SourceAnnotation annotation) {
    if (said.reference != null) {
      drafts.add(said);
      return;
    }
    Optional<ParameterDraft> there = drafts.stream().filter(said::sameAs).findFirst();
    there.ifPresent(
        known -> {
          complete(said, known);
          drafts.set(drafts.indexOf(known), said);
        });
    if (there.isEmpty() && said.in != null) {
      ParameterReader.shapeAlone(said, annotation);
      drafts.add(said);
    }
    if (ParameterReader.hidden(annotation)) {
      drafts.remove(said);
    }
  }

  private void merge(ParameterDraft draft) {
    for (ParameterDraft there : drafts) {
      if (there.sameAs(draft)) {
        there.fillFrom(draft);
        return;
      }
    }
    drafts.add(draft);
  }

  /** RESTEasy Reactive takes a parameter that is named like a variable from the path. */
  private void addImplicit() {
    for (Bound bound : unbound) {
      boolean known =
          drafts.stream()
              .anyMatch(it -> it.in == ParameterLocation.PATH && bound.name().equals(it.name));
      if (isImplicit(bound) && !known) {
        addParameter(bound, ParameterLocation.PATH);
      }
    }
  }

  private boolean isImplicit(Bound bound) {
    return variables.containsKey(bound.name());
  }

  private boolean isForeign(ParameterDraft draft) {
    if (draft.reference != null) {
      return false;
    }
    String name = draft.name;
    if (name == null || draft.in == null) {
      return true;
    }
    if (draft.in == ParameterLocation.PATH) {
      return MatrixParameters.isMatrix(draft)
          ? !target.template().contains(name)
          : !variables.containsKey(name);
    }
    return draft.in == ParameterLocation.HEADER
        && OTHER_HEADERS.contains(name.toUpperCase(Locale.ROOT));
  }

  /** The regular expression of a template is the pattern of its variable. */
  private void takePattern(ParameterDraft draft) {
    Schema schema = draft.schema;
    String pattern = variables.getOrDefault(String.valueOf(draft.name), "");
    if (draft.in == ParameterLocation.PATH
        && !MatrixParameters.isMatrix(draft)
        && schema != null
        && !pattern.isEmpty()
        && schema.types().contains(SchemaType.STRING)
        && schema.pattern().isEmpty()) {
      draft.schema = schema.toBuilder().pattern(pattern).build();
    }
  }

  private void addInherited() {
    for (ParameterDraft inherited : target.inherited()) {
      if (drafts.stream().noneMatch(inherited::sameAs)) {
        drafts.add(inherited);
      }
    }
  }
}
