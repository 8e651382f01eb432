package dev.docgen.benchmarks;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Works out which files a document depends on: those with markers, and what signatures reach. */
final class FilesThatMatter {
  private FilesThatMatter() {}

  /**
   * Returns the paths of those of the application and of its dependencies; types are taken to be in
   * files of their own name.
   */
  static Set<String> of(
      Map<String, byte[]> application, Map<String, byte[]> dependencies, List<String> markers) {
    Map<String, byte[]> files = new LinkedHashMap<>(dependencies);
    files.putAll(application);
    Map<String, String> byName = new LinkedHashMap<>();
    files
        .keySet()
        .forEach(
            path -> byName.put(path.substring(path.lastIndexOf('/') + 1, path.length() - 5), path));
    Deque<String> open = new ArrayDeque<>();
    application.forEach(
        (path, content) -> {
          if (mentionsAny(content, markers)) {
            open.add(path);
          }
        });
    JavaParser parser = LimitRowBenchmark.parser();
    Set<String> found = new TreeSet<>(open);
    while (!open.isEmpty()) {
      String text = new String(files.get(open.remove()), StandardCharsets.UTF_8);
      parser
          .parse(BlankedSource.of(text))
          .getResult()
          .ifPresent(unit -> reach(unit, byName, found, open));
    }
    return found;
  }

  private static void reach(
      CompilationUnit unit, Map<String, String> byName, Set<String> found, Deque<String> open) {
    for (ClassOrInterfaceType type : unit.findAll(ClassOrInterfaceType.class)) {
      String path = byName.get(type.getNameAsString());
      if (path != null && found.add(path)) {
        open.add(path);
      }
    }
  }

  /** Returns whether one of these words stands in the bytes as an identifier. */
  static boolean mentionsAny(byte[] content, List<String> words) {
    int start = -1;
    for (int i = 0; i <= content.length; i++) {
      boolean inWord = i < content.length && isIdentifier(content[i]);
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        if (isOneOf(content, start, i - start, words)) {
          return true;
        }
        start = -1;
      }
    }
    return false;
  }

  private static boolean isIdentifier(byte b) {
    return b < 0 || b == '_' || b == '$' || Character.isLetterOrDigit(b);
  }

  private static boolean isOneOf(byte[] content, int start, int length, List<String> words) {
    for (String word : words) {
      if (word.length() == length && matches(content, start, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(byte[] content, int start, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (content[start + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
