package dev.docgen.engine.javadoc;

import java.util.regex.Pattern;

/**
 * Tells comments that hold what a browser would run. Documents escape it whatever it is; to write
 * it into a comment is still what someone does who tries where it comes out.
 */
public final class ActiveContent {
  private static final Pattern ACTIVE =
      Pattern.compile(
          "<\\s*(?:script|iframe|object|embed)\\b"
              + "|<[^<>]*\\son[a-z]{3,20}\\s*="
              + "|\\bjavascript:\\S"
              + "|\\bdata\\s*:\\s*text/html",
          Pattern.CASE_INSENSITIVE);

  /** What stands in a code or literal tag is talked about, not tried. */
  private static final Pattern SHOWN = Pattern.compile("\\{@(?:code|literal)\\s[^{}]*\\}");

  private ActiveContent() {}

  /** Returns whether a comment holds scripts, embedded pages, handlers or links that run. */
  public static boolean isIn(String comment) {
    return ACTIVE.matcher(comment).find()
        && ACTIVE.matcher(SHOWN.matcher(comment).replaceAll("")).find();
  }
}
