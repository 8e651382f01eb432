package dev.docgen.observability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Asks servers of this machine.
 *
 * @param port where it listens
 */
public record Loopback(int port) {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  /** Returns the answer's JSON, or nothing while there is none. */
  public Optional<JsonNode> get(String path) throws InterruptedException {
    try {
      var answer =
          CLIENT.send(
              HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                  .timeout(Duration.ofSeconds(10))
                  .build(),
              BodyHandlers.ofString());
      return answer.statusCode() == 200
          ? Optional.of(new ObjectMapper().readTree(answer.body()))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Asks again and again until the answer is as wanted. */
  public JsonNode await(String path, Predicate<JsonNode> wanted, Program server) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Optional<JsonNode> last = Optional.empty();
    while (System.nanoTime() < end && server.isAlive()) {
      last = get(path);
      if (last.filter(wanted).isPresent()) {
        return last.get();
      }
      Thread.sleep(200);
    }
    throw new AssertionError(path + " answered " + last + "; " + server.output());
  }

  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
