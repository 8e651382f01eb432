package dev.docgen.frameworks.spring;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the expressions of SpEL whose value is written in them (Spring reference, "SpEL"). */
final class SpelLiterals {
  private static final Pattern LITERAL =
      Pattern.compile("#\\{\\s*(?:'([^']*)'|(-?\\d+(?:\\.\\d+)?|true|false))\\s*}");

  private SpelLiterals() {}

  /** Returns a text without SpEL, or a literal's value; empty for what code computes. */
  static Optional<String> evaluate(String text) {
    Matcher literal = LITERAL.matcher(text);
    if (literal.matches()) {
      return Optional.of(literal.group(1) == null ? literal.group(2) : literal.group(1));
    }
    return text.contains("#{") ? Optional.empty() : Optional.of(text);
  }
}
