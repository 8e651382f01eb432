package dev.docgen.engine.assemble;

import dev.docgen.GenerationRequest;
import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.engine.report.Reporter;
import dev.docgen.model.ApiModel;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.PathItem;
import dev.docgen.model.Schema;
import dev.docgen.model.Tag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Leaves out what is not meant for the audience that a request names in {@code docgen.audience}.
 *
 * <p>What an element is for is said by its {@link AudienceMarks}; an operation that says nothing is
 * for whom its tags say, and one whose tags say nothing either is for those that {@code
 * docgen.audience.unmarked} names, by default for nobody: what was forgotten is not published.
 * Parameters and properties that say nothing are for whom their operation and schema are. For one
 * model.
 */
final class Audience {
  private static final String WANTED = "docgen.audience";
  private static final String UNMARKED = "docgen.audience.unmarked";

  private final String wanted;
  private final boolean isForUnmarked;
  private final Reporter reporter;
  private final Map<String, AudienceMarks> tags = new TreeMap<>();
  private final Set<String> droppedTags = new HashSet<>();
  private int unmarked;

  private Audience(String wanted, boolean isForUnmarked, Reporter reporter) {
    this.wanted = wanted;
    this.isForUnmarked = isForUnmarked;
    this.reporter = reporter;
  }

  /** Returns the part of a model that is for the audience, all of it when none is named. */
  static ApiModel select(ApiModel model, GenerationRequest request, Reporter reporter) {
    String wanted = request.properties().getOrDefault(WANTED, "").strip();
    if (wanted.isEmpty()) {
      return model;
    }
    AudienceMarks others = AudienceMarks.of(request.properties().get(UNMARKED));
    return new Audience(wanted, others.include(wanted), reporter).select(model);
  }

  private ApiModel select(ApiModel model) {
    for (Tag tag : model.tags()) {
      AudienceMarks marks = AudienceMarks.of(tag.extensions());
      if (marks.arePresent()) {
        tags.put(tag.name(), marks);
      }
    }
    Map<String, PathItem> paths = items(model.paths());
    Map<String, PathItem> webhooks = items(model.webhooks());
    Map<String, Schema> schemas = new TreeMap<>();
    model.components().schemas().forEach((name, schema) -> schemas.put(name, component(schema)));
    if (unmarked > 0) {
      reportUnmarked();
    }
    ApiModel kept = model.toBuilder().paths(paths).webhooks(webhooks).build();
    return kept.toBuilder()
        .tags(model.tags().stream().filter(tag -> isShown(tag, kept)).toList())
        .components(
            new SchemaMapper(this::strip)
                .components(model.components()).toBuilder().schemas(schemas).build())
        .build();
  }

  private Map<String, PathItem> items(Map<String, PathItem> items) {
    Map<String, PathItem> kept = new TreeMap<>();
    items.forEach(
        (name, item) -> {
          Map<HttpMethod, Operation> operations = new LinkedHashMap<>();
          item.operations()
              .forEach(
                  (method, operation) ->
                      operation(operation).ifPresent(one -> operations.put(method, one)));
          if (!operations.isEmpty() || item.operations().isEmpty()) {
            kept.put(name, item.toBuilder().operations(operations).build());
          }
        });
    return kept;
  }

  private Optional<Operation> operation(Operation operation) {
    if (!isMeant(operation)) {
      droppedTags.addAll(operation.tags());
      return Optional.empty();
    }
    List<Parameter> parameters = new ArrayList<>();
    for (Parameter parameter : operation.parameters()) {
      if (AudienceMarks.of(parameter.extensions()).allow(wanted)) {
        parameters.add(parameter);
      } else if (parameter.in() == ParameterLocation.PATH) {
        reportPathParameter(operation, parameter);
        return Optional.empty();
      }
    }
    return Optional.of(
        new SchemaMapper(this::strip)
            .operation(operation.toBuilder().parameters(parameters).build()));
  }

  /** Several tags that say something must all include the audience. */
  private boolean isMeant(Operation operation) {
    AudienceMarks own = AudienceMarks.of(operation.extensions());
    if (own.arePresent()) {
      return own.include(wanted);
    }
    List<AudienceMarks> ofTags =
        operation.tags().stream().filter(tags::containsKey).map(tags::get).toList();
    if (!ofTags.isEmpty()) {
      return ofTags.stream().allMatch(marks -> marks.include(wanted));
    }
    unmarked += isForUnmarked ? 0 : 1;
    return isForUnmarked;
  }

  /** What refers to a component that is for others sees that something is there, not what. */
  private Schema component(Schema schema) {
    return AudienceMarks.of(schema.keywords()).allow(wanted) ? strip(schema) : Schema.ANY;
  }

  private Schema strip(Schema schema) {
    Schema stripped = schema.mapSubschemas(this::strip);
    Map<String, Schema> properties = new LinkedHashMap<>(stripped.properties());
    if (!properties
        .values()
        .removeIf(property -> !AudienceMarks.of(property.keywords()).allow(wanted))) {
      return stripped;
    }
    List<String> required =
        stripped.required().stream()
            .filter(
                name -> properties.containsKey(name) || !stripped.properties().containsKey(name))
            .toList();
    return stripped.toBuilder()
        .keyword("properties", properties.isEmpty() ? null : properties)
        .required(required)
        .build();
  }

  /** A tag of none but operations left out would tell of them. */
  private boolean isShown(Tag tag, ApiModel kept) {
    AudienceMarks marks = tags.get(tag.name());
    return (marks == null || marks.include(wanted))
        && (!droppedTags.contains(tag.name())
            || kept.operations().stream().anyMatch(one -> one.tags().contains(tag.name())));
  }

  private void reportUnmarked() {
    reporter.report(
        "DG0516",
        Severity.INFO,
        unmarked
            + " operations do not say for whom they are and are not shown to '"
            + wanted
            + "': give them or their tags the extension x-audience, or name the audience in "
            + UNMARKED,
        SourceLocation.NONE);
  }

  private void reportPathParameter(Operation operation, Parameter parameter) {
    droppedTags.addAll(operation.tags());
    reporter.report(
        "DG0517",
        Severity.WARNING,
        operation.method()
            + " "
            + operation.path()
            + " is for '"
            + wanted
            + "' but its path parameter '"
            + parameter.name()
            + "' is not; the operation is left out: mark both alike",
        operation.provenance().location());
  }
}
