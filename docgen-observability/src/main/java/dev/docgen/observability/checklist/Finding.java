package dev.docgen.observability.checklist;

import java.util.Objects;

/**
 * Whether one item holds.
 *
 * @param item which item
 * @param verdict whether it holds
 * @param detail one line for people: what was seen, or what to give so that it can be looked at
 */
public record Finding(ChecklistItem item, Verdict verdict, String detail) {

  /** What can be said of an item. */
  public enum Verdict {
    HOLDS,
    FAILS,
    /** Nothing was given to look at, or there has been nothing to see yet. */
    NOT_VERIFIED
  }

  public Finding {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(detail, "detail");
  }

  /** Returns one line, such as {@code [x] Health check endpoints configured: …}. */
  @Override
  public String toString() {
    String mark =
        switch (verdict) {
          case HOLDS -> "[x] ";
          case FAILS -> "[!] ";
          case NOT_VERIFIED -> "[ ] ";
        };
    return mark + item.text() + ": " + detail;
  }
}
