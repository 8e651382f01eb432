package dev.docgen.engine.render.sample;

import dev.docgen.engine.render.example.Body;
import dev.docgen.engine.render.sample.HttpCall.Field;
import dev.docgen.model.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A command line of curl for a POSIX shell. Variables are the environment's. */
final class CurlWriter implements SampleWriter {

  @Override
  public Optional<Sample> write(HttpCall call) {
    List<String> words = new ArrayList<>();
    words.add("curl" + method(call) + " " + quote(call.url()));
    for (Field header : call.headers()) {
      boolean empty = header.value().pieces().isEmpty();
      String colon = empty ? ";" : ": "; // with a colon, curl would take the header out
      words.add("-H " + quote(Phrase.of(header.name() + colon).plus(header.value())));
    }
    body(call, words);
    return Optional.of(new Sample("curl", "shell", String.join(" \\\n  ", words)));
  }

  private static String method(HttpCall call) {
    if (call.method() == HttpMethod.HEAD) {
      return call.body() == null ? " --head" : " --head -X HEAD";
    }
    HttpMethod implied = call.body() == null ? HttpMethod.GET : HttpMethod.POST;
    return call.method() == implied ? "" : " -X " + call.method();
  }

  private static void body(HttpCall call, List<String> words) {
    if (call.body() instanceof Body.Text text) {
      words.add("--data-raw " + Quoting.shell(text.text()));
    } else if (call.body() instanceof Body.File file) {
      words.add("--data-binary " + Quoting.shell("@" + file.fileName()));
    } else if (call.body() instanceof Body.Multipart multipart) {
      multipart(multipart, words);
    }
  }

  private static void multipart(Body.Multipart body, List<String> words) {
    if (!body.mediaType().equals("multipart/form-data")
        || body.parts().isEmpty()
        || body.parts().stream().anyMatch(part -> !isOption(part))) {
      MultipartText text = MultipartText.of(body);
      words.add(
          "-H "
              + Quoting.shell(
                  "Content-Type: " + body.mediaType() + "; boundary=" + text.boundary()));
      words.add("--data-binary " + Quoting.shell(text.text()));
      return;
    }
    body.parts().forEach(part -> words.add(option(part)));
  }

  /** Returns whether {@code -F} has a way to say the name: it ends at the first equals sign. */
  private static boolean isOption(Body.Part part) {
    return part.name().chars().allMatch(c -> c > ' ' && c < 0x7F && "=\"\\;,".indexOf(c) < 0);
  }

  private static String option(Body.Part part) {
    String type = part.mediaType() == null ? "" : ";type=" + HeaderText.value(part.mediaType());
    if (part.fileName() != null) {
      return "-F " + Quoting.shell(part.name() + "=@" + part.fileName() + type);
    }
    if (type.isEmpty()) {
      return "--form-string " + Quoting.shell(part.name() + "=" + part.value());
    }
    String value = part.value().replace("\\", "\\\\").replace("\"", "\\\"");
    return "-F " + Quoting.shell(part.name() + "=\"" + value + "\"" + type);
  }

  private static String quote(Phrase phrase) {
    return phrase.expression(Quoting::shell, name -> "\"$" + name + "\"", "");
  }
}
