package dev.docgen.observability.jmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.observability.DocGenObservability;
import dev.docgen.observability.Engines;
import dev.docgen.observability.Generations;
import dev.docgen.observability.alerting.AlertRule;
import dev.docgen.observability.settings.Profile;
import dev.docgen.observability.statistics.GenerationLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.management.JMX;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanInfo;
import javax.management.MBeanOperationInfo;
import javax.management.MBeanParameterInfo;
import javax.management.MBeanServer;
import javax.management.MBeanServerFactory;
import javax.management.Notification;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JmxPublisherTest {
  private static final ObjectName GENERATOR = ObjectNames.of("Generator", "orders");
  private static final ObjectName HEALTH = ObjectNames.of("Health", "orders");
  private static final ObjectName ALERTING = ObjectNames.of("Alerting", "orders");
  private static final ObjectName SECURITY = ObjectNames.of("Security", "orders");
  private static final ObjectName PARSE = ObjectNames.of("Cache", "orders", "parse");
  private static final ObjectName SPRING = ObjectNames.of("Plugin", "orders", "spring");

  @TempDir Path root;

  private final MBeanServer server = MBeanServerFactory.newMBeanServer();
  private final DocGen docGen = Engines.named("orders");
  private final DocGenObservability observability =
      DocGenObservability.builder(docGen).profile(Profile.STAGING).jmx(server).start();

  @BeforeEach
  void writeAnApplication() throws IOException {
    Files.writeString(root.resolve("Pets.java"), "@Spring class Pets {}");
  }

  @AfterEach
  void close() {
    docGen.close();
  }

  private <T> T bean(ObjectName name, Class<T> contract) {
    return JMX.newMXBeanProxy(server, name, contract, true);
  }

  private DocGenMXBean generator() {
    return bean(GENERATOR, DocGenMXBean.class);
  }

  private List<Notification> listen(ObjectName name) throws Exception {
    List<Notification> heard = new ArrayList<>();
    server.addNotificationListener(name, (heardOf, handback) -> heard.add(heardOf), null, null);
    return heard;
  }

  private Set<ObjectName> ours() throws Exception {
    return server.queryNames(new ObjectName("dev.docgen:*"), null);
  }

  @Test
  void namesBeansByKindThenGeneratorThenPart() throws Exception {
    assertThat(ours())
        .extracting(ObjectName::toString)
        .containsExactlyInAnyOrder(
            "dev.docgen:type=Generator,name=orders",
            "dev.docgen:type=Cache,generator=orders,name=index",
            "dev.docgen:type=Cache,generator=orders,name=parse",
            "dev.docgen:type=Plugin,generator=orders,name=jaxrs",
            "dev.docgen:type=Plugin,generator=orders,name=javalin",
            "dev.docgen:type=Plugin,generator=orders,name=spring",
            "dev.docgen:type=Health,name=orders",
            "dev.docgen:type=Alerting,name=orders",
            "dev.docgen:type=Security,name=orders",
            "dev.docgen:type=Logging,name=orders");
    assertThat(ObjectNames.of("Generator", "a:b,c").getKeyProperty("name")).isEqualTo("\"a:b,c\"");
  }

  @Test
  void describesEveryAttributeOperationAndParameter() throws Exception {
    for (ObjectName name : ours()) {
      MBeanInfo info = server.getMBeanInfo(name);
      assertThat(info.getDescription()).as("%s", name).contains("DocGen");
      for (MBeanAttributeInfo attribute : info.getAttributes()) {
        assertThat(attribute.getDescription())
            .as("%s of %s", attribute.getName(), name)
            .isNotEqualTo(attribute.getName())
            .doesNotContain("exposed for management");
      }
      for (MBeanOperationInfo operation : info.getOperations()) {
        assertThat(operation.getDescription())
            .as("%s of %s", operation.getName(), name)
            .isNotEqualTo(operation.getName())
            .doesNotContain("exposed for management");
        for (MBeanParameterInfo parameter : operation.getSignature()) {
          assertThat(parameter.getName()).doesNotMatch("p\\d+|arg\\d+");
          assertThat(parameter.getDescription()).contains(" ");
        }
      }
    }
  }

  @Test
  void showsWhatTheEngineDid() {
    assertThat(generator().getLastGeneration()).isNull();
    docGen.generate(GenerationRequest.of(root));

    assertThat(generator().getGenerations()).isEqualTo(1);
    assertThat(generator().getGenerationsEnded()).isEqualTo(1);
    assertThat(generator().getLastGeneration())
        .matches(last -> last.successful() && last.frameworks().equals("spring"))
        .matches(last -> last.operations() == 1 && last.errorType().isEmpty());
    assertThat(generator().getSlowestFiles())
        .extracting(SlowFileView::path)
        .containsExactly("Pets.java");
    assertThat(generator().getP95Millis()).isGreaterThanOrEqualTo(generator().getP50Millis());
    assertThat(generator().getErrorRate()).isZero();
    assertThat(generator().getKpis().successRate()).isEqualTo(1);
    assertThat(generator().getMetricsJson()).startsWith("{\"generation_time_ms\":");
    assertThat(generator().getCustomMetricsJson())
        .contains("\"framework_distribution\":{\"spring\":1}");
  }

  @Test
  void documentsAFolderAndRefusesWhatTheEngineRefuses() {
    assertThat(generator().document(root.toString()).operations()).isEqualTo(1);
    assertThatThrownBy(() -> generator().document(root.resolve("absent").toString()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .hasMessageContaining("absent");
  }

  @Test
  void aFolderOutsideTheAllowedRootsIsNotDocumented(@TempDir Path elsewhere) {
    try (DocGen closed =
        DocGen.builder().name("closed").loadDetectors(false).addAllowedRoot(root).build()) {
      JmxPublisher.publish(closed, GenerationLedger.create(), server);
      DocGenMXBean bean = bean(ObjectNames.of("Generator", "closed"), DocGenMXBean.class);

      assertThat(bean.document(root.toString()).successful()).isTrue();
      assertThatThrownBy(() -> bean.document(elsewhere.toString()))
          .hasMessageContaining("not beneath any of allowedRoots");
      assertThat(bean.getSecurityEvents()).containsEntry("file_access_violation", 1L);
    }
  }

  @Test
  void notifiesOfAFailureInTypesOfTheJdk() throws Exception {
    List<Notification> heard = listen(GENERATOR);
    assertThatThrownBy(() -> docGen.generate(GenerationRequest.of(root.resolve("absent"))));

    assertThat(heard).hasSize(1);
    Notification notification = heard.get(0);
    assertThat(notification.getType()).isEqualTo("dev.docgen.generation.failed");
    assertThat(notification.getSource()).isEqualTo(GENERATOR);
    assertThat(notification.getMessage()).startsWith("a generation of 'orders' failed: ");
    assertThat(((Map<?, ?>) notification.getUserData()).keySet())
        .hasToString("[durationMillis, errorType, name]");
  }

  @Test
  void cachesAreClearedAndResized() {
    CacheMXBean cache = bean(PARSE, CacheMXBean.class);
    assertThat(cache.getHitRate()).isNaN();
    docGen.generate(GenerationRequest.of(root));
    assertThat(cache.getEntries()).isEqualTo(1);
    assertThat(cache.getMisses()).isPositive();
    cache.clear();
    assertThat(cache.getEntries()).isZero();
    cache.resize(1 << 20);
    assertThat(cache.getCapacityBytes()).isEqualTo(1 << 20);
    assertThatThrownBy(() -> cache.resize(-1)).hasStackTraceContaining("must not be negative");
  }

  @Test
  void pluginsAreSwitchedOffAndOn() {
    PluginMXBean spring = bean(SPRING, PluginMXBean.class);
    docGen.generate(GenerationRequest.of(root));
    assertThat(spring.getOperations()).isEqualTo(1);
    assertThat(spring.getState()).isEqualTo("enabled");
    spring.disable();
    assertThat(spring.getState()).isEqualTo("disabled");
    assertThat(spring.getStateCode()).isZero();
    assertThat(docGen.generate(GenerationRequest.of(root)).model().operations()).isEmpty();
    spring.enable();
    assertThat(spring.getStateCode()).isEqualTo(1);
  }

  @Test
  void theConcurrencyLimitIsChanged() {
    generator().setMaxConcurrentGenerations(3);
    assertThat(docGen.control().maxConcurrentGenerations()).isEqualTo(3);
    assertThatThrownBy(() -> generator().setMaxConcurrentGenerations(0))
        .hasStackTraceContaining("at least 1");
  }

  @Test
  void healthIsShownAndRun() {
    HealthMXBean health = bean(HEALTH, HealthMXBean.class);
    assertThat(health.run()).isEqualTo("UP");
    assertThat(health.getStatusCode()).isEqualTo(1);
    assertThat(health.getChecks())
        .extracting(HealthCheckView::name)
        .contains("ast_parsing", "template_engine", "filesystem", "plugins", "caches", "memory");
    assertThat(health.getCheckedAtEpochMillis()).isPositive();
    assertThat(health.getIntervalSeconds()).isEqualTo(30);
    assertThat(health.getAvailability()).isBetween(0.0, 1.0);
  }

  @Test
  void thresholdsAreReadAndWrittenAndAlertsNotified() throws Exception {
    AlertingMXBean alerting = bean(ALERTING, AlertingMXBean.class);
    List<Notification> heard = listen(ALERTING);
    for (int i = 0; i < 10; i++) {
      Generations.succeed(observability.statistics(), Duration.ofMillis(900), "spring");
    }
    alerting.changeThreshold("response_time", 0.5);
    assertThat(alerting.getThresholds())
        .hasSize(AlertRule.values().length)
        .containsEntry("response_time", 0.5);
    alerting.evaluate();

    assertThat(alerting.getRaised()).isEqualTo(1);
    assertThat(alerting.getRaisedCritical()).isEqualTo(1);
    assertThat(alerting.getAlerts())
        .filteredOn(AlertView::raised)
        .extracting(AlertView::alert)
        .containsExactly("response_time");
    assertThat(heard).extracting(Notification::getType).containsExactly("dev.docgen.alert.raised");
    assertThatThrownBy(() -> alerting.changeThreshold("noise", 1))
        .hasStackTraceContaining("no alert 'noise'; there are [service_down");
  }

  @Test
  void securityEventsAreKeptAndNotified() throws Exception {
    List<Notification> heard = listen(SECURITY);
    observability.security().authenticationFailure("wrong token", "192.0.2.7");

    SecurityMXBean security = bean(SECURITY, SecurityMXBean.class);
    assertThat(security.getTotal()).isEqualTo(1);
    assertThat(security.getCounts()).containsEntry("authentication_failure", 1L);
    assertThat(security.getRecent())
        .extracting(SecurityEventView::detail, SecurityEventView::source)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("wrong token", "192.0.2.7"));
    assertThat(heard)
        .extracting(Notification::getType)
        .containsExactly("dev.docgen.security.event");
  }

  @Test
  void levelsAreReadAndSet() {
    LoggingMXBean logging = bean(ObjectNames.of("Logging", "orders"), LoggingMXBean.class);
    assertThat(logging.getBackend()).isEqualTo("logback");
    try {
      logging.changeLevel("dev.docgen", "ERROR");
      assertThat(logging.getLevels()).containsEntry("dev.docgen", "ERROR");
    } finally {
      logging.changeLevel("dev.docgen", "INHERITED");
    }
  }

  @Test
  void takesBackItsOwnBeansAlone() throws Exception {
    try (DocGen twin = Engines.named("orders")) {
      try (JmxPublisher second = JmxPublisher.publish(twin, GenerationLedger.create(), server)) {
        assertThat(ours()).hasSize(10);
      }
    }
    assertThat(ours()).hasSize(10);
    docGen.close();
    assertThat(ours()).isEmpty();
  }
}
