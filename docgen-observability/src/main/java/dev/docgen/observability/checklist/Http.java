package dev.docgen.observability.checklist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks the parts around a process. */
final class Http {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final ObjectMapper mapper = new ObjectMapper();

  HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(uri).timeout(PATIENCE).build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  JsonNode json(URI uri) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(uri);
    if (answer.statusCode() != 200) {
      throw new IOException(uri + " answers " + answer.statusCode());
    }
    return mapper.readTree(answer.body());
  }

  /** Returns the value of an instant query; NaN when it gives none. */
  double query(URI prometheus, String expression) throws IOException, InterruptedException {
    String query = URLEncoder.encode(expression, StandardCharsets.UTF_8);
    JsonNode result =
        json(prometheus.resolve("/api/v1/query?query=" + query)).path("data").path("result");
    return result.isEmpty()
        ? Double.NaN
        : Double.parseDouble(result.path(0).path("value").path(1).asText());
  }
}
