package dev.docgen.examples.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docgen.DocGen;
import dev.docgen.DocGenException;
import dev.docgen.GenerationRequest;
import dev.docgen.OutputFormat;
import dev.docgen.observability.statistics.ErrorType;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers {@code {"path": "orders"}} with the OpenAPI document of that folder or source jar. */
final class GenerateHandler implements Handler {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final DocGen docGen;
  private final Path root;

  GenerateHandler(DocGen docGen, Path root) {
    this.docGen = docGen;
    this.root = root;
  }

  @Override
  public void handle(Context http) throws JsonProcessingException {
    Path application;
    try {
      application = root.resolve(path(http.body())).normalize();
    } catch (JsonProcessingException | IllegalArgumentException e) {
      problem(http, HttpStatus.BAD_REQUEST, "the body must be {\"path\": \"…\"}");
      return;
    }
    try {
      http.contentType(OutputFormat.OPENAPI_JSON.mediaType());
      http.result(
          docGen
              .generate(GenerationRequest.of(application))
              .document(OutputFormat.OPENAPI_JSON)
              .bytes());
    } catch (DocGenException e) {
      // Refused by the engine, which has counted and reported it; the reason is not for the caller.
      problem(http, status(e, application), "nothing can be documented at that path");
    }
  }

  /**
   * @throws InvalidPathException a kind of IllegalArgumentException, when it is no path
   */
  private static String path(String body) throws JsonProcessingException {
    JsonNode path = JSON.readTree(body).path("path");
    if (!path.isTextual()) {
      throw new IllegalArgumentException("no path");
    }
    return path.textValue();
  }

  private HttpStatus status(DocGenException failure, Path application) {
    if (!application.startsWith(root) || ErrorType.of(failure) == ErrorType.SECURITY) {
      return HttpStatus.FORBIDDEN;
    }
    return Files.exists(application) ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.NOT_FOUND;
  }

  /** Answers as RFC 9457 has it. */
  private static void problem(Context http, HttpStatus status, String detail)
      throws JsonProcessingException {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("title", status.getMessage());
    problem.put("status", status.getCode());
    problem.put("detail", detail);
    http.status(status);
    http.contentType("application/problem+json");
    http.result(JSON.writeValueAsBytes(problem));
  }
}
