package dev.docgen.engine.assemble;

import dev.docgen.Diagnostic;
import dev.docgen.GenerationRequest;
import dev.docgen.Limits;
import dev.docgen.SourceLocation;
import dev.docgen.engine.report.Reporter;
import dev.docgen.engine.schema.DescribedSchema;
import dev.docgen.engine.work.Workers;
import dev.docgen.model.ApiModel;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.MediaType;
import dev.docgen.model.Operation;
import dev.docgen.model.Provenance;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import dev.docgen.source.JavaType;
import dev.docgen.spi.Conventions;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.SecurityEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One assembly: what was found goes in, the model and the diagnostics come out. */
final class AssembleFixture {
  final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<DetectorFindings> findings = new ArrayList<>();
  private final Map<String, DescribedSchema> described = new LinkedHashMap<>();
  private GenerationRequest request = GenerationRequest.of(Path.of("src"));
  private Hooks hooks = Hooks.NONE;

  /** Returns an operation of {@code org.example.<type>} at a line of that type's file. */
  static DetectedOperation found(String type, String name, HttpMethod method, String path) {
    return found(type, name, Operation.builder().method(method).path(path));
  }

  static DetectedOperation found(String type, String name, Operation.Builder operation) {
    SourceLocation location =
        new SourceLocation("org/example/" + type + ".java", name.length() + type.length(), 1);
    return new DetectedOperation(
        operation.provenance(Provenance.inferred("test.found", location)).build(),
        name,
        "org.example." + type);
  }

  /** Returns an operation that answers JSON of that shape. */
  static Operation.Builder answering(String path, Schema schema) {
    return Operation.builder()
        .path(path)
        .putResponse(
            "200",
            Response.builder()
                .putContent("application/json", MediaType.builder().schema(schema).build())
                .build());
  }

  AssembleFixture operations(DetectedOperation... operations) {
    return detector("test", ApiModel.EMPTY, List.of(operations));
  }

  AssembleFixture detector(String id, ApiModel application, List<DetectedOperation> operations) {
    findings.add(new DetectorFindings(id, Conventions.DEFAULT, operations, application));
    return this;
  }

  AssembleFixture detector(DetectorFindings one) {
    findings.add(one);
    return this;
  }

  /** Describes a class under its qualified name as key. */
  AssembleFixture type(String qualifiedName, String wantedName, Schema schema) {
    described.put(
        qualifiedName,
        new DescribedSchema(
            qualifiedName,
            qualifiedName,
            JavaType.of(qualifiedName),
            wantedName,
            schema,
            SourceLocation.ofFile(qualifiedName.replace('.', '/') + ".java")));
    return this;
  }

  AssembleFixture request(GenerationRequest.Builder builder) {
    request = builder.addRoot(Path.of("src")).build();
    return this;
  }

  AssembleFixture hooks(Hooks value) {
    hooks = value;
    return this;
  }

  ApiModel assemble() {
    Assembler assembler = new Assembler(request, hooks, new Recorder(), Workers.DIRECT);
    return assembler.assemble(
        assembler.join(findings), key -> Optional.ofNullable(described.get(key)));
  }

  List<String> codes() {
    return diagnostics.stream().map(Diagnostic::code).toList();
  }

  String message(String code) {
    return diagnostics.stream()
        .filter(one -> one.code().equals(code))
        .map(Diagnostic::message)
        .findFirst()
        .orElse("");
  }

  /** Returns {@code METHOD path operationId}, in document order. */
  static List<String> lines(ApiModel model) {
    return model.operations().stream()
        .map(one -> one.method() + " " + one.path() + " " + one.operationId())
        .toList();
  }

  private final class Recorder implements Reporter {
    @Override
    public void report(Diagnostic diagnostic) {
      diagnostics.add(diagnostic);
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
      return Limits.DEFAULTS;
    }

    @Override
    public boolean exhausted() {
      return false;
    }

    @Override
    public void checkCancelled() {}
  }
}
