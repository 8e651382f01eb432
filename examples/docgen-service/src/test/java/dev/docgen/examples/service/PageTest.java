package dev.docgen.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docgen.engine.browser.Chromium;
import dev.docgen.engine.browser.Tab;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service's page in a real browser; skipped where there is none. */
class PageTest {
  private static final String TOKEN = "token-of-sixteen-or-more";

  @TempDir Path data;

  @Test
  void isServedUnderAPolicyThatLetsNothingElseIn() throws Exception {
    try (RunningService service = RunningService.start(data)) {
      HttpResponse<String> page = service.get("/");
      assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
          .contains("default-src 'none'", "script-src 'self'")
          .doesNotContain("unsafe");
      assertThat(page.body()).doesNotContain("http://", "https://");
    }
  }

  @Test
  void uploadsASourceJarShowsProgressAndOpensTheReference() throws Exception {
    assumeTrue(Chromium.find().isPresent(), Chromium.MISSING);
    try (RunningService service = RunningService.start(data);
        Chromium chromium = Chromium.start();
        Tab tab = chromium.tab()) {
      tab.show(service.uri("/").toString());
      watchStatus(tab);
      choose(tab, "orders-sources.jar");
      tab.read("document.getElementById('start').click()");
      tab.until("document.querySelector('a[data-format=html]') !== null");
      assertThat(tab.text("document.getElementById('status').textContent"))
          .isEqualTo("1 operation documented.");
      assertThat(tab.text("window.told.join('|')")).contains("Uploading", "Step ");
      assertThat(tab.complaints()).isEmpty();

      openReference(tab);
      assertThat(tab.complaints()).isEmpty();
    }
  }

  @Test
  void asksForTheTokenAndSendsIt() throws Exception {
    assumeTrue(Chromium.find().isPresent(), Chromium.MISSING);
    try (RunningService service = RunningService.start(data, "TOKEN", TOKEN);
        Chromium chromium = Chromium.start();
        Tab tab = chromium.tab()) {
      tab.show(service.uri("/").toString());
      choose(tab, "orders.zip");
      assertThat(tab.read("document.getElementById('locked').hidden").asBoolean()).isTrue();
      tab.read("document.getElementById('start').click()");
      tab.until("!document.getElementById('locked').hidden");

      tab.read("document.getElementById('token').value = '" + TOKEN + "'");
      tab.until("!document.getElementById('start').disabled");
      tab.read("document.getElementById('start').click()");
      tab.until("document.querySelector('a[data-format=html]') !== null");
      openReference(tab);
    }
  }

  @Test
  void saysWhyAnUploadIsRefused() throws Exception {
    assumeTrue(Chromium.find().isPresent(), Chromium.MISSING);
    try (RunningService service = RunningService.start(data);
        Chromium chromium = Chromium.start();
        Tab tab = chromium.tab()) {
      tab.show(service.uri("/").toString());
      choose(tab, "orders.txt");
      tab.read("document.getElementById('start').click()");
      tab.until("document.getElementById('status').textContent.includes('*.jar or *.zip')");
    }
  }

  @Test
  void leadsToTheReferenceOfTheServiceItself() throws Exception {
    assumeTrue(Chromium.find().isPresent(), Chromium.MISSING);
    try (RunningService service = RunningService.start(data);
        Chromium chromium = Chromium.start();
        Tab tab = chromium.tab()) {
      tab.show(service.uri("/docs").toString());
      tab.until("document.body.textContent.includes('/jobs/{id}/events')");
      assertThat(tab.complaints()).isEmpty();
    }
  }

  /** Notes whatever the page says of its progress. */
  private static void watchStatus(Tab tab) {
    tab.read(
        """
        window.told = [];
        new MutationObserver(() => window.told.push(document.getElementById('status').textContent))
          .observe(document.getElementById('status'), { childList: true })
        """);
  }

  /** Puts a file into the form, as choosing it does. */
  private static void choose(Tab tab, String name) throws Exception {
    String content =
        Base64.getEncoder()
            .encodeToString(RunningService.zip("Orders.java", RunningService.ORDERS));
    tab.read(
        "(() => { const bytes = Uint8Array.from(atob('"
            + content
            + "'), c => c.charCodeAt(0)); const files = new DataTransfer();"
            + " files.items.add(new File([bytes], '"
            + name
            + "')); document.getElementById('source').files = files.files; })()");
  }

  private static void openReference(Tab tab) {
    tab.show(tab.text("document.querySelector('a[data-format=html]').href"));
    tab.until("document.body.textContent.includes('Finds an order')");
    assertThat(tab.text("window.origin")).isEqualTo("null");
  }
}
