package dev.docgen.engine.assemble;

import dev.docgen.GenerationRequest;
import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.engine.report.Reporter;
import dev.docgen.engine.schema.DescribedSchemas;
import dev.docgen.engine.work.Workers;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Components;
import dev.docgen.model.Operation;
import dev.docgen.model.PathItem;
import dev.docgen.model.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes one model of all that was found: chooses, joins, names, orders. The result does not depend
 * on the order in which things were found. For one generation, on one thread.
 */
public final class Assembler {
  private final GenerationRequest request;
  private final Hooks hooks;
  private final Reporter reporter;
  private final Retries retries;

  /**
   * @param workers do the work, so that a plug-in that does not answer can be given up
   */
  public Assembler(GenerationRequest request, Hooks hooks, Reporter reporter, Workers workers) {
    this.request = request;
    this.hooks = hooks;
    this.reporter = reporter;
    this.retries = new Retries(reporter, workers);
  }

  /**
   * Returns what is to be documented, joined and with operationIds; what had to be mended or left
   * out is reported.
   *
   * @param findings one of each detector; where two describe one thing the earlier leads
   */
  public Joined join(List<DetectorFindings> findings) {
    return retries.run(guard -> join(findings, guard));
  }

  private Joined join(List<DetectorFindings> findings, Guard guard) {
    List<DetectorFindings> complete = findings.stream().map(StatedOperations::complete).toList();
    ApiModel merged = new ApplicationMerge(reporter).merge(complete, request);
    ApiModel application = new ApplicationChecks(reporter).mend(merged);
    List<Finding> chosen = new FindingOrder(request, reporter, guard).order(complete);
    List<Finding> joined = new PathJoin(reporter).join(chosen);
    return new Joined(application, new OperationIds(reporter, guard).assign(joined));
  }

  /**
   * Returns the model.
   *
   * @param joined what is to be documented
   * @param described what the references in it mean
   */
  public ApiModel assemble(Joined joined, DescribedSchemas described) {
    Renamed renamed = retries.run(guard -> rename(joined, described, guard));
    ApiModel meant = Audience.select(renamed.model(), request, reporter);
    ApiModel model = close(meant, renamed.declared());
    new ExampleChecks(model.components().schemas(), reporter).check(model);
    return model;
  }

  /**
   * A model whose component schemas have their names.
   *
   * @param declared names of those that the application declares
   */
  private record Renamed(ApiModel model, Set<String> declared) {}

  /** Gives component schemas their names and lets the hooks see the result. */
  private Renamed rename(Joined joined, DescribedSchemas described, Guard guard) {
    ApiModel application = joined.application();
    ComponentSchemas components = new ComponentSchemas(described, reporter);
    joined.schemas().forEach(components::reach);

    ComponentSchemas.Named named = components.name(application.components().schemas());
    SchemaMapper rename = new SchemaMapper(named::rename);
    List<Operation> operations = new ArrayList<>();
    ComponentReferences references = new ComponentReferences(application.components(), reporter);
    for (Finding finding : joined.findings()) {
      hooks
          .apply(SchemaSources.complete(rename.operation(finding.operation())), guard)
          .map(references::close)
          .ifPresent(operations::add);
    }
    Map<String, Schema> schemas = new TreeMap<>();
    named
        .schemas()
        .forEach(
            (name, schema) ->
                schemas.put(name, hooks.apply(name, SchemaSources.complete(schema), guard)));
    Map<String, PathItem> webhooks = new TreeMap<>();
    application.webhooks().forEach((name, item) -> webhooks.put(name, rename.pathItem(item)));
    Components renamed =
        rename.components(application.components()).toBuilder().schemas(schemas).build();
    Set<String> declared = new HashSet<>();
    for (String name : application.components().schemas().keySet()) {
      declared.add(named.names().getOrDefault(name, name));
    }
    return new Renamed(
        application.toBuilder()
            .paths(paths(operations, application.paths()))
            .webhooks(webhooks)
            .components(renamed)
            .build(),
        declared);
  }

  /**
   * Returns the operations by path.
   *
   * @param stated what path items say besides their operations
   */
  private Map<String, PathItem> paths(List<Operation> operations, Map<String, PathItem> stated) {
    Map<String, PathItem> paths = new TreeMap<>();
    List<Operation> sorted =
        operations.stream().sorted(Comparator.comparing(Operation::method)).toList();
    for (Operation operation : sorted) {
      PathItem item = paths.get(operation.path());
      if (item == null) {
        item = stated.getOrDefault(operation.path(), PathItem.EMPTY);
      }
      if (item.operations().containsKey(operation.method())) {
        reporter.report(
            "DG0502",
            Severity.WARNING,
            "an operation hook moved '"
                + operation.operationId()
                + "' to "
                + operation.method()
                + " "
                + operation.path()
                + ", where another operation is; it is left out",
            operation.provenance().location());
      } else {
        paths.put(
            operation.path(), item.toBuilder().putOperation(operation.method(), operation).build());
      }
    }
    return paths;
  }

  /**
   * Opens references that lead nowhere, and leaves out schemas that nothing leads to unless the
   * application declares them.
   */
  private ApiModel close(ApiModel model, Set<String> declared) {
    Map<String, Schema> described = new TreeMap<>(model.components().schemas());
    described.putAll(
        ComponentSchemas.declareWritten(SchemaMapper.all(model), described.keySet(), reporter));
    Set<String> names = new HashSet<>(described.keySet());
    Map<String, Schema> schemas = new TreeMap<>();
    described.forEach(
        (name, schema) ->
            schemas.put(
                name,
                ComponentSchemas.close(schema, names, schema.provenance().location(), reporter)));

    Set<String> roots = new HashSet<>(declared);
    SchemaMapper closing =
        new SchemaMapper(
            schema -> {
              SourceLocation location = schema.provenance().location();
              Schema closed = ComponentSchemas.close(schema, names, location, reporter);
              References.visit(closed, roots::add);
              return closed;
            });
    Map<String, PathItem> paths = new TreeMap<>();
    model
        .paths()
        .forEach((path, item) -> paths.put(path, closing.pathItem(close(item, names, roots))));
    Map<String, PathItem> webhooks = new TreeMap<>();
    model.webhooks().forEach((name, item) -> webhooks.put(name, closing.pathItem(item)));
    Components components = closing.components(model.components());
    Map<String, Schema> reachable = ComponentSchemas.reachable(schemas, roots);
    return model.toBuilder()
        .paths(paths)
        .webhooks(webhooks)
        .components(components.toBuilder().schemas(reachable).build())
        .build();
  }

  /** Opens references of operations that lead nowhere; of each it is said whose it is. */
  private PathItem close(PathItem item, Set<String> names, Set<String> roots) {
    PathItem.Builder closed = item.toBuilder();
    item.operations()
        .forEach(
            (method, operation) -> closed.putOperation(method, close(operation, names, roots)));
    return closed.build();
  }

  private Operation close(Operation operation, Set<String> names, Set<String> roots) {
    String user =
        "that "
            + operation.method()
            + " "
            + operation.path()
            + " of detector '"
            + operation.framework()
            + "' refers to";
    SchemaMapper closing =
        new SchemaMapper(
            schema -> {
              SourceLocation own = schema.provenance().location();
              SourceLocation location =
                  own.equals(SourceLocation.NONE) ? operation.provenance().location() : own;
              Schema closed = ComponentSchemas.close(schema, names, user, location, reporter);
              References.visit(closed, roots::add);
              return closed;
            });
    return closing.operation(operation);
  }
}
