package dev.docgen.engine.types;

import java.util.List;
import java.util.regex.Pattern;

/** File names in which {@code *} stands for any text. */
final class FileNamePattern {
  private final List<Pattern> patterns;

  FileNamePattern(List<String> names) {
    this.patterns = names.stream().map(FileNamePattern::compile).toList();
  }

  private static Pattern compile(String name) {
    StringBuilder regex = new StringBuilder();
    for (String part : name.split("(?<=\\*)|(?=\\*)", -1)) {
      regex.append(part.equals("*") ? ".*" : Pattern.quote(part));
    }
    return Pattern.compile(regex.toString());
  }

  boolean matches(String fileName) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(fileName).matches());
  }
}
