package dev.docgen.frameworks.spring;

import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.frameworks.code.Chain;
import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.frameworks.code.Step;
import dev.docgen.frameworks.document.DocumentReader;
import dev.docgen.frameworks.document.OperationChanges;
import dev.docgen.frameworks.document.Overlay;
import dev.docgen.frameworks.document.SwaggerModels;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Operation;
import dev.docgen.model.SecurityRequirement;
import dev.docgen.model.Server;
import dev.docgen.model.Tag;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceType;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.DetectionContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the application's customizers change, read from their code where it is literal: beans that
 * are lambdas, and classes (springdoc reference, "How can I customise the OpenAPI object" and "How
 * can I set a global header"). What else they do is reported. Immutable once read.
 */
final class Customizers {
  private static final String COMPONENT = "org.springframework.stereotype.Component";
  private static final String PACKAGE = "org.springdoc.core.customizers.";

  /** Those of one group are not the whole application's, and the other way round. */
  private static final List<String> DOCUMENT =
      List.of("GlobalOpenApiCustomizer", "OpenApiCustomizer", "OpenApiCustomiser");

  private static final List<String> OPERATION =
      List.of("GlobalOperationCustomizer", "OperationCustomizer");

  private final DetectionContext context;
  private final boolean grouped;
  private final Customizer ofOperations;
  private final Customizer ofLoops;
  private final Customizer ofDocument;

  private Customizers(DetectionContext context, SpringProperties properties) {
    this.context = context;
    grouped = properties.get(DocumentScope.GROUP).filter(it -> !it.isBlank()).isPresent();
    SwaggerModels models = new SwaggerModels(name -> Optional.empty(), it -> report(it.location()));
    ofOperations = Customizer.ofOperations(models, this::report);
    ofLoops = Customizer.ofOperations(models, this::report);
    ofDocument = Customizer.ofDocument(models, this::report, ofLoops);
  }

  static Customizers read(DetectionContext context, SpringProperties properties) {
    Customizers result = new Customizers(context, properties);
    OPERATION.forEach(name -> result.read(name, "customize", result.ofOperations));
    DOCUMENT.forEach(name -> result.read(name, "customise", result.ofDocument));
    DocumentScope.group(context, properties).ifPresent(result::readGroup);
    return result;
  }

  /** A group has customizers of its own ({@code GroupedOpenApi.Builder}). */
  private void readGroup(Chain group) {
    for (Step step : group.steps()) {
      if (step.name().matches("addOpenApiCustomi[sz]er")) {
        step.arguments().forEach(it -> readGiven(it, ofDocument));
      } else if (step.name().equals("addOperationCustomizer")) {
        step.arguments().forEach(it -> readGiven(it, ofOperations));
      }
    }
  }

  private void readGiven(Snippet given, Customizer customizer) {
    given.function().ifPresentOrElse(it -> customizer.read(it, 0), () -> report(given.location()));
  }

  private void read(String name, String method, Customizer customizer) {
    if (grouped && !name.startsWith("Global")) {
      return;
    }
    for (SourceUnit unit : context.sources().mentioning(name)) {
      for (SourceType type : unit.allTypes()) {
        Beans.of(type, PACKAGE + name, name).forEach(bean -> readBean(bean, customizer));
        if (type.annotations().has(COMPONENT)
            && type.interfaces().stream().anyMatch(it -> Beans.is(it, PACKAGE + name, name))) {
          readClass(type, method, customizer);
        }
      }
    }
  }

  private void readBean(SourceMethod bean, Customizer customizer) {
    Optional<Function> code =
        Snippet.returnedBy(bean).stream().flatMap(it -> it.function().stream()).findFirst();
    code.ifPresentOrElse(it -> customizer.read(it, 0), () -> report(bean.location()));
  }

  private void readClass(SourceType type, String name, Customizer customizer) {
    Optional<Function> code =
        type.methods().stream()
            .filter(method -> method.name().equals(name))
            .flatMap(method -> Function.of(method).stream())
            .findFirst();
    code.ifPresentOrElse(it -> customizer.read(it, 0), () -> report(type.location()));
  }

  private void report(SourceLocation location) {
    context.report(
        SpringDiagnostics.UNREADABLE_CUSTOMIZER,
        Severity.INFO,
        "a customizer changes the document by more than literal calls on what it is handed; this"
            + " part of it is not documented",
        location);
  }

  /** Returns an operation as customizers leave it. */
  Operation apply(Operation operation) {
    Operation own = OperationChanges.apply(operation, ofOperations.set(), ofOperations.added());
    return OperationChanges.apply(own, ofLoops.set(), ofLoops.added());
  }

  /** Returns what is said of the application as customizers leave it. */
  ApiModel apply(ApiModel model) {
    ApiModel replaced = Overlay.of(DocumentReader.read(ofDocument.set()), model);
    ApiModel more = DocumentReader.read(ofDocument.added());
    List<Server> servers = new ArrayList<>(replaced.servers());
    servers.addAll(more.servers());
    List<SecurityRequirement> security = new ArrayList<>(replaced.security());
    security.addAll(more.security());
    Set<Tag> tags = new LinkedHashSet<>(replaced.tags());
    tags.addAll(more.tags());
    return Overlay.of(
        ApiModel.builder().servers(servers).security(security).tags(tags).build(),
        Overlay.of(more.toBuilder().info(replaced.info()).build(), replaced));
  }
}
