package dev.docgen.engine.assemble;

import dev.docgen.SourceLocation;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.Schema;
import dev.docgen.spi.OperationHook;
import dev.docgen.spi.ParameterHook;
import dev.docgen.spi.SchemaHook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A user's hooks, each run in the order of registration on what the one before it left. A hook that
 * fails changes nothing.
 *
 * @param operations run on each operation after its parameters
 * @param parameters run on each parameter
 * @param schemas run on each component schema
 */
public record Hooks(
    List<OperationHook> operations, List<ParameterHook> parameters, List<SchemaHook> schemas) {

  /** Changes nothing. */
  public static final Hooks NONE = new Hooks(List.of(), List.of(), List.of());

  public Hooks {
    operations = List.copyOf(operations);
    parameters = List.copyOf(parameters);
    schemas = List.copyOf(schemas);
  }

  /** Returns the operation to document; empty to leave it out. */
  Optional<Operation> apply(Operation operation, Guard guard) {
    SourceLocation location = operation.provenance().location();
    Operation current = withParameters(operation, guard);
    for (OperationHook hook : operations) {
      Operation asked = current;
      Optional<Optional<Operation>> answer = guard.ask(hook, location, () -> hook.apply(asked));
      if (answer.isPresent() && answer.get().isEmpty()) {
        return Optional.empty();
      }
      current = answer.flatMap(given -> given).orElse(current);
    }
    return Optional.of(current);
  }

  private Operation withParameters(Operation operation, Guard guard) {
    if (parameters.isEmpty() || operation.parameters().isEmpty()) {
      return operation;
    }
    List<Parameter> kept = new ArrayList<>();
    for (Parameter parameter : operation.parameters()) {
      apply(parameter, operation, guard).ifPresent(kept::add);
    }
    return operation.toBuilder().parameters(kept).build();
  }

  private Optional<Parameter> apply(Parameter parameter, Operation operation, Guard guard) {
    Parameter current = parameter;
    for (ParameterHook hook : parameters) {
      Parameter asked = current;
      Optional<Optional<Parameter>> answer =
          guard.ask(hook, parameter.provenance().location(), () -> hook.apply(asked, operation));
      if (answer.isPresent() && answer.get().isEmpty()) {
        return Optional.empty();
      }
      current = answer.flatMap(given -> given).orElse(current);
    }
    return Optional.of(current);
  }

  /** Returns the schema to document under that name. */
  Schema apply(String name, Schema schema, Guard guard) {
    Schema current = schema;
    for (SchemaHook hook : schemas) {
      Schema asked = current;
      current =
          guard
              .ask(hook, schema.provenance().location(), () -> hook.apply(name, asked))
              .orElse(current);
    }
    return current;
  }
}
