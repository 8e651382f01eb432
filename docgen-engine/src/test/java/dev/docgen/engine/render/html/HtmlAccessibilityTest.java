package dev.docgen.engine.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of WCAG 2.2 at level AA, and axe-core's best practices, as far as it checks them. */
class HtmlAccessibilityTest extends BrowserTest {

  @ParameterizedTest(name = "{0}, {1} pixels wide, {2}")
  @CsvSource({
    "light, 1280, reading",
    "dark, 1280, reading",
    "light, 360, reading",
    "dark, 360, reading",
    "light, 1280, searching",
    "dark, 1280, searching"
  })
  void axeFindsNothing(String scheme, int width, String doing) throws IOException {
    tab.ignorePolicy();
    tab.prefer(scheme);
    tab.size(width, 800);
    tab.show(page(Bookshop.model()));
    tab.read("document.querySelectorAll('details').forEach(it => it.open = true)");
    tab.until("document.querySelector('.fold > .fields') !== null");
    if (doing.equals("searching")) {
      search("book");
      firstHit();
    }
    tab.read(axe() + "; true");

    JsonNode violations =
        tab.read(
            "axe.run().then(it => it.violations.map(rule =>"
                + " rule.id + ': ' + rule.nodes.map(node => node.target + ' ' + node.failureSummary).join(' | ')))");

    assertThat(violations).extracting(JsonNode::asText).isEmpty();
  }

  private static String axe() throws IOException {
    try (InputStream script = HtmlAccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          Objects.requireNonNull(script, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
