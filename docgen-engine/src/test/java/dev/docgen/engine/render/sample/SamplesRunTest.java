package dev.docgen.engine.render.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.engine.render.example.Body;
import dev.docgen.engine.render.example.ExampleSource;
import dev.docgen.engine.render.sample.HttpCall.Field;
import dev.docgen.engine.render.sample.LoopbackServer.Arrived;
import dev.docgen.model.HttpMethod;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every sample is run against a server, and what arrives is what the call says. */
class SamplesRunTest {
  private static final String HOSTILE =
      "it's \"q\" \\n \\u0041 $HOME ${x} `id` $(id) !! #{y} %s {z} [a] & | ; < > ~ * ?";

  private static final String LINES =
      "{\n  \"a\": \"'\\\"\\\\ \\\"\\\"\\\" ''' ` ${x} $(id) \\u0000\",  \n\n"
          + "  \"\u6f22\u202e\u2028\ud83d\ude00\": \"\t\"\n}\"\"";

  private final LoopbackServer server = new LoopbackServer();
  @TempDir Path folder;

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource(SampleRun.class)
  void sendsAPlainRequest(SampleRun run) throws Exception {
    Arrived arrived = arrived(run, call(HttpMethod.GET, List.of(), null));

    assertThat(arrived.method()).isEqualTo("GET");
    assertThat(arrived.uri()).isEqualTo("/a%2Fb/%7Bc%7D;v=1?q=1%27%22%24&r=");
    assertThat(arrived.body()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(SampleRun.class)
  void sendsHeadersWhateverTheyHold(SampleRun run) throws Exception {
    List<Field> headers =
        List.of(
            new Field("X-Hostile", Phrase.of(HOSTILE)),
            new Field("X-Empty", Phrase.of("")),
            new Field("Cookie", Phrase.of("a=1; b=%20")));
    Arrived arrived = arrived(run, call(HttpMethod.DELETE, headers, null));

    assertThat(arrived.method()).isEqualTo("DELETE");
    assertThat(arrived.headers())
        .containsEntry("x-hostile", HOSTILE)
        .containsEntry("x-empty", "")
        .containsEntry("cookie", "a=1; b=%20");
  }

  @ParameterizedTest
  @EnumSource(SampleRun.class)
  void sendsTextWhateverItHolds(SampleRun run) throws Exception {
    for (String text : List.of(LINES, HOSTILE + "\"")) {
      Body body = new Body.Text("text/plain", text, ExampleSource.DECLARED);
      Field type = new Field("Content-Type", Phrase.of("text/plain; charset=utf-8"));
      Arrived arrived = arrived(run, call(HttpMethod.PATCH, List.of(type), body));

      assertThat(arrived.method()).isEqualTo("PATCH");
      assertThat(arrived.headers()).containsEntry("content-type", "text/plain; charset=utf-8");
      assertThat(new String(arrived.body(), StandardCharsets.UTF_8)).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @EnumSource(SampleRun.class)
  void sendsFiles(SampleRun run) throws Exception {
    Body body = new Body.File("application/pdf", "example.bin", ExampleSource.GENERATED);
    Field type = new Field("Content-Type", Phrase.of("application/pdf"));
    Arrived arrived = arrived(run, call(HttpMethod.PUT, List.of(type), body));

    assertThat(arrived.method()).isEqualTo("PUT");
    assertThat(arrived.headers()).containsEntry("content-type", "application/pdf");
    assertThat(new String(arrived.body(), StandardCharsets.UTF_8)).isEqualTo("example");
  }

  @ParameterizedTest
  @EnumSource(SampleRun.class)
  void sendsForms(SampleRun run) throws Exception {
    List<Body.Part> parts =
        List.of(
            new Body.Part("plain", "@" + HOSTILE, null, null),
            new Body.Part("meta", "{\"a\":\"\\\"; type=x\"}", null, "application/json"),
            new Body.Part("file", "example", "example.bin", "application/pdf"));
    Body body = new Body.Multipart("multipart/form-data", parts, ExampleSource.GENERATED);
    String sent = multipart(arrived(run, call(HttpMethod.POST, List.of(), body)));

    assertThat(sent)
        .contains("name=\"plain\"\r\n\r\n@" + HOSTILE + "\r\n")
        .contains("\r\n\r\n{\"a\":\"\\\"; type=x\"}\r\n")
        .contains("name=\"file\"; filename=\"example.bin\"\r\n")
        .containsIgnoringCase("content-type: application/pdf\r\n\r\nexample\r\n")
        .containsIgnoringCase("content-type: application/json\r\n\r\n{");
  }

  @ParameterizedTest
  @EnumSource(SampleRun.class)
  void sendsFormsWhateverTheirNames(SampleRun run) throws Exception {
    List<Body.Part> parts =
        List.of(
            new Body.Part("a=b;c,'$x`\\", "1", null, null),
            new Body.Part("q\"\n", "example-boundary", null, null));
    Body body = new Body.Multipart("multipart/form-data", parts, ExampleSource.GENERATED);
    String sent = multipart(arrived(run, call(HttpMethod.POST, List.of(), body)));

    assertThat(sent)
        .contains("name=\"a=b;c,'$x`")
        .containsPattern("name=\"q%22(%0A|%0D%0A)\"\r\n\r\nexample-boundary\r\n");
  }

  @ParameterizedTest
  @EnumSource(SampleRun.class)
  void putsVariablesIn(SampleRun run) throws Exception {
    Field token = new Field("Authorization", Phrase.of("Bearer ").plus(Phrase.variable("TOKEN")));
    HttpCall call =
        new HttpCall(
            HttpMethod.OPTIONS,
            server.url(),
            "/",
            List.of(new Field("key", Phrase.variable("API_KEY"))),
            List.of(token),
            null);
    Arrived arrived = arrived(run, call);

    assertThat(arrived.headers()).containsEntry("authorization", "Bearer YOUR_TOKEN");
    assertThat(arrived.uri()).isEqualTo("/?key=YOUR_API_KEY");
  }

  @ParameterizedTest
  @EnumSource(SampleRun.class)
  void asksForHeadersAlone(SampleRun run) throws Exception {
    assertThat(arrived(run, call(HttpMethod.HEAD, List.of(), null)).method()).isEqualTo("HEAD");
  }

  private HttpCall call(HttpMethod method, List<Field> headers, Body body) {
    List<Field> query =
        List.of(new Field("q", Phrase.of("1%27%22%24")), new Field("r", Phrase.of("")));
    return new HttpCall(method, server.url(), "/a%2Fb/%7Bc%7D;v=1", query, headers, body);
  }

  private Arrived arrived(SampleRun run, HttpCall call) throws IOException, InterruptedException {
    run.assume(folder);
    Files.writeString(folder.resolve("example.bin"), "example");
    Sample sample =
        Samples.of(call).stream()
            .filter(one -> one.label().equals(run.label()))
            .findFirst()
            .orElseThrow();
    run.run(sample, folder, Map.of("TOKEN", "YOUR_TOKEN", "API_KEY", "YOUR_API_KEY"));
    return server.only();
  }

  private static String multipart(Arrived arrived) {
    String type = arrived.headers().get("content-type");
    assertThat(type.toLowerCase(Locale.ROOT)).startsWith("multipart/form-data; boundary=");
    String boundary = type.substring(type.indexOf('=') + 1);
    String body = new String(arrived.body(), StandardCharsets.UTF_8);
    assertThat(body).endsWith("\r\n--" + boundary + "--\r\n");
    return body;
  }
}
