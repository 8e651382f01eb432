package dev.docgen.examples.tryit;

import dev.docgen.model.ApiModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page that holds the document and starts the viewer. */
final class StartPage {
  private static final Pattern SLOT = Pattern.compile("\\{(policy|title|version|document)}");

  private StartPage() {}

  /**
   * Returns the page.
   *
   * @param json the OpenAPI document; it stands in the page, since a page that was opened from a
   *     disk may not read the file beside it
   */
  static String of(ApiModel model, String json, String version) throws IOException {
    String title = model.info().title();
    Map<String, String> values =
        Map.of(
            "policy", escaped(policy(model)),
            "title", escaped(title == null ? "API" : title),
            "version", escaped(version),
            "document", json.replace("<", "\\u003c"));
    String template = new String(new Viewer().own("index.html"), StandardCharsets.UTF_8);
    return SLOT.matcher(template)
        .replaceAll(slot -> Matcher.quoteReplacement(values.getOrDefault(slot.group(1), "")));
  }

  /**
   * Returns the Content-Security-Policy (CSP level 3): the files beside the page run, requests go
   * to the servers of the document. Swagger UI sets styles on elements.
   */
  private static String policy(ApiModel model) {
    return "default-src 'none'; script-src 'self'; style-src 'self'; "
        + "img-src 'self' data:; base-uri 'none'; form-action 'none'; connect-src "
        + String.join(" ", Destinations.of(model));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
