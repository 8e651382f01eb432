package dev.docgen.observability.jmx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.observability.security.SecurityMonitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import javax.management.Notification;
import org.junit.jupiter.api.Test;

class NotificationBudgetTest {
  private final NotificationBudget budget = new NotificationBudget();

  @Test
  void aMinuteHasSoManyAndTheNextOneSaysHowManyWereKeptBack() {
    for (int i = 0; i < NotificationBudget.PER_MINUTE; i++) {
      assertThat(budget.take(1_000)).isEqualTo(OptionalLong.of(0));
    }
    assertThat(budget.take(60_999)).isEmpty();
    assertThat(budget.take(60_999)).isEmpty();
    assertThat(budget.take(61_000)).isEqualTo(OptionalLong.of(2));
    assertThat(budget.take(61_000)).isEqualTo(OptionalLong.of(0));
  }

  @Test
  void aClockSetBackStartsANewMinute() {
    for (int i = 0; i < NotificationBudget.PER_MINUTE; i++) {
      budget.take(90_000);
    }
    assertThat(budget.take(1_000)).isPresent();
  }

  @Test
  void anAttackerDoesNotDecideHowManyNotificationsAreSent() {
    SecurityMonitor monitor = new SecurityMonitor("orders");
    SecurityBean bean = new SecurityBean(ObjectNames.of("Security", "orders"), monitor);
    List<Notification> heard = new ArrayList<>();
    bean.addNotificationListener((each, handback) -> heard.add(each), null, null);
    monitor.addListener(bean::heard);
    for (int i = 0; i < 500; i++) {
      monitor.authenticationFailure("wrong token", "192.0.2.7");
    }

    // The minute may end meanwhile, once.
    assertThat(heard)
        .hasSizeBetween(NotificationBudget.PER_MINUTE, 2 * NotificationBudget.PER_MINUTE);
    assertThat(((Map<?, ?>) heard.get(0).getUserData()).get("suppressed")).isEqualTo("0");
    assertThat(bean.getCounts()).containsEntry("authentication_failure", 500L);
  }
}
