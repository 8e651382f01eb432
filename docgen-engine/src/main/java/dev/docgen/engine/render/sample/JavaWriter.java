package dev.docgen.engine.render.sample;

import dev.docgen.engine.render.example.Body;
import dev.docgen.engine.render.sample.HttpCall.Field;
import dev.docgen.model.HttpMethod;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Statements for Java's HttpClient (JDK 15 or newer), which jshell runs as they are. */
final class JavaWriter implements SampleWriter {
  private static final String INDENT = "        ";

  @Override
  public Optional<Sample> write(HttpCall call) {
    StringBuilder code = new StringBuilder();
    code.append("import java.net.URI;\n");
    code.append("import java.net.http.HttpClient;\n");
    code.append("import java.net.http.HttpRequest;\n");
    code.append("import java.net.http.HttpResponse;\n");
    if (call.body() instanceof Body.File) {
      code.append("import java.nio.file.Path;\n");
    }
    code.append('\n');
    for (String name : call.variables()) {
      code.append("String ").append(variable(name));
      code.append(" = System.getenv(").append(Quoting.java(name)).append(");\n");
    }
    request(call, code);
    return Optional.of(new Sample("Java HttpClient", "java", code.toString()));
  }

  private static void request(HttpCall call, StringBuilder code) {
    MultipartText parts =
        call.body() instanceof Body.Multipart multipart ? MultipartText.of(multipart) : null;
    if (parts != null) {
      code.append("String body = String.join(\"\\r\\n\",\n").append(lines(parts.lines()));
      code.append(");\n");
    }
    code.append("HttpRequest request = HttpRequest.newBuilder(URI.create(");
    code.append(quote(call.url())).append("))\n");
    for (Field header : call.headers()) {
      code.append("    .header(").append(Quoting.java(header.name())).append(", ");
      code.append(quote(header.value())).append(")\n");
    }
    if (parts != null && call.body() != null) {
      String type = call.body().mediaType() + "; boundary=" + parts.boundary();
      code.append("    .header(\"Content-Type\", ").append(Quoting.java(type)).append(")\n");
    }
    code.append("    ").append(method(call)).append("\n    .build();\n");
    code.append("HttpResponse<String> response = HttpClient.newHttpClient()\n");
    code.append("    .send(request, HttpResponse.BodyHandlers.ofString());\n");
    code.append("System.out.println(response.statusCode() + \" \" + response.body());");
  }

  private static String lines(List<String> lines) {
    return lines.stream()
        .map(line -> "    " + Quoting.java(line))
        .collect(Collectors.joining(",\n"));
  }

  private static String method(HttpCall call) {
    if (call.method() == HttpMethod.GET && call.body() == null) {
      return ".GET()";
    }
    if (call.method() == HttpMethod.DELETE && call.body() == null) {
      return ".DELETE()";
    }
    String publisher = "HttpRequest.BodyPublishers." + publisher(call.body());
    return switch (call.method()) {
      case POST, PUT -> "." + call.method().name() + "(" + publisher + ")";
      default -> ".method(" + Quoting.java(call.method().name()) + ", " + publisher + ")";
    };
  }

  private static String publisher(@org.jspecify.annotations.Nullable Body body) {
    if (body instanceof Body.Text text) {
      boolean lines = text.text().indexOf('\n') >= 0;
      String literal = lines ? Quoting.javaBlock(text.text(), INDENT) : Quoting.java(text.text());
      return "ofString(" + literal + ")";
    }
    if (body instanceof Body.File file) {
      return "ofFile(Path.of(" + Quoting.java(file.fileName()) + "))";
    }
    return body == null ? "noBody()" : "ofString(body)";
  }

  private static String quote(Phrase phrase) {
    return phrase.expression(Quoting::java, JavaWriter::variable, " + ");
  }

  /** Returns the name of a local variable: {@code API_KEY} as {@code apiKey}. */
  private static String variable(String name) {
    StringBuilder variable = new StringBuilder();
    boolean upper = false;
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      if (c == '_') {
        upper = true;
      } else {
        variable.append(upper ? Character.toUpperCase(c) : c);
        upper = false;
      }
    }
    return variable.toString();
  }
}
