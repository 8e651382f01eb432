package dev.docgen.frameworks.spring;

import java.util.List;

/**
 * Who may answer the exceptions of one handler.
 *
 * @param inOrder exception handlers in the order in which they are asked; of those together the
 *     nearest class answers
 * @param defaults whether an advice has Spring's handlers of Spring's own exceptions
 * @param reactive whether the handler runs on WebFlux
 */
record ErrorHandlers(List<List<ExceptionHandling>> inOrder, boolean defaults, boolean reactive) {
  ErrorHandlers {
    inOrder = List.copyOf(inOrder);
  }
}
