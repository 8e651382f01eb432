package dev.docgen.spi;

import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import java.util.Optional;

/**
 * Changes or drops parameters, before operation hooks see the operation. Hooks run in the order of
 * registration, on one thread, each on what the one before it left. A hook that throws or answers
 * null changes nothing and is named in a diagnostic (DG0520); one that does not return is given up
 * and all hooks run again without it (DG0004), so that a hook must do no harm when it is asked
 * twice. {@code HookContract}, in the artifact {@code docgen-api} of type {@code test-jar}, tests
 * this.
 */
@FunctionalInterface
public interface ParameterHook {

  /**
   * Returns the parameter to document instead; empty to leave it out.
   *
   * @param operation as it was before any parameter hook
   */
  Optional<Parameter> apply(Parameter parameter, Operation operation);
}
