package dev.docgen.observability.alerting;

import dev.docgen.DocGen;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Halves how many generations may run at once while CPU load or response time is too high, and
 * gives the limit back when neither is any more. Requests beyond the limit are refused at once,
 * which is what keeps those within it fast.
 */
public final class ShedLoad implements Remediation {
  private static final List<AlertRule> REASONS =
      List.of(AlertRule.RESPONSE_TIME, AlertRule.HIGH_CPU);

  private final DocGen docGen;
  private int before;

  public ShedLoad(DocGen docGen) {
    this.docGen = Objects.requireNonNull(docGen, "docGen");
  }

  @Override
  public String id() {
    return "shed_load";
  }

  @Override
  public Optional<String> react(AlertMonitor alerts) {
    boolean raised = REASONS.stream().anyMatch(rule -> alerts.state(rule).raised());
    if (raised == before > 0) {
      return Optional.empty();
    }
    return Optional.of(raised ? lower() : giveBack());
  }

  private String lower() {
    before = docGen.control().maxConcurrentGenerations();
    int lower = Math.max(1, before / 2);
    docGen.control().maxConcurrentGenerations(lower);
    return "lowered the limit of generations at once from " + before + " to " + lower;
  }

  private String giveBack() {
    int limit = before;
    docGen.control().maxConcurrentGenerations(limit);
    before = 0;
    return "set the limit of generations at once back to " + limit;
  }
}
