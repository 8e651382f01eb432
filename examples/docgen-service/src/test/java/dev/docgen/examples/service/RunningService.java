package dev.docgen.examples.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docgen.examples.service.settings.Setting;
import dev.docgen.examples.service.settings.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.management.MBeanServer;
import javax.management.MBeanServerFactory;

/** A service on free ports, and a client of it. */
final class RunningService implements AutoCloseable {
  static final String ORDERS =
      """
      import org.springframework.web.bind.annotation.*;

      @RestController
      class Orders {
        /** Finds an order. */
        @GetMapping("/orders/{id}")
        String find(@PathVariable long id) {
          return "";
        }
      }
      """;

  private static final String BOUNDARY = "boundary-of-parts";

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final DocGenService service;

  private RunningService(DocGenService service) {
    this.service = service;
  }

  /** Starts a service on free ports, with a folder for its data and further settings. */
  static RunningService start(Path data, String... keysAndValues) throws IOException {
    Map<String, String> environment = new TreeMap<>();
    environment.put("DOCGEN_PORT", "0");
    environment.put("DOCGEN_HEALTH_PORT", "0");
    environment.put("DOCGEN_METRICS_PORT", "0");
    environment.put("DOCGEN_DATA", data.toString());
    for (int i = 0; i < keysAndValues.length; i += 2) {
      environment.put("DOCGEN_" + keysAndValues[i], keysAndValues[i + 1]);
    }
    MBeanServer beans = MBeanServerFactory.newMBeanServer();
    return new RunningService(DocGenService.start(Settings.of(environment), beans));
  }

  DocGenService service() {
    return service;
  }

  URI uri(String path) {
    return uri(Settings.PORT, path);
  }

  URI uri(Setting<Integer> port, String path) {
    return URI.create("http://127.0.0.1:" + service.port(port) + path);
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    return send(HttpRequest.newBuilder(uri(path)), headers);
  }

  HttpResponse<String> at(Setting<Integer> port, String path) throws Exception {
    return send(HttpRequest.newBuilder(uri(port, path)));
  }

  HttpResponse<String> delete(String path) throws Exception {
    return send(HttpRequest.newBuilder(uri(path)).DELETE());
  }

  HttpResponse<String> postJson(String path, String body, String... headers) throws Exception {
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)),
        headers);
  }

  /** Uploads a file as the part {@code source}. */
  HttpResponse<String> upload(String path, String name, byte[] content, String... headers)
      throws Exception {
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(form(name, content))),
        headers);
  }

  HttpResponse<String> send(HttpRequest.Builder request, String... headers) throws Exception {
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
  }

  JsonNode json(HttpResponse<String> response) throws IOException {
    return json.readTree(response.body());
  }

  /** Uploads an application, waits, and returns the job. */
  JsonNode documented() throws Exception {
    HttpResponse<String> answer =
        upload("/generate?wait=true", "orders.zip", zip("Orders.java", ORDERS));
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return json(get(answer.headers().firstValue("Location").orElseThrow()));
  }

  /** Waits until a job has ended. */
  JsonNode ended(String id) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (System.nanoTime() < end) {
      JsonNode job = json(get("/jobs/" + id));
      if (job.has("ended")) {
        return job;
      }
      Thread.sleep(20);
    }
    throw new AssertionError("job " + id + " has not ended");
  }

  /** Returns a sample's value; 0 when there is no such sample. */
  double metric(String sample) throws Exception {
    String scrape = send(HttpRequest.newBuilder(uri(Settings.METRICS_PORT, "/metrics"))).body();
    return scrape
        .lines()
        .filter(line -> line.startsWith(sample + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(sample.length() + 1)))
        .findFirst()
        .orElse(0);
  }

  static byte[] form(String name, byte[] content) {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    String head =
        "--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"source\"; filename=\""
            + name
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    form.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    form.writeBytes(content);
    form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return form.toByteArray();
  }

  static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    service.close();
  }
}
