package dev.docgen.engine.render.page;

import dev.docgen.engine.fit.ComponentSchemas;
import dev.docgen.engine.render.example.Examples;
import dev.docgen.engine.render.sample.Samples;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Callback;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.PathItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns operations into their sections. */
final class Operations {
  private final ApiModel model;
  private final References references;
  private final Parameters parameters;
  private final Bodies bodies;
  private final Samples samples;
  private final SecurityReader security;
  private final Sources sources;
  private final Texts texts;
  private final NamedOperations named;
  private final Anchors anchors;

  Operations(
      ApiModel model,
      References references,
      Shapes shapes,
      SecurityReader security,
      Sources sources,
      Texts texts,
      Anchors anchors,
      Examples examples) {
    this.model = model;
    this.references = references;
    this.parameters = new Parameters(references, shapes, sources);
    this.bodies =
        new Bodies(
            references,
            shapes,
            sources,
            new Alternatives(new ComponentSchemas(model.components().schemas()), shapes),
            examples);
    this.samples = new Samples(model, examples);
    this.security = security;
    this.sources = sources;
    this.texts = texts;
    this.anchors = anchors;
    this.named = new NamedOperations(model, texts, this::link);
  }

  /** Returns a link to an operation, labelled by method and path. */
  Link link(Operation operation) {
    return new Link(
        operation.method() + " " + operation.path(), anchors.of(AnchorKeys.operation(operation)));
  }

  /** Returns the section of an operation of a path. */
  OperationSection section(Operation operation, PathItem item) {
    List<Snippet> snippets =
        samples.of(item, operation).stream()
            .map(sample -> new Snippet(sample.label(), sample.language(), sample.code(), null))
            .toList();
    return section(operation, item, operation.path(), AnchorKeys.operation(operation), snippets);
  }

  /** Returns the sections of a webhook. */
  List<OperationSection> webhook(String name, PathItem reference) {
    return sections(name, reference, AnchorKeys.webhook(name));
  }

  private List<OperationSection> sections(String name, PathItem reference, String place) {
    PathItem item = references.resolve(reference);
    return item.operations().values().stream()
        .map(
            operation ->
                section(operation, item, name, AnchorKeys.within(place, operation), List.of()))
        .toList();
  }

  private OperationSection section(
      Operation operation, PathItem item, String path, String key, List<Snippet> snippets) {
    String summary = Texts.orNull(operation.summary());
    Source source = sources.of(operation.provenance());
    List<Parameter> common = item.parameters();
    return new OperationSection(
        anchors.of(key),
        operation.method().name(),
        path,
        operation.operationId(),
        summary == null ? operation.method() + " " + path : texts.heading(summary),
        summary,
        Texts.afterSummary(operation.description(), summary),
        deprecation(operation),
        Badges.of(operation, source),
        PageReader.webLink(operation.externalDocs()),
        PageReader.servers(operation.servers().isEmpty() ? item.servers() : operation.servers()),
        parameters.groups(common, operation.parameters()),
        bodies.request(operation.requestBody()),
        bodies.responses(operation.responses()),
        security.uses(operation.security() == null ? model.security() : operation.security()),
        AccessWords.of(operation.extensions().get("x-access")),
        callbacks(operation, key),
        snippets,
        source);
  }

  private @Nullable Deprecation deprecation(Operation operation) {
    return operation.deprecated()
        ? Deprecation.of(
            operation.extensions().get(Deprecation.EXTENSION),
            note -> named.in(note, link(operation)))
        : null;
  }

  private List<OperationSection> callbacks(Operation operation, String key) {
    List<OperationSection> sections = new ArrayList<>();
    operation
        .callbacks()
        .forEach(
            (name, callback) ->
                expressions(callback)
                    .forEach(
                        (expression, item) ->
                            sections.addAll(
                                sections(
                                    expression,
                                    item,
                                    AnchorKeys.callback(key, name, expression)))));
    return sections;
  }

  private Map<String, PathItem> expressions(Callback callback) {
    return references.resolve(callback).expressions();
  }
}
