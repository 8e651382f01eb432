package dev.docgen.examples.http;

import dev.docgen.OutputFormat;
import dev.docgen.model.ApiModel;
import dev.docgen.model.MediaType;
import dev.docgen.model.Operation;
import dev.docgen.model.RequestBody;
import dev.docgen.spi.OutputRenderer;
import dev.docgen.spi.RenderOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes the {@code .http} file that the HTTP clients of editors run: each operation a request,
 * each variable of a path a variable of the file.
 */
public final class HttpFileRenderer implements OutputRenderer {
  private static final OutputFormat HTTP = new OutputFormat("http", "text/plain", "api.http");
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  /** What would end a line early: texts of the model hold whatever the source held. */
  private static final Pattern LINE_ENDS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

  @Override
  public OutputFormat format() {
    return HTTP;
  }

  @Override
  public void render(ApiModel model, RenderOptions options, OutputStream output)
      throws IOException {
    StringBuilder text = new StringBuilder();
    String base =
        model.servers().isEmpty() ? "http://localhost:8080" : model.servers().get(0).url();
    text.append("@baseUrl = ").append(oneLine(base)).append('\n');
    for (String name : variables(model)) {
      text.append('@').append(name).append(" =\n");
    }
    model.operations().forEach(operation -> append(operation, text));
    output.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Set<String> variables(ApiModel model) {
    Set<String> names = new TreeSet<>();
    for (Operation operation : model.operations()) {
      VARIABLE.matcher(operation.path()).results().map(name -> name.group(1)).forEach(names::add);
    }
    return names;
  }

  private static void append(Operation operation, StringBuilder text) {
    String summary = operation.summary() == null ? operation.path() : operation.summary();
    String path = VARIABLE.matcher(operation.path()).replaceAll(HttpFileRenderer::reference);
    text.append("\n### ").append(oneLine(summary)).append('\n');
    text.append(operation.method()).append(" {{baseUrl}}").append(oneLine(path)).append('\n');
    RequestBody body = operation.requestBody();
    if (body != null) {
      body.content().entrySet().stream().limit(1).forEach(content -> append(content, text));
    }
  }

  private static String reference(MatchResult variable) {
    return "{{" + variable.group(1) + "}}";
  }

  private static void append(Map.Entry<String, MediaType> content, StringBuilder text) {
    text.append("Content-Type: ").append(oneLine(content.getKey())).append("\n\n");
  }

  private static String oneLine(String text) {
    return LINE_ENDS.matcher(text).replaceAll(" ").strip();
  }
}
