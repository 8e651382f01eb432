package dev.docgen.engine.render.example;

import dev.docgen.engine.render.example.RegexNode.Alternatives;
import dev.docgen.engine.render.example.RegexNode.BackReference;
import dev.docgen.engine.render.example.RegexNode.Capture;
import dev.docgen.engine.render.example.RegexNode.Chars;
import dev.docgen.engine.render.example.RegexNode.Nothing;
import dev.docgen.engine.render.example.RegexNode.Repeat;
import dev.docgen.engine.render.example.RegexNode.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a regular expression that {@link Pattern} accepts and whose nesting is bounded. Character
 * classes are left to {@link Pattern}: of the characters that examples are made of, those that
 * match are kept. What is read wrong does no harm: texts made of it are matched in the end.
 */
final class RegexParser {
  private static final Pattern COUNT = Pattern.compile("\\{(\\d{1,9})(,(\\d{1,9})?)?}");
  private static final Pattern SINGLE =
      Pattern.compile(
          "\\\\(?:x[0-9a-fA-F]{2}|x\\{[0-9a-fA-F]{1,6}}|u[0-9a-fA-F]{4}|0[0-7]{1,3}|c."
              + "|[pP](?:\\{[^}]*}|.)|[^\\p{Alnum}]|[tnrfaedDhHsSvVwWR])");
  private static final Pattern GROUP =
      Pattern.compile("\\(\\?(?:<([A-Za-z]\\w*)>|[:>]|[idmsuxU-]*:)");
  private static final Pattern ZERO_WIDTH = Pattern.compile("\\\\[bBAGZz]|[\\^$]");
  private static final Pattern BACK = Pattern.compile("\\\\(?:([1-9])|k<(\\w+)>)");
  private static final List<Integer> LIKED = liked();

  private final String regex;
  private final Map<String, Integer> names = new HashMap<>();
  private int groups;
  private int at;

  RegexParser(String regex) {
    this.regex = regex;
  }

  private static List<Integer> liked() {
    List<Integer> liked = new ArrayList<>();
    "aA1 -_.,:@/!".codePoints().forEach(liked::add);
    for (int c = 0x21; c < 0x7F; c++) {
      if (!liked.contains(c)) {
        liked.add(c);
      }
    }
    "\u00e9\u00df\u0416\u03b1\u6f22\u3042\ud55c\u0627\u05d0\n\t".codePoints().forEach(liked::add);
    return List.copyOf(liked);
  }

  RegexNode parse() {
    RegexNode node = alternatives();
    if (at < regex.length()) {
      throw NoExample.because("the pattern cannot be read at " + at);
    }
    return node;
  }

  private RegexNode alternatives() {
    List<RegexNode> branches = new ArrayList<>();
    branches.add(sequence());
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      branches.add(sequence());
    }
    return branches.size() == 1 ? branches.get(0) : new Alternatives(branches);
  }

  private RegexNode sequence() {
    List<RegexNode> parts = new ArrayList<>();
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      parts.add(repeated(atom()));
    }
    return new Sequence(parts);
  }

  private RegexNode repeated(RegexNode atom) {
    if (at >= regex.length()) {
      return atom;
    }
    char c = regex.charAt(at);
    int least = c == '+' ? 1 : 0;
    int most = c == '?' ? 1 : Integer.MAX_VALUE;
    if (c == '{') {
      Matcher count = matcher(COUNT);
      if (!count.lookingAt()) {
        return atom;
      }
      least = Integer.parseInt(count.group(1));
      most =
          count.group(2) == null
              ? least
              : count.group(3) == null ? Integer.MAX_VALUE : Integer.parseInt(count.group(3));
      at = count.end();
    } else if (c == '*' || c == '+' || c == '?') {
      at++;
    } else {
      return atom;
    }
    if (at < regex.length() && (regex.charAt(at) == '?' || regex.charAt(at) == '+')) {
      at++; // reluctant or possessive
    }
    return new Repeat(atom, least, most);
  }

  private RegexNode atom() {
    char c = regex.charAt(at);
    if (c == '(') {
      return group();
    }
    if (take(matcher(ZERO_WIDTH))) {
      return new Nothing();
    }
    if (regex.startsWith("\\Q", at)) {
      return quoted();
    }
    Matcher back = matcher(BACK);
    if (back.lookingAt()) {
      at = back.end();
      return new BackReference(
          back.group(1) == null
              ? names.getOrDefault(back.group(2), 0)
              : Integer.parseInt(back.group(1)));
    }
    int start = at;
    if (c == '[') {
      skipClass();
      return chars(regex.substring(start, at));
    }
    if (c == '\\') {
      if (!take(matcher(SINGLE))) {
        throw NoExample.because("the pattern cannot be read at " + at);
      }
      return chars(regex.substring(start, at));
    }
    at = regex.offsetByCodePoints(at, 1);
    return c == '.' ? chars(".") : new Chars(List.of(regex.codePointAt(start)));
  }

  private RegexNode group() {
    int number = 0;
    if (regex.startsWith("(?=", at)
        || regex.startsWith("(?!", at)
        || regex.startsWith("(?<=", at)
        || regex.startsWith("(?<!", at)) {
      at += regex.charAt(at + 2) == '<' ? 4 : 3;
      alternatives();
      close();
      return new Nothing();
    }
    Matcher special = matcher(GROUP);
    if (special.lookingAt()) {
      at = special.end();
      if (special.group(1) != null) {
        number = ++groups;
        names.put(special.group(1), number);
      }
    } else if (regex.startsWith("(?", at)) {
      int end = regex.indexOf(')', at);
      at = end + 1; // flags for the rest
      return new Nothing();
    } else {
      at++;
      number = ++groups;
    }
    RegexNode inner = alternatives();
    close();
    return number == 0 ? inner : new Capture(number, inner);
  }

  private void close() {
    if (at >= regex.length() || regex.charAt(at) != ')') {
      throw NoExample.because("the pattern cannot be read at " + at);
    }
    at++;
  }

  private RegexNode quoted() {
    int end = regex.indexOf("\\E", at);
    String text = regex.substring(at + 2, end < 0 ? regex.length() : end);
    at = end < 0 ? regex.length() : end + 2;
    List<RegexNode> parts = new ArrayList<>();
    text.codePoints().forEach(c -> parts.add(new Chars(List.of(c))));
    return new Sequence(parts);
  }

  /** Moves behind a class, classes within it included. */
  private void skipClass() {
    int depth = 0;
    do {
      char c = regex.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '[') {
        depth++;
        if (at + 1 < regex.length() && regex.charAt(at + 1) == '^') {
          at++;
        }
      } else if (c == ']') {
        depth--;
      }
      at++;
    } while (depth > 0 && at < regex.length());
  }

  /** Returns the characters that a class or escape lets through. */
  private static RegexNode chars(String one) {
    try {
      Pattern pattern = Pattern.compile(one);
      List<Integer> kept =
          LIKED.stream().filter(c -> pattern.matcher(Character.toString(c)).matches()).toList();
      if (!kept.isEmpty()) {
        return new Chars(kept);
      }
      return new Chars(List.of(firstIn(pattern)));
    } catch (java.util.regex.PatternSyntaxException notOne) {
      throw NoExample.because("the pattern's part " + one + " cannot be read");
    }
  }

  /** Returns the first character of the Basic Multilingual Plane that is let through. */
  private static int firstIn(Pattern pattern) {
    for (int c = 0; c <= 0xFFFF; c++) {
      if (!Character.isSurrogate((char) c) && pattern.matcher(Character.toString(c)).matches()) {
        return c;
      }
    }
    throw NoExample.because("the pattern lets no character through where it needs one");
  }

  private Matcher matcher(Pattern pattern) {
    return pattern.matcher(regex).region(at, regex.length()).useAnchoringBounds(false);
  }

  private boolean take(Matcher matcher) {
    boolean found = matcher.lookingAt();
    if (found) {
      at = matcher.end();
    }
    return found;
  }
}
