package dev.docgen.engine.render.html;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docgen.engine.browser.Chromium;
import dev.docgen.engine.browser.Tab;
import dev.docgen.model.ApiModel;
import dev.docgen.spi.RenderOptions;
import dev.docgen.spi.SourceLink;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A test that looks at pages in a real browser; skipped where there is none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {
  private static final RenderOptions OPTIONS =
      new RenderOptions(
          true, true, Optional.of(new SourceLink("https://forge.example.org/shop/{path}#L{line}")));

  @TempDir Path folder;
  Tab tab;
  private Chromium chromium;

  @BeforeAll
  void startBrowser() {
    assumeTrue(Chromium.find().isPresent(), Chromium.MISSING);
    chromium = Chromium.start();
  }

  @AfterAll
  void stopBrowser() throws IOException, InterruptedException {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void openTab() {
    tab = chromium.tab();
  }

  @AfterEach
  void closeTab() {
    tab.close();
  }

  /** Writes the page of a model into a file. */
  Path page(ApiModel model) throws IOException {
    Path file = folder.resolve("index.html");
    try (OutputStream output = Files.newOutputStream(file)) {
      new HtmlRenderer().render(model, OPTIONS, output);
    }
    return file;
  }

  /** Opens the search and types a query. */
  void search(String query) {
    tab.press("/");
    tab.type(query);
  }

  /** Returns what the first hit of the search says. */
  String firstHit() {
    tab.until("document.querySelector('#hits[aria-busy=false] li') !== null");
    return tab.text("document.querySelector('#hits li').innerText.replace(/\\s+/g, ' ')");
  }
}
