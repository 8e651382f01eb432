package dev.docgen.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What strangers upload costs them an answer, and the service nothing that stays. */
class HostileUploadTest {
  @TempDir Path data;
  private RunningService service;

  @BeforeEach
  void start() throws Exception {
    service = RunningService.start(data, "MAX_UPLOAD", "1MiB", "UPLOAD_TIMEOUT", "2s");
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void aBombFailsItsJob() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("Bomb.java"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 64; i++) {
        zip.write(zeros);
      }
    }
    HttpResponse<String> answer =
        service.upload("/generate?wait=true", "bomb.zip", bytes.toByteArray());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).doesNotContain(data.toString());
    assertSecurityEvents("archive_bomb", 1);
    assertNothingLeft();
  }

  @Test
  void anEntryThatWouldLieOutsideIsNotRead() throws Exception {
    byte[] zip = RunningService.zip("../../Evil.java", RunningService.ORDERS);
    HttpResponse<String> answer = service.upload("/generate?wait=true", "a.zip", zip);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertSecurityEvents("path_traversal", 1);
    assertNothingLeft();
  }

  @Test
  void whatIsNoArchiveIsRefused() throws Exception {
    byte[] text = "class A {}".getBytes(StandardCharsets.UTF_8);
    assertThat(service.upload("/generate", "a.zip", text).statusCode()).isEqualTo(415);
    assertThat(service.upload("/generate", "A.java", RunningService.zip()).statusCode())
        .isEqualTo(415);
    assertNothingLeft();
  }

  @Test
  void aTruncatedArchiveFailsItsJob() throws Exception {
    byte[] whole = RunningService.zip("Orders.java", RunningService.ORDERS);
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    HttpResponse<String> answer = service.upload("/generate?wait=true", "half.jar", half);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertNothingLeft();
  }

  @Test
  void anUploadThatIsTooLargeIsRefusedWhetherItSaysSoOrNot() throws Exception {
    byte[] large = new byte[(1 << 20) + 1];
    assertThat(service.upload("/generate", "large.zip", large).statusCode()).isEqualTo(413);
    assertThat(chunked(large)).startsWith("HTTP/1.1 413");
    assertSecurityEvents("oversize_input", 2);
    assertNothingLeft();
  }

  @Test
  void aFormWithoutAFileIsRefused() throws Exception {
    byte[] form = RunningService.form("a.zip", new byte[0]);
    String other =
        new String(form, StandardCharsets.UTF_8).replace("name=\"source\"", "name=\"other\"");
    HttpResponse<String> answer =
        service.send(
            java.net.http.HttpRequest.newBuilder(service.uri("/generate"))
                .header("Content-Type", "multipart/form-data; boundary=boundary-of-parts")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(other)));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
  }

  @Test
  void aClientThatSendsAByteNowAndThenIsCutOff() throws Exception {
    long begin = System.nanoTime();
    try (Socket socket = connect()) {
      OutputStream output = socket.getOutputStream();
      output.write(head("Content-Length: 100000"));
      InputStream input = socket.getInputStream();
      socket.setSoTimeout(200);
      boolean open = true;
      while (open && System.nanoTime() - begin < Duration.ofSeconds(20).toNanos()) {
        try {
          output.write('x');
          output.flush();
          open = input.read() >= 0;
        } catch (java.net.SocketTimeoutException e) {
          // nothing was said, go on
        } catch (IOException e) {
          open = false;
        }
      }
      assertThat(open).isFalse();
    }
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    assertServes();
    assertNothingLeft();
  }

  @Test
  void aConnectionThatIsKilledLeavesNothing() throws Exception {
    for (int i = 0; i < 5; i++) {
      try (Socket socket = connect()) {
        socket.getOutputStream().write(head("Content-Length: 900000"));
        socket.getOutputStream().write(new byte[300_000]);
        socket.setSoLinger(true, 0);
      }
    }
    assertServes();
    assertNothingLeft();
  }

  private Socket connect() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), service.uri("/").getPort());
  }

  private static byte[] head(String length) {
    return lines(
        "POST /generate HTTP/1.1",
        "Host: localhost",
        "Content-Type: multipart/form-data; boundary=boundary-of-parts",
        length,
        "",
        "--boundary-of-parts",
        "Content-Disposition: form-data; name=\"source\"; filename=\"a.zip\"",
        "",
        "");
  }

  private static byte[] lines(String... lines) {
    return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  /** Uploads without saying how much comes. */
  private String chunked(byte[] content) throws IOException {
    try (Socket socket = connect()) {
      OutputStream output = socket.getOutputStream();
      output.write(
          lines(
              "POST /generate HTTP/1.1",
              "Host: localhost",
              "Transfer-Encoding: chunked",
              "Content-Type: multipart/form-data; boundary=boundary-of-parts",
              "",
              ""));
      byte[] form = RunningService.form("large.zip", content);
      output.write((Integer.toHexString(form.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
      output.write(form);
      output.write("\r\n0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      output.flush();
      byte[] answer = new byte[100];
      int read = socket.getInputStream().read(answer);
      return new String(answer, 0, Math.max(0, read), StandardCharsets.UTF_8);
    }
  }

  private void assertServes() throws Exception {
    assertThat(service.documented().path("status").textValue()).isEqualTo("done");
  }

  private void assertSecurityEvents(String type, int count) throws Exception {
    assertThat(
            service.metric(
                "doc_security_events_total{generator=\"docgen-service\",type=\"" + type + "\"}"))
        .isEqualTo(count);
  }

  /** Files of requests go a moment after the answer. */
  private void assertNothingLeft() throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!uploads().isEmpty() && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    assertThat(uploads()).isEmpty();
    assertThat(service.metric("docgen_service_jobs_unfinished")).isZero();
  }

  private List<String> uploads() throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> data.relativize(file).toString())
          .filter(name -> name.startsWith("incoming") || name.endsWith("source.zip"))
          .toList();
    }
  }
}
