package dev.docgen.frameworks.javalin;

import java.util.List;

/**
 * What a handler does.
 *
 * @param asked what it asks of the request
 * @param answers one of each way through it, those alike once
 */
record HandlerRead(Asked asked, List<Answer> answers) {
  HandlerRead {
    answers = List.copyOf(answers);
  }
}
