package dev.docgen.engine.schema;

import dev.docgen.Diagnostic;
import dev.docgen.Limits;
import dev.docgen.SourceLocation;
import dev.docgen.engine.report.Reporter;
import dev.docgen.engine.types.SourceTreeFixture;
import dev.docgen.engine.work.Workers;
import dev.docgen.model.Schema;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import dev.docgen.spi.Conventions;
import dev.docgen.spi.JsonSettings;
import dev.docgen.spi.SchemaConventions;
import dev.docgen.spi.SchemaResolver;
import dev.docgen.spi.SchemaUse;
import dev.docgen.spi.SecurityEvent;
import dev.docgen.spi.TypeMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The schemas of inline sources, with the diagnostics that resolving them gave. */
final class SchemaFixture {
  private final SourceTree tree;
  private final RecordingReporter reporter;
  private final SchemaRegistry registry;
  private final SchemaResolver resolver;
  private final TreeSet<String> keys = new TreeSet<>();

  private SchemaFixture(SourceTree tree, List<TypeMapping> mappings, Limits limits) {
    this(tree, mappings, limits, SchemaConventions.DEFAULT, JsonSettings.DEFAULT);
  }

  private SchemaFixture(
      SourceTree tree,
      List<TypeMapping> mappings,
      Limits limits,
      SchemaConventions conventions,
      JsonSettings json) {
    this.tree = tree;
    this.reporter = new RecordingReporter(limits);
    this.registry = new SchemaRegistry(tree, mappings, reporter);
    this.resolver = registry.resolver(Conventions.DEFAULT.withSchemas(conventions), json);
  }

  static SchemaFixture of(String... sources) {
    return new SchemaFixture(SourceTreeFixture.of(sources), List.of(), Limits.DEFAULTS);
  }

  static SchemaFixture mapping(TypeMapping mapping, String... sources) {
    return new SchemaFixture(SourceTreeFixture.of(sources), List.of(mapping), Limits.DEFAULTS);
  }

  static SchemaFixture limited(Limits limits, String... sources) {
    return new SchemaFixture(SourceTreeFixture.of(sources), List.of(), limits);
  }

  static SchemaFixture following(
      SchemaConventions conventions, JsonSettings json, String... sources) {
    return new SchemaFixture(
        SourceTreeFixture.of(sources), List.of(), Limits.DEFAULTS, conventions, json);
  }

  SchemaResolver resolver() {
    return resolver;
  }

  SchemaRegistry registry() {
    return registry;
  }

  SourceTree tree() {
    return tree;
  }

  /** Returns the schema of a type where it stands by itself. */
  Schema use(JavaType type) {
    return use(type, List.of());
  }

  Schema use(JavaType type, List<String> views) {
    Schema schema =
        resolver.schema(type, SchemaUse.response(null, SourceLocation.NONE).withViews(views));
    collect(schema);
    return schema;
  }

  /** Returns the schema of a class of the sources where it stands by itself. */
  Schema use(String qualifiedName) {
    return use(JavaType.of(qualifiedName));
  }

  /** Returns the schema of a class without noting that it was asked for. Thread-safe. */
  Schema ask(String qualifiedName) {
    return resolver.schema(
        JavaType.of(qualifiedName), SchemaUse.response(null, SourceLocation.NONE));
  }

  /** Returns the schema of a field of a class by itself. */
  Schema property(String qualifiedName, String property) {
    Schema schema = component(qualifiedName).properties().get(property);
    if (schema == null) {
      throw new AssertionError("no property " + property + " in " + component(qualifiedName));
    }
    return schema;
  }

  /** Returns the described component of a class. */
  Schema component(String qualifiedName) {
    return component(JavaType.of(qualifiedName));
  }

  Schema component(JavaType type) {
    return described(type).schema();
  }

  DescribedSchema described(JavaType type) {
    use(type);
    String key = "springdoc:" + type.describe();
    return registry
        .describe(keys, Workers.DIRECT)
        .get(key)
        .orElseThrow(() -> new AssertionError("no component " + key + " among " + keys));
  }

  SourceType type(String qualifiedName) {
    return SourceTreeFixture.type(tree, qualifiedName);
  }

  List<Diagnostic> diagnostics() {
    return reporter.diagnostics;
  }

  /** Returns a reference to the component of a class. */
  static Schema ref(String qualifiedName) {
    return Schema.ref("springdoc:" + qualifiedName);
  }

  private void collect(Schema schema) {
    schema.ref().ifPresent(keys::add);
    schema.mapSubschemas(
        part -> {
          collect(part);
          return part;
        });
  }

  /** Keeps what is reported. */
  private static final class RecordingReporter implements Reporter {
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Limits limits;

    RecordingReporter(Limits limits) {
      this.limits = limits;
    }

    @Override
    public synchronized void report(Diagnostic diagnostic) {
      if (!diagnostics.contains(diagnostic)) {
        diagnostics.add(diagnostic);
      }
    }

    @Override
    public void securityEvent(SecurityEvent event) {}

    @Override
    public void fileRead(long bytes) {}

    @Override
    public void fileParsed(String path, boolean full, long syntaxNodes, long elapsedNanos) {}

    @Override
    public void cacheAsked(String cache, boolean hit) {}

    @Override
    public Limits limits() {
      return limits;
    }

    @Override
    public boolean exhausted() {
      return false;
    }

    @Override
    public void checkCancelled() {}
  }
}
