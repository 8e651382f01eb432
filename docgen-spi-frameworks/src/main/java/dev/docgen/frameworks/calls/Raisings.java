package dev.docgen.frameworks.calls;

import java.util.List;

/**
 * What a method can raise.
 *
 * @param raised each type and creation once a place, those with the fewest calls first
 * @param complete false when a limit ended the walk, so that more may be raised
 */
public record Raisings(List<Raised> raised, boolean complete) {
  public Raisings {
    raised = List.copyOf(raised);
  }
}
