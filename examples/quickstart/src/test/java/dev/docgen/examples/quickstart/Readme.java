package dev.docgen.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The README at the top of the repository. */
record Readme(String text) {
  /** Tests run in their module's folder. */
  static final Path REPOSITORY = Path.of("").toAbsolutePath().getParent().getParent();

  static Readme read() throws IOException {
    return new Readme(Files.readString(REPOSITORY.resolve("README.md")).replace("\r\n", "\n"));
  }

  /** Returns the fenced blocks of a language, in order. */
  List<String> blocks(String language) {
    return Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  /** Returns what stands under a heading of the second level. */
  String section(String title) {
    int start = text.indexOf("\n## " + title + "\n");
    if (start < 0) {
      throw new IllegalArgumentException("the README has no section " + title);
    }
    int end = text.indexOf("\n## ", start + 1);
    return end < 0 ? text.substring(start) : text.substring(start, end);
  }
}
