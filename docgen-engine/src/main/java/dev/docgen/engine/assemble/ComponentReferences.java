package dev.docgen.engine.assemble;

import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.engine.report.Reporter;
import dev.docgen.model.Components;
import dev.docgen.model.Example;
import dev.docgen.model.MediaType;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.RequestBody;
import dev.docgen.model.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes references to components that nobody declares out of operations: a response stays without
 * content, everything else goes.
 */
final class ComponentReferences {
  private final Components components;
  private final Reporter reporter;

  ComponentReferences(Components components, Reporter reporter) {
    this.components = components;
    this.reporter = reporter;
  }

  /** Returns the operation with references that lead somewhere. */
  Operation close(Operation operation) {
    SourceLocation location = operation.provenance().location();
    return operation.toBuilder()
        .parameters(parameters(operation, location))
        .requestBody(body(operation.requestBody(), location))
        .responses(responses(operation.responses(), location))
        .callbacks(
            known(
                operation.callbacks(),
                callback ->
                    isKnown("callbacks", callback.reference(), components.callbacks(), location)))
        .build();
  }

  /** A path variable that a reference to nothing was to describe is a required string. */
  private List<Parameter> parameters(Operation operation, SourceLocation location) {
    List<Parameter> known = new ArrayList<>(operation.parameters());
    boolean open =
        known.removeIf(
            one -> !isKnown("parameters", one.reference(), components.parameters(), location));
    if (open && known.stream().allMatch(one -> one.reference() == null)) {
      for (String name : PathTemplate.of(operation.path()).variables()) {
        if (known.stream().noneMatch(one -> OperationChecks.isVariable(one, name))) {
          known.add(OperationChecks.variable(name, location));
        }
      }
    }
    return known;
  }

  private @Nullable RequestBody body(@Nullable RequestBody body, SourceLocation location) {
    if (body == null
        || !isKnown("requestBodies", body.reference(), components.requestBodies(), location)) {
      return null;
    }
    return body.toBuilder().content(contents(body.content(), location)).build();
  }

  private Map<String, Response> responses(
      Map<String, Response> responses, SourceLocation location) {
    Map<String, Response> closed = new LinkedHashMap<>();
    responses.forEach((status, response) -> closed.put(status, response(response, location)));
    return closed;
  }

  private Response response(Response response, SourceLocation location) {
    if (!isKnown("responses", response.reference(), components.responses(), location)) {
      return Response.builder().provenance(response.provenance()).build();
    }
    return response.toBuilder()
        .headers(
            known(
                response.headers(),
                one -> isKnown("headers", one.reference(), components.headers(), location)))
        .links(
            known(
                response.links(),
                one -> isKnown("links", one.reference(), components.links(), location)))
        .content(contents(response.content(), location))
        .build();
  }

  private Map<String, MediaType> contents(
      Map<String, MediaType> contents, SourceLocation location) {
    Map<String, MediaType> closed = new LinkedHashMap<>();
    contents.forEach(
        (type, media) -> {
          Map<String, Example> examples =
              known(
                  media.examples(),
                  one -> isKnown("examples", one.reference(), components.examples(), location));
          closed.put(type, media.toBuilder().examples(examples).build());
        });
    return closed;
  }

  private static <T> Map<String, T> known(Map<String, T> values, Function<T, Boolean> test) {
    Map<String, T> known = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          if (test.apply(value)) {
            known.put(name, value);
          }
        });
    return known;
  }

  private boolean isKnown(
      String kind, @Nullable String reference, Map<String, ?> declared, SourceLocation location) {
    String prefix = "#/components/" + kind + "/";
    if (reference == null || declared.containsKey(reference)) {
      return true;
    }
    String name = reference.startsWith(prefix) ? reference.substring(prefix.length()) : reference;
    if (declared.containsKey(name) || name.indexOf('/') >= 0 || name.indexOf('#') >= 0) {
      return true; // a URI may lead to another document
    }
    reporter.report(
        "DG0513",
        Severity.ERROR,
        "no component is known under " + prefix + name + "; what refers to it is left out",
        location);
    return false;
  }
}
