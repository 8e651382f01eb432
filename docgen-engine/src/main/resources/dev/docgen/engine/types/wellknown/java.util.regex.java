package java.util.regex;

public interface MatchResult {}

public final class Matcher implements java.util.regex.MatchResult {}

public final class Pattern implements java.io.Serializable {
  public static final int UNIX_LINES = 1;
  public static final int CASE_INSENSITIVE = 2;
  public static final int COMMENTS = 4;
  public static final int MULTILINE = 8;
  public static final int LITERAL = 16;
  public static final int DOTALL = 32;
  public static final int UNICODE_CASE = 64;
  public static final int CANON_EQ = 128;
  public static final int UNICODE_CHARACTER_CLASS = 256;
}

public class PatternSyntaxException extends IllegalArgumentException {}
