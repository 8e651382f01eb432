package dev.docgen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds the providers whose classes lack a class that they are made of, such as their superclass:
 * ServiceLoader passes on the error that names the missing class alone.
 */
final class UnlinkedProviders {
  private UnlinkedProviders() {}

  /** Returns their names in a clause; empty when none is found. */
  static String of(Class<?> service, ClassLoader loader) {
    List<String> unlinked = new ArrayList<>();
    try {
      for (URL file :
          Collections.list(loader.getResources("META-INF/services/" + service.getName()))) {
        names(file).stream().filter(name -> isUnlinked(name, loader)).forEach(unlinked::add);
      }
    } catch (IOException e) {
      return ", and its service files cannot be read: " + e;
    }
    return unlinked.isEmpty() ? "" : ", which is missing for " + String.join(", ", unlinked);
  }

  private static List<String> names(URL file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    }
  }

  private static boolean isUnlinked(String name, ClassLoader loader) {
    try {
      Class.forName(name, false, loader);
      return false;
    } catch (ClassNotFoundException e) {
      return false; // ServiceLoader names such a one itself
    } catch (LinkageError e) {
      return true;
    }
  }
}
