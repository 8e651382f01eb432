package dev.docgen.examples.tryit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The files of Swagger UI, out of its webjar, and those that start it. */
final class Viewer {
  /** What a page needs of it. */
  static final List<String> FILES =
      List.of(
          "swagger-ui.css",
          "swagger-ui-bundle.js",
          "swagger-ui-bundle.js.LICENSE.txt",
          "oauth2-redirect.html",
          "oauth2-redirect.js");

  private static final String WEBJAR = "META-INF/resources/webjars/swagger-ui/";

  private final String version;

  Viewer() throws IOException {
    Properties properties = new Properties();
    properties.load(new ByteArrayInputStream(own("viewer.properties")));
    this.version = properties.getProperty("version");
  }

  String version() {
    return version;
  }

  /** Returns a file of the viewer. */
  byte[] file(String name) throws IOException {
    String path = WEBJAR + version + "/" + name;
    return bytes(path, Viewer.class.getClassLoader().getResourceAsStream(path));
  }

  /** Returns a file that stands beside this class. */
  byte[] own(String name) throws IOException {
    return bytes(name, Viewer.class.getResourceAsStream(name));
  }

  private static byte[] bytes(String name, @Nullable InputStream stream) throws IOException {
    if (stream == null) {
      throw new IOException("not on the class path: " + name);
    }
    try (stream) {
      return stream.readAllBytes();
    }
  }
}
