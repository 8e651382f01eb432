package dev.docgen.observability.checklist;

import dev.docgen.observability.checklist.Finding.Verdict;

/** Looks whether something is as it should be. */
@FunctionalInterface
public interface Look {

  /**
   * Returns what was seen.
   *
   * @throws Exception which means that the item fails, with the exception as the reason
   */
  Seen take() throws Exception;

  /**
   * What was seen.
   *
   * @param verdict whether it is as it should be
   * @param detail one line for people
   */
  record Seen(Verdict verdict, String detail) {
    public static Seen holds(String detail) {
      return new Seen(Verdict.HOLDS, detail);
    }

    public static Seen fails(String detail) {
      return new Seen(Verdict.FAILS, detail);
    }

    public static Seen notVerified(String detail) {
      return new Seen(Verdict.NOT_VERIFIED, detail);
    }

    static Seen of(boolean holds, String detail) {
      return holds ? holds(detail) : fails(detail);
    }
  }
}
