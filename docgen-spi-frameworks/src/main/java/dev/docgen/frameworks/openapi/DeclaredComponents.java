package dev.docgen.frameworks.openapi;

import dev.docgen.model.Components;
import dev.docgen.model.PathItem;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.spi.SchemaUse;
import dev.docgen.spi.SchemaUse.Direction;
import java.util.List;
import java.util.function.BiConsumer;

/** Reads MicroProfile's {@code @Components} and {@code @PathItem}. */
final class DeclaredComponents {
  private static final List<String> ANY_TYPE = List.of("*/*");

  private DeclaredComponents() {}

  /** Returns the components stated, those without a name left out. */
  static Components read(SourceAnnotation annotation, Reading reading) {
    Components.Builder result = Components.builder();
    each(
        annotation,
        "schemas",
        (name, schema) -> {
          SchemaUse use = new SchemaUse(null, Direction.BOTH, reading.views(), schema.location());
          result.putSchema(name, reading.schemas().declared(schema, null, use));
        });
    each(
        annotation,
        "responses",
        (name, response) ->
            result.putResponse(name, ResponseReader.component(response, ANY_TYPE, reading)));
    each(
        annotation,
        "parameters",
        (name, parameter) ->
            result.putParameter(name, ParameterReader.read(parameter, reading).build()));
    each(
        annotation,
        "requestBodies",
        (name, body) ->
            RequestBodyReader.read(body, ANY_TYPE, reading)
                .ifPresent(read -> result.putRequestBody(name, read)));
    new Examples(annotation.annotations("examples"), null, true)
        .named()
        .forEach(result::putExample);
    Contents.headers(annotation, Direction.RESPONSE, reading).forEach(result::putHeader);
    ResponseReader.links(annotation).forEach(result::putLink);
    Securities.schemes(annotation.annotations("securitySchemes"), reading)
        .forEach(result::putSecurityScheme);
    CallbackReader.read(annotation.annotations("callbacks"), reading).forEach(result::putCallback);
    each(
        annotation,
        "pathItems",
        (name, item) -> result.putPathItem(name, pathItem(item, name, reading)));
    return result.extensions(Extensions.of(annotation)).build();
  }

  /** Returns a {@code @PathItem}, its operations standing at that path or name. */
  static PathItem pathItem(SourceAnnotation annotation, String path, Reading reading) {
    String reference = Reading.plain(annotation, "ref");
    return CallbackReader.operations(annotation.annotations("operations"), path, reading)
        .reference(reference == null ? null : References.name(reference))
        .summary(reading.text(annotation, "summary"))
        .description(reading.text(annotation, "description"))
        .parameters(
            annotation.annotations("parameters").stream()
                .map(parameter -> ParameterReader.read(parameter, reading).build())
                .toList())
        .servers(Servers.of(annotation, reading.texts()))
        .extensions(Extensions.of(annotation))
        .build();
  }

  private static void each(
      SourceAnnotation owner, String attribute, BiConsumer<String, SourceAnnotation> reader) {
    for (SourceAnnotation annotation : owner.annotations(attribute)) {
      String name = Reading.plain(annotation, "name");
      if (name != null) {
        reader.accept(name, annotation);
      }
    }
  }
}
