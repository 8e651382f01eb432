package dev.docgen.engine.fit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Regular expressions of unknown origin, matched with a bound on work that counts steps rather than
 * time, so that an answer never depends on the machine.
 *
 * <p>Patterns of schemas come from Java sources ({@code @Pattern}) and are read as Java's. Those
 * that Java does not know, are longer than {@value #MAX_LENGTH} characters, nested deeper than
 * {@value #MAX_DEPTH} levels or count more than {@value #MAX_REPEATS} repetitions, nested ones
 * multiplied, are not compiled.
 */
public final class BoundedMatch {
  private static final int MAX_LENGTH = 1000;
  private static final int MAX_DEPTH = 40;
  private static final int MAX_REPEATS = 100_000;
  private static final int MAX_STEPS = 200_000;

  /** How far a pattern has to reach. */
  public enum Reach {
    /** Anywhere, as JSON Schema has it. */
    FIND,
    /** Over the whole text, as Bean Validation has it. */
    WHOLE
  }

  /** What matching came to. */
  enum Answer {
    YES,
    NO,
    TOO_HARD
  }

  private BoundedMatch() {}

  /** Returns the compiled pattern; empty when it is beyond the bounds or none. */
  public static Optional<Pattern> compile(String regex) {
    if (regex.length() > MAX_LENGTH || !RegexSize.of(regex).isWithin(MAX_DEPTH, MAX_REPEATS)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Pattern.compile(regex));
    } catch (PatternSyntaxException | StackOverflowError notJava) {
      return Optional.empty();
    }
  }

  /** Returns whether the text matches; false too when that takes more than the bound on work. */
  public static boolean matches(Pattern pattern, String text, Reach reach) {
    return match(pattern, text, reach) == Answer.YES;
  }

  /** Returns whether the text matches, or that it takes more than the bound on work to tell. */
  static Answer match(Pattern pattern, String text, Reach reach) {
    Matcher matcher = pattern.matcher(new Counted(text));
    try {
      boolean matches = reach == Reach.FIND ? matcher.find() : matcher.matches();
      return matches ? Answer.YES : Answer.NO;
    } catch (TooManySteps | StackOverflowError tooHard) {
      return Answer.TOO_HARD;
    }
  }

  /** Thrown out of the matcher, which asks for each character it looks at. */
  private static final class TooManySteps extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManySteps() {
      super("too many steps", null, false, false);
    }
  }

  private static final class Counted implements CharSequence {
    private final String text;
    private int steps;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      if (++steps > MAX_STEPS) {
        throw new TooManySteps();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
