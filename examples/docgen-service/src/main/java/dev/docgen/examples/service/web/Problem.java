package dev.docgen.examples.service.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param title what the status is called
 * @param status of the answer
 * @param detail one sentence for people
 */
record Problem(String title, int status, String detail) {

  /** Answers with the status of an exception. */
  static void answer(HttpResponseException e, Context http) {
    Problem problem =
        new Problem(
            HttpStatus.forStatus(e.getStatus()).getMessage(),
            e.getStatus(),
            String.valueOf(e.getMessage()));
    http.status(e.getStatus());
    http.json(problem);
    http.contentType("application/problem+json");
  }

  /** Answers that a body is no JSON of the form that is read. */
  static void answer(JsonProcessingException e, Context http) {
    Problem problem =
        new Problem("Bad Request", 400, "the body cannot be read: " + e.getOriginalMessage());
    http.status(400);
    http.json(problem);
    http.contentType("application/problem+json");
  }
}
