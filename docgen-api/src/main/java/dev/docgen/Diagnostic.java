package dev.docgen;

import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing the reader should know about one place in the input. Reported, never thrown; immutable.
 *
 * @param code stable id: {@code DG} and four digits, the first two naming the stage (01 source, 02
 *     parse, 03 detect, 04 schema, 05 assemble, 06 render); listed in {@code DIAGNOSTICS.md}
 * @param severity how much it matters
 * @param message one sentence: what was found, what was done instead, and what to do about it
 * @param location where
 * @param cause the exception behind it, or null when there was none
 */
public record Diagnostic(
    String code,
    Severity severity,
    String message,
    SourceLocation location,
    @Nullable Throwable cause) {

  /** Orders by location, then code, then message: the order of {@link GenerationResult}. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::location)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  private static final Pattern CODE = Pattern.compile("DG\\d{4}");

  public Diagnostic {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(location, "location");
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("code must be DG and four digits: " + code);
    }
  }

  /** Returns a diagnostic without a cause. */
  public static Diagnostic of(
      String code, Severity severity, String message, SourceLocation location) {
    return new Diagnostic(code, severity, message, location, null);
  }

  /** Returns {@code location: severity code: message}, as compilers print it. */
  @Override
  public String toString() {
    String where = location.toString();
    return (where.isEmpty() ? "" : where + ": ") + severity + " " + code + ": " + message;
  }
}
