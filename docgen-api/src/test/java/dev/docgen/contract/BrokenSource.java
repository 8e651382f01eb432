package dev.docgen.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Breaks source text in ways that editors and merges do, the same way each time. */
final class BrokenSource {
  private static final String[] SCRAPS = {
    "{",
    "}",
    "(",
    ")",
    "\"",
    "'",
    "\"\"\"",
    "/*",
    "*/",
    ";",
    ",",
    ".",
    "@",
    "<",
    "->",
    "::",
    "null",
    "class",
    "int",
    "\u0000",
    "\ufeff",
    "\u263a",
    "999999999999",
    "${",
    "//",
    "\\u00"
  };

  private BrokenSource() {}

  /** Returns that many broken texts. */
  static List<String> of(String text, int count) {
    Random random = new Random(text.hashCode());
    List<String> broken = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      broken.add(mutant(text, random));
    }
    return broken;
  }

  private static String mutant(String text, Random random) {
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + 1 + random.nextInt(30));
    String head = text.substring(0, from);
    return switch (random.nextInt(5)) {
      case 0 -> head;
      case 1 -> head + text.substring(to);
      case 2 -> head + text.substring(from, to) + text.substring(from);
      case 3 -> head + SCRAPS[random.nextInt(SCRAPS.length)] + text.substring(from);
      default -> head + SCRAPS[random.nextInt(SCRAPS.length)] + text.substring(to);
    };
  }
}
