package dev.docgen.engine.fit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much work the form of a regular expression asks for, whatever it is matched with: a matcher
 * counts the repetitions of what is empty as well, and asks for no character meanwhile.
 *
 * @param depth levels of groups and classes
 * @param repeats repetitions counted in braces, nested ones multiplied
 */
record RegexSize(int depth, long repeats) {
  private static final Pattern COUNT = Pattern.compile("\\{(\\d{1,10})(?:,(\\d{0,10}))?}");
  private static final long MOST = 1L << 40;

  boolean isWithin(int maxDepth, long maxRepeats) {
    return depth <= maxDepth && repeats <= maxRepeats;
  }

  static RegexSize of(String regex) {
    Matcher count = COUNT.matcher(regex);
    Deque<Long> outer = new ArrayDeque<>();
    int deepest = 0;
    int inClass = 0;
    long most = 1; // of the group that is open
    long last = 1; // of what a count would repeat
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '\\') {
        i++;
        last = 1;
      } else if (c == '[') {
        inClass++;
      } else if (c == ']' && inClass > 0) {
        inClass--;
        last = 1;
      } else if (inClass == 0 && c == '(') {
        outer.push(most);
        most = 1;
      } else if (inClass == 0 && c == ')' && !outer.isEmpty()) {
        last = most;
        most = Math.max(outer.pop(), last);
      } else if (inClass == 0 && c == '{' && count.region(i, regex.length()).lookingAt()) {
        last = Math.min(MOST, last * number(count));
        most = Math.max(most, last);
        i = count.end() - 1;
      } else {
        last = 1;
      }
      deepest = Math.max(deepest, outer.size() + inClass);
    }
    while (!outer.isEmpty()) {
      most = Math.max(outer.pop(), most);
    }
    return new RegexSize(deepest, most);
  }

  /** Returns the greater of the numbers in braces, at least one. */
  private static long number(Matcher count) {
    long least = Long.parseLong(count.group(1));
    String most = count.group(2);
    long greatest = most == null || most.isEmpty() ? least : Long.parseLong(most);
    return Math.min(1 << 20, Math.max(1, Math.max(least, greatest)));
  }
}
