package dev.docgen.examples.service;

import java.nio.file.Path;
import java.util.Objects;

/**
 * How the service runs.
 *
 * @param root folder beneath which applications may be read
 * @param host address to listen on; the loopback address unless the caller opens the service up
 * @param port port to listen on; 0 for any free one
 */
record ServiceOptions(Path root, String host, int port) {
  static final String USAGE =
      "Usage: java -jar docgen-service.jar --root DIR [--host 127.0.0.1] [--port 8080]";

  ServiceOptions {
    root = root.toAbsolutePath().normalize();
    Objects.requireNonNull(host, "host");
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("--port must be between 0 and 65535: " + port);
    }
  }

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  static ServiceOptions parse(String... words) {
    String root = null;
    String host = "127.0.0.1";
    int port = 8080;
    for (int i = 0; i < words.length; i += 2) {
      if (i + 1 == words.length) {
        throw new IllegalArgumentException(words[i] + " needs a value");
      }
      String value = words[i + 1];
      switch (words[i]) {
        case "--root" -> root = value;
        case "--host" -> host = value;
        case "--port" -> port = number(value);
        default -> throw new IllegalArgumentException("unknown option " + words[i]);
      }
    }
    if (root == null) {
      throw new IllegalArgumentException("--root is missing: the folder that may be read");
    }
    return new ServiceOptions(Path.of(root), host, port);
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("--port needs a number, not " + text, e);
    }
  }
}
