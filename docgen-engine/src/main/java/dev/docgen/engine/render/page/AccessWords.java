package dev.docgen.engine.render.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says the extension {@code x-access} in words: who may call an operation, and what says so. */
final class AccessWords {
  private AccessWords() {}

  /** Returns one sentence a rule; all rules must let a call through. */
  static List<String> of(@Nullable Object extension) {
    List<String> words = new ArrayList<>();
    if (extension instanceof Collection<?> rules) {
      for (Object rule : rules) {
        if (rule instanceof Map<?, ?> map) {
          words.add(rule(map));
        }
      }
    }
    return words;
  }

  private static String rule(Map<?, ?> rule) {
    Object source = rule.get("source");
    return who(rule) + (source == null ? "" : " (" + source + ")");
  }

  private static String who(Map<?, ?> rule) {
    return switch (String.valueOf(rule.get("access"))) {
      case "permitAll" -> "anybody";
      case "denyAll" -> "nobody";
      case "authenticated" -> "whoever is signed in";
      case "restricted" -> restricted(rule);
      default ->
          rule.get("expression") == null
              ? "not known from the source"
              : "by the expression " + rule.get("expression");
    };
  }

  private static String restricted(Map<?, ?> rule) {
    List<String> groups = new ArrayList<>();
    group(groups, "role ", rule.get("roles"));
    group(groups, "authority ", rule.get("authorities"));
    group(groups, "scope ", rule.get("scopes"));
    return String.join(" or ", groups);
  }

  private static void group(List<String> groups, String word, @Nullable Object names) {
    if (names instanceof Collection<?> several && !several.isEmpty()) {
      groups.add(word + several.stream().map(String::valueOf).collect(Collectors.joining(" or ")));
    }
  }
}
