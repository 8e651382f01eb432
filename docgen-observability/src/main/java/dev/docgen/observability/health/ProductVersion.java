package dev.docgen.observability.health;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version that the build wrote beside this class; manifests say none on the module path. */
final class ProductVersion {
  private ProductVersion() {}

  static String read() {
    try (InputStream input = ProductVersion.class.getResourceAsStream("version.properties")) {
      if (input == null) {
        throw new IllegalStateException("version.properties is missing beside its class");
      }
      Properties properties = new Properties();
      properties.load(input);
      return properties.getProperty("version", "unknown");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
