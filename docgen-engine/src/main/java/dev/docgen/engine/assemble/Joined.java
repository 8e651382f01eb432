package dev.docgen.engine.assemble;

import dev.docgen.model.ApiModel;
import dev.docgen.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is to be documented, before its schemas are named. Immutable. */
public final class Joined {
  private final ApiModel application;
  private final List<Finding> findings;

  Joined(ApiModel application, List<Finding> findings) {
    this.application = application;
    this.findings = List.copyOf(findings);
  }

  ApiModel application() {
    return application;
  }

  List<Finding> findings() {
    return findings;
  }

  /** Returns the schemas that stand in operations and shared components, in document order. */
  List<Schema> schemas() {
    List<Schema> schemas = new ArrayList<>();
    SchemaMapper collector =
        new SchemaMapper(
            schema -> {
              schemas.add(schema);
              return schema;
            });
    findings.forEach(finding -> collector.operation(finding.operation()));
    application.webhooks().values().forEach(collector::pathItem);
    collector.components(application.components());
    schemas.addAll(application.components().schemas().values());
    return schemas;
  }

  /** Returns the provisional keys to which those schemas refer, sorted. */
  public Set<String> references() {
    Set<String> keys = new TreeSet<>();
    schemas().forEach(schema -> References.visit(schema, keys::add));
    return keys;
  }
}
