package dev.docgen.engine.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a module keeps its sources, by the standard directory layout that Maven and Gradle's Java
 * plugin share, without running a build.
 */
final class ProjectLayout {
  /** The compilers of Kotlin and Groovy take Java files that lie beside their own. */
  private static final List<String> CONVENTION =
      List.of(
          "src/main/java",
          "src/main/kotlin",
          "src/main/groovy",
          "src/main/resources",
          "build/generated",
          "target/generated-sources");

  private static final Pattern SOURCE_DIRECTORY =
      Pattern.compile("<sourceDirectory>\\s*([^<]{1,300}?)\\s*</sourceDirectory>");
  private static final Pattern BASE_DIRECTORY =
      Pattern.compile("^\\$\\{(?:project\\.)?basedir\\}[/\\\\]");

  private static final int MAX_POM_BYTES = 1 << 20;

  private ProjectLayout() {}

  /** Returns paths relative to the module, with {@code /}; not all of them need exist. */
  static List<String> sourceFolders(Path module) {
    List<String> folders = new ArrayList<>(CONVENTION);
    Path pom = module.resolve("pom.xml");
    if (Files.isRegularFile(pom, LinkOption.NOFOLLOW_LINKS)) {
      Matcher matcher = SOURCE_DIRECTORY.matcher(read(pom));
      while (matcher.find()) {
        addLiteral(matcher.group(1), folders);
      }
    }
    return folders;
  }

  /** Adds a folder that the build file states outright; one that needs the build is not known. */
  private static void addLiteral(String stated, List<String> folders) {
    String folder = BASE_DIRECTORY.matcher(stated).replaceFirst("").replace('\\', '/');
    if (!folder.contains("${") && !folder.startsWith("/") && !folders.contains(folder)) {
      folders.add(folder);
    }
  }

  private static String read(Path pom) {
    try (var in = Files.newInputStream(pom, LinkOption.NOFOLLOW_LINKS)) {
      return new String(in.readNBytes(MAX_POM_BYTES), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return ""; // the convention holds; a source folder that cannot be read is reported itself
    }
  }
}
