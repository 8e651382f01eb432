package dev.docgen.engine.render.sample;

import dev.docgen.engine.render.example.Body;
import java.util.ArrayList;
import java.util.List;

/** A multipart body written out (RFC 7578), for clients that do not write one. */
record MultipartText(String boundary, List<String> lines) {

  static MultipartText of(Body.Multipart body) {
    String boundary = "example-boundary";
    while (holds(body, boundary)) {
      boundary += "-x";
    }
    List<String> lines = new ArrayList<>();
    for (Body.Part part : body.parts()) {
      lines.add("--" + boundary);
      String file = part.fileName() == null ? "" : "; filename=\"" + quoted(part.fileName()) + "\"";
      lines.add("Content-Disposition: form-data; name=\"" + quoted(part.name()) + "\"" + file);
      if (part.mediaType() != null) {
        lines.add("Content-Type: " + HeaderText.value(part.mediaType()));
      }
      lines.add("");
      lines.add(part.value());
    }
    lines.add("--" + boundary + "--");
    lines.add("");
    return new MultipartText(boundary, lines);
  }

  private static boolean holds(Body.Multipart body, String boundary) {
    return body.parts().stream().anyMatch(part -> part.value().contains(boundary));
  }

  /** Returns a name as browsers write it (HTML, multipart/form-data encoding algorithm). */
  static String quoted(String name) {
    return name.replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22");
  }

  String text() {
    return String.join("\r\n", lines);
  }
}
