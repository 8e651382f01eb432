package dev.docgen.spi;

import dev.docgen.model.Operation;
import java.util.Optional;

/**
 * Changes or drops operations after they and their schemas are named. Hooks run in the order of
 * registration, on one thread, each on what the one before it left. A hook that throws or answers
 * null changes nothing and is named in a diagnostic (DG0520); one that does not return is given up
 * and all hooks run again without it (DG0004), so that a hook must do no harm when it is asked
 * twice. {@code HookContract}, in the artifact {@code docgen-api} of type {@code test-jar}, tests
 * this.
 */
@FunctionalInterface
public interface OperationHook {

  /**
   * Returns the operation to document instead; empty to leave it out. References are to components
   * by name. One that moves to a path and method already taken is left out (DG0502).
   */
  Optional<Operation> apply(Operation operation);
}
