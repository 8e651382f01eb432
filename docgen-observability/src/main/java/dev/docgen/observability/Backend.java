package dev.docgen.observability;

import dev.docgen.Registration;
import java.util.Optional;

/** One of the host's own stacks, to which everything is shown. */
interface Backend {

  /** Attaches what is to be shown; closing takes it back. */
  Registration attach(DocGenObservability observability);

  /** Returns what is to be seen of meters, if these are meters. */
  default Optional<MeterView> meters() {
    return Optional.empty();
  }
}
