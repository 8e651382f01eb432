package dev.docgen.frameworks.jaxrs.tck;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Node;

/**
 * An archive as the project it would have been built from: the source of its classes, found on the
 * class path in the TCK's jar of sources, and its other files, in the folders of Maven's <a
 * href="https://maven.apache.org/guides/introduction/introduction-to-the-standard-directory-layout.html">standard
 * layout</a>.
 *
 * @param files by path in the project
 */
record DeployedSource(Map<String, Content> files) {

  /** What a file holds. */
  @FunctionalInterface
  interface Content {
    InputStream open() throws IOException;
  }

  private static final String CLASSES = "/WEB-INF/classes/";
  private static final String CLASS = ".class";

  static DeployedSource of(Archive<?> archive) {
    Map<String, Content> files = new TreeMap<>();
    for (Map.Entry<ArchivePath, Node> entry : archive.getContent().entrySet()) {
      var asset = entry.getValue().getAsset();
      if (asset == null) {
        continue; // a folder
      }
      String path = entry.getKey().get();
      String inClasses =
          path.startsWith(CLASSES) ? path.substring(CLASSES.length()) : path.substring(1);
      if (inClasses.endsWith(CLASS)) {
        String source = sourceOf(inClasses);
        files.put("src/main/java/" + source, () -> onClassPath(source));
      } else {
        files.put("src/main/resources/" + inClasses, asset::openStream);
      }
    }
    return new DeployedSource(files);
  }

  void writeTo(Path root) throws IOException {
    for (Map.Entry<String, Content> file : files.entrySet()) {
      Path target = root.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      try (InputStream in = file.getValue().open()) {
        Files.copy(in, target);
      }
    }
  }

  /** Nested classes stand in the file of the outermost one. */
  private static String sourceOf(String classFile) {
    int nested = classFile.indexOf('$');
    int end = nested >= 0 ? nested : classFile.length() - CLASS.length();
    return classFile.substring(0, end) + ".java";
  }

  private static InputStream onClassPath(String source) throws IOException {
    InputStream in = DeployedSource.class.getClassLoader().getResourceAsStream(source);
    if (in == null) {
      throw new IOException("The TCK's jar of sources lacks " + source);
    }
    return in;
  }
}
