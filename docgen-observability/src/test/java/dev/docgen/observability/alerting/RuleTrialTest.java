package dev.docgen.observability.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.observability.settings.AlertThresholds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTrialTest {

  @ParameterizedTest
  @EnumSource(AlertRule.class)
  void everyRuleIsRaisedBeyondItsThresholdAndQuietWithinIt(AlertRule rule) {
    double threshold = rule.threshold(AlertThresholds.DEFAULTS);
    assertThat(RuleTrial.raisesAndStaysQuiet(rule, threshold)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(AlertRule.class)
  void aThresholdThatNoValueIsBeyondIsFound(AlertRule rule) {
    assertThat(RuleTrial.raisesAndStaysQuiet(rule, Double.NaN)).isFalse();
  }
}
