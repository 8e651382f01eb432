package dev.docgen.engine.render.example;

import dev.docgen.engine.fit.BoundedMatch;
import dev.docgen.engine.render.example.RegexNode.Alternatives;
import dev.docgen.engine.render.example.RegexNode.BackReference;
import dev.docgen.engine.render.example.RegexNode.Capture;
import dev.docgen.engine.render.example.RegexNode.Chars;
import dev.docgen.engine.render.example.RegexNode.Nothing;
import dev.docgen.engine.render.example.RegexNode.Repeat;
import dev.docgen.engine.render.example.RegexNode.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts that a regular expression matches as a whole, which is what both Bean Validation and JSON
 * Schema accept. Several ways of writing are tried; every text was matched in the end, so that what
 * this cannot do (look-arounds, flags) costs a text, never a wrong one. Work is bounded, and no
 * chance is involved.
 */
final class PatternTexts {
  private static final int MAX_LENGTH = 1_000;
  private static final int MAX_STEPS = 20_000;
  private static final int ALPHABETS = 4;

  private PatternTexts() {}

  /** Returns texts within the lengths, the most natural first; none when none is found. */
  static Stream<String> of(String regex, Bounds length, int variant) {
    Pattern pattern = BoundedMatch.compile(regex).orElse(null);
    if (pattern == null) {
      return Stream.empty();
    }
    RegexNode root;
    try {
      root = new RegexParser(regex).parse();
    } catch (NoExample unread) {
      return Stream.empty();
    }
    return ways(length, variant)
        .flatMap(way -> way.write(root).stream())
        .filter(text -> BoundedMatch.matches(pattern, text, BoundedMatch.Reach.WHOLE));
  }

  private static Stream<Way> ways(Bounds length, int variant) {
    return Stream.of(0, 1)
        .flatMap(
            alphabet ->
                Stream.of(
                    new Way(alphabet, variant, true, 0, length),
                    new Way(alphabet, variant, false, 0, length),
                    new Way(alphabet, variant, false, length.least(), length),
                    new Way(alphabet, variant + 1, false, length.least(), length)));
  }

  /**
   * A way of writing.
   *
   * @param alphabet 0 for the best liked character everywhere, 1 for another one each time
   * @param variant which alternative and, of the characters, which one to begin with
   * @param generous whether what may be left out is written once
   * @param wanted the length to reach where a part may be repeated, in characters
   */
  private record Way(int alphabet, int variant, boolean generous, int wanted, Bounds length) {

    /** Returns the text, or null when it grows beyond bounds. */
    java.util.Optional<String> write(RegexNode root) {
      Writer first = new Writer(this, 0);
      if (!first.write(root, 0)) {
        return java.util.Optional.empty();
      }
      int missing = wanted - first.text.codePointCount(0, first.text.length());
      if (missing <= 0) {
        return java.util.Optional.of(first.text.toString());
      }
      Writer second = new Writer(this, missing);
      return second.write(root, 0)
          ? java.util.Optional.of(second.text.toString())
          : java.util.Optional.empty();
    }
  }

  private static final class Writer {
    private final Way way;
    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, String> captured = new HashMap<>();
    private int missing;
    private int steps;
    private int written;

    Writer(Way way, int missing) {
      this.way = way;
      this.missing = missing;
    }

    /** Returns whether the node could be written within bounds. */
    boolean write(RegexNode node, int depth) {
      if (++steps > MAX_STEPS || text.length() > MAX_LENGTH) {
        return false;
      }
      if (node instanceof Chars chars) {
        text.appendCodePoint(pick(chars.liked()));
        return true;
      }
      if (node instanceof Sequence sequence) {
        return sequence.parts().stream().allMatch(part -> write(part, depth + 1));
      }
      if (node instanceof Alternatives alternatives) {
        List<RegexNode> branches = alternatives.branches();
        return write(branches.get(way.variant() % branches.size()), depth + 1);
      }
      if (node instanceof Repeat repeat) {
        return repeat(repeat, depth);
      }
      if (node instanceof Capture capture) {
        int start = text.length();
        boolean done = write(capture.part(), depth + 1);
        captured.put(capture.number(), text.substring(start));
        return done;
      }
      if (node instanceof BackReference reference) {
        text.append(captured.getOrDefault(reference.number(), ""));
      }
      return node instanceof BackReference || node instanceof Nothing;
    }

    private int pick(List<Integer> liked) {
      if (way.alphabet() == 0) {
        return liked.get(way.variant() % liked.size());
      }
      int choices = Math.min(liked.size(), ALPHABETS + 7);
      return liked.get((written++ + way.variant()) % choices);
    }

    private boolean repeat(Repeat repeat, int depth) {
      int count = Math.max(repeat.least(), way.generous() ? Math.min(1, repeat.most()) : 0);
      for (int i = 0; i < repeat.most() && (i < count || missing > 0); i++) {
        int before = text.length();
        if (!write(repeat.part(), depth + 1)) {
          return false;
        }
        int grown = text.length() - before;
        if (grown == 0) {
          return true; // more of nothing is nothing
        }
        if (i >= count) {
          missing -= grown;
        }
      }
      return true;
    }
  }
}
