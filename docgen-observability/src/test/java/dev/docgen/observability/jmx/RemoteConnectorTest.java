package dev.docgen.observability.jmx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.DocGen;
import dev.docgen.observability.alerting.AlertMonitor;
import dev.docgen.observability.alerting.HastyAlerts;
import dev.docgen.observability.alerting.Remediator;
import dev.docgen.observability.health.HealthMonitor;
import dev.docgen.observability.health.HealthStatus;
import dev.docgen.observability.logging.LoggingLevels;
import dev.docgen.observability.security.SecurityMonitor;
import dev.docgen.observability.statistics.GenerationLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanOperationInfo;
import javax.management.MBeanServer;
import javax.management.MBeanServerFactory;
import javax.management.ObjectName;
import javax.management.remote.JMXConnectorServer;
import javax.management.remote.JMXConnectorServerFactory;
import javax.management.remote.JMXServiceURL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client sees that is connected over a network and has no class of DocGen. */
class RemoteConnectorTest {
  @TempDir Path folder;

  private Path sources;
  private Path output;

  @BeforeEach
  void writeAnApplication() throws IOException {
    sources = Files.createDirectory(folder.resolve("sources"));
    output = Files.createDirectory(folder.resolve("output"));
    Files.writeString(sources.resolve("Pets.java"), "@Spring class Pets {}");
  }

  @Test
  void aForeignClientReadsRunsAndHearsEverything() throws Exception {
    MBeanServer server = MBeanServerFactory.newMBeanServer();
    try (DocGen docGen = ObservedHost.engine(sources);
        HealthMonitor health = health();
        JmxPublisher published = publish(docGen, health, server)) {
      JMXConnectorServer connector =
          JMXConnectorServerFactory.newJMXConnectorServer(
              new JMXServiceURL("service:jmx:rmi://127.0.0.1:0"), Map.of(), server);
      connector.start();
      try {
        assertSurvey(
            ChildJvm.client(
                folder,
                List.of(),
                "survey",
                connector.getAddress().toString(),
                sources.toString(),
                output.toString(),
                "7"),
            server);
      } finally {
        connector.stop();
      }
    }
  }

  private static void assertSurvey(List<String> said, MBeanServer server) throws Exception {
    assertThat(said).contains("without DocGen");
    assertThat(said)
        .filteredOn(line -> line.startsWith("read "))
        .extracting(line -> String.join(" ", List.of(line.split(" ")).subList(1, 3)))
        .containsExactlyInAnyOrderElementsOf(attributes(server));
    assertThat(said)
        .filteredOn(line -> line.startsWith("ran "))
        .extracting(line -> line.substring(4))
        .containsExactlyInAnyOrderElementsOf(operations(server));
    assertHeard(said);
    assertThat(said)
        .anyMatch(line -> line.matches("heard dev.docgen.alert.cleared .*name=orders .*"));
    assertRefusals(said);
  }

  /** Two generations fail: one of a folder that is not there, one outside of the allowed roots. */
  private static void assertHeard(List<String> said) {
    assertThat(said)
        .filteredOn(line -> line.startsWith("heard "))
        .anyMatch(
            line -> line.startsWith("heard dev.docgen.generation.failed" + named("Generator")))
        .anyMatch(line -> line.startsWith("heard dev.docgen.security.event" + named("Security")))
        .anyMatch(line -> line.startsWith("heard dev.docgen.alert.raised" + named("Alerting")))
        .anyMatch(
            line ->
                line.startsWith("heard jmx.attribute.change" + named("Health"))
                    && line.contains("dev.docgen.health.changed: UP to DOWN; filesystem:"))
        .anyMatch(line -> line.contains("dev.docgen.health.changed: DOWN to UP"));
    assertThat(said)
        .filteredOn(line -> line.startsWith("data dev.docgen"))
        .isNotEmpty()
        .allMatch(line -> line.endsWith(" java.util.TreeMap"));
  }

  private static String named(String type) {
    return " dev.docgen:type=" + type + ",name=orders ";
  }

  private static void assertRefusals(List<String> said) {
    String refused = ": java.lang.IllegalArgumentException: ";
    assertThat(said)
        .anyMatch(line -> line.startsWith("document absent" + refused) && line.contains("absent"))
        .anyMatch(
            line -> line.startsWith("document outside" + refused) && line.contains("allowedRoots"))
        .anyMatch(line -> line.startsWith("document no path" + refused))
        .anyMatch(line -> line.startsWith("document null" + refused) && line.contains("path"))
        .anyMatch(line -> line.startsWith("limit" + refused) && line.contains("at least 1"))
        .anyMatch(line -> line.startsWith("resize" + refused) && line.contains("negative"))
        .anyMatch(line -> line.startsWith("alert" + refused + "no alert 'noise'; there are ["))
        .anyMatch(line -> line.startsWith("threshold" + refused) && line.contains("above 0"))
        .anyMatch(line -> line.startsWith("logger" + refused))
        .anyMatch(line -> line.startsWith("level" + refused) && line.contains("LOUD"));
  }

  private HealthMonitor health() {
    return HealthMonitor.builder().addStandardChecks(output).build();
  }

  private static JmxPublisher publish(DocGen docGen, HealthMonitor health, MBeanServer server) {
    GenerationLedger ledger = GenerationLedger.create();
    docGen.addListener(ledger);
    SecurityMonitor security = new SecurityMonitor(docGen.name());
    docGen.addListener(security);
    AlertMonitor alerts =
        HastyAlerts.of(ledger, () -> health.latest().status() != HealthStatus.DOWN);
    health.refresh();
    JmxPublisher published = JmxPublisher.publish(docGen, ledger, server);
    published.health(health, () -> 1);
    published.alerting(alerts, new Remediator(List.of()));
    published.security(security);
    published.logging(LoggingLevels.ofHost());
    return published;
  }

  private static List<String> attributes(MBeanServer server) throws Exception {
    List<String> all = new ArrayList<>();
    for (ObjectName bean : beans(server)) {
      for (MBeanAttributeInfo each : server.getMBeanInfo(bean).getAttributes()) {
        all.add(bean + " " + each.getName());
      }
    }
    assertThat(all).hasSizeGreaterThan(60);
    return all;
  }

  private static List<String> operations(MBeanServer server) throws Exception {
    List<String> all = new ArrayList<>();
    for (ObjectName bean : beans(server)) {
      for (MBeanOperationInfo each : server.getMBeanInfo(bean).getOperations()) {
        all.add(bean + " " + each.getName());
      }
    }
    assertThat(all).hasSizeGreaterThan(9);
    return all;
  }

  private static Set<ObjectName> beans(MBeanServer server) throws Exception {
    return new TreeSet<>(server.queryNames(new ObjectName("dev.docgen:*"), null));
  }

  /** The JVM's own agent, as an operator switches it on. */
  @Test
  void aForeignClientReadsAnApplicationOfTheJvmsOwnAgent() throws Exception {
    int port = ChildJvm.freePort();
    List<String> options =
        List.of(
            "-Dcom.sun.management.jmxremote.port=" + port,
            "-Dcom.sun.management.jmxremote.rmi.port=" + port,
            "-Dcom.sun.management.jmxremote.host=127.0.0.1",
            "-Djava.rmi.server.hostname=127.0.0.1",
            "-Dcom.sun.management.jmxremote.ssl=false",
            "-Dcom.sun.management.jmxremote.authenticate=false");
    try (ChildJvm host = ChildJvm.host(options, sources, output)) {
      List<String> said =
          ChildJvm.client(
              folder,
              List.of(),
              "survey",
              "service:jmx:rmi:///jndi/rmi://127.0.0.1:" + port + "/jmxrmi",
              sources.toString(),
              output.toString(),
              "8");

      assertThat(said)
          .contains(
              "without DocGen",
              "read dev.docgen:type=Generator,name=orders Generations 3",
              "read dev.docgen:type=Plugin,generator=orders,name=spring State enabled",
              "ran dev.docgen:type=Health,name=orders run");
      assertHeard(said);
      assertRefusals(said);
    }
  }
}
