package dev.docgen.spi;

import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import java.util.Optional;

/** Changes or drops parameters. Hooks run in the order of registration, before operation hooks. */
@FunctionalInterface
public interface ParameterHook {

  /** Returns the parameter to document instead; empty to leave it out. */
  Optional<Parameter> apply(Parameter parameter, Operation operation);
}
