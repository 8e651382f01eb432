package dev.docgen.spi;

import dev.docgen.model.Operation;
import java.util.Optional;

/** Changes or drops operations after they are named. Hooks run in the order of registration. */
@FunctionalInterface
public interface OperationHook {

  /** Returns the operation to document instead; empty to leave it out. */
  Optional<Operation> apply(Operation operation);
}
