package dev.docgen.contract;

import dev.docgen.SourceLocation;
import dev.docgen.model.MediaType;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.Provenance;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceParameter;
import dev.docgen.source.SourceType;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.FrameworkDetector;
import dev.docgen.spi.SchemaUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gives mappings, hooks and renderers something to work on: each method of a Sample is a GET. */
final class SampleDetector implements FrameworkDetector {

  @Override
  public String id() {
    return "sample";
  }

  @Override
  public Set<String> markers() {
    return Set.of("Sample");
  }

  @Override
  public List<DetectedOperation> detect(SourceUnit unit, DetectionContext context) {
    List<DetectedOperation> found = new ArrayList<>();
    for (SourceType type : unit.types()) {
      if (type.annotations().findSimple("Sample").isPresent()) {
        type.methods().forEach(method -> found.add(operation(type, method, context)));
      }
    }
    return found;
  }

  private DetectedOperation operation(
      SourceType type, SourceMethod method, DetectionContext context) {
    SourceLocation place = method.location();
    Schema answer = context.schemas().schema(method.returnType(), SchemaUse.response(null, place));
    Operation.Builder operation =
        Operation.builder()
            .path("/" + type.name() + "/" + method.name())
            .framework(id())
            .provenance(Provenance.inferred("sample.method", place))
            .putResponse(
                "200",
                Response.builder()
                    .description("OK")
                    .putContent("application/json", MediaType.builder().schema(answer).build())
                    .build());
    for (SourceParameter parameter : method.parameters()) {
      operation.addParameter(
          Parameter.builder()
              .name(parameter.name())
              .in(ParameterLocation.QUERY)
              .schema(context.schemas().schema(parameter.type(), SchemaUse.request(null, place)))
              .provenance(Provenance.inferred("sample.parameter", place))
              .build());
    }
    return new DetectedOperation(operation.build(), method.name(), type.qualifiedName());
  }
}
