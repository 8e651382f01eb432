package dev.docgen.observability;

import dev.docgen.Registration;

/** One of the host's own stacks, to which everything is shown. */
interface Backend {

  /** Attaches what is to be shown; closing takes it back. */
  Registration attach(DocGenObservability observability);
}
