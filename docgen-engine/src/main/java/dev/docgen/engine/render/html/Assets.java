package dev.docgen.engine.render.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * The styles and the script of a page, and the policy that allows these two and nothing else.
 *
 * @param style what stands in {@code <style>}
 * @param script what stands in {@code <script>}
 */
record Assets(String style, String script) {
  private static final String FOLDER = "/dev/docgen/engine/render/html/";

  private static final List<String> STYLES =
      List.of(
          "colours.css", "layout.css", "navigation.css", "content.css", "samples.css", "print.css");

  /**
   * A script that does nothing. Chromium's parser lets the browser paint and answer the reader
   * after each script, while it takes half a second of text at a time otherwise.
   */
  private static final String PAUSE = ";";

  /** In the order in which they name one another. */
  private static final List<String> SCRIPTS =
      List.of(
          "ready.js",
          "theme.js",
          "code.js",
          "samples.js",
          "expand.js",
          "spy.js",
          "words.js",
          "contents.js",
          "seek.js");

  /** Reads them from the engine's resources. */
  static Assets load() {
    String scripts = joined(SCRIPTS);
    return new Assets(joined(STYLES), "(() => {\n\"use strict\";\n" + scripts + "})();\n");
  }

  /** Returns the style as it stands in the page. */
  Content styleContent() {
    return new Verbatim(style);
  }

  /** Returns the script as it stands in the page. */
  Content scriptContent() {
    return new Verbatim(script);
  }

  /** Returns the script that ends every long part of the page. */
  Content pauseContent() {
    return new Verbatim(PAUSE);
  }

  /**
   * Returns the Content-Security-Policy (CSP level 3): no address is fetched, nothing but these
   * runs or styles, and no text ever becomes markup in the browser.
   */
  String policy() {
    return "default-src 'none'; style-src "
        + digest(style)
        + "; script-src "
        + digest(script)
        + " "
        + digest(PAUSE)
        + "; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String joined(List<String> names) {
    StringBuilder text = new StringBuilder();
    names.forEach(name -> text.append(read(name)));
    return text.toString();
  }

  private static String read(String name) {
    try (InputStream stream = Assets.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException("the engine's jar lacks " + FOLDER + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The engine's own text, which is not escaped. */
  private record Verbatim(String text) implements Content {
    @Override
    public void writeTo(TemplateOutput output) {
      output.writeContent(text);
    }
  }
}
