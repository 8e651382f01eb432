package dev.docgen.observability.jmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docgen.Diagnostic;
import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.observability.Generations;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import javax.management.Attribute;
import javax.management.JMX;
import javax.management.MBeanServer;
import javax.management.MBeanServerFactory;
import javax.management.Notification;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;
import org.junit.jupiter.api.Test;

class JmxPublisherTest {
  private static final ObjectName ORDERS = JmxPublisher.objectName("orders");

  private final MBeanServer server = MBeanServerFactory.newMBeanServer();
  private final Clock clock = Clock.fixed(Instant.ofEpochMilli(99), ZoneOffset.UTC);
  private final JmxPublisher publisher = new JmxPublisher(server, clock);
  private final FixedEngine engine = new FixedEngine("orders");

  @Test
  void namesTheBeanByKindAndGenerator() {
    assertThat(ORDERS).hasToString("dev.docgen:type=Generator,name=orders");
    assertThat(JmxPublisher.objectName("a:b,c").getKeyProperty("name")).isEqualTo("\"a:b,c\"");
  }

  @Test
  void showsWhatTheEngineCounts() throws Exception {
    assertThat(publisher.register(engine)).isTrue();

    assertThat(attribute("Name")).isEqualTo("orders");
    assertThat(attribute("Generations")).isEqualTo(7L);
    assertThat(attribute("Failures")).isEqualTo(2L);
    assertThat(attribute("Active")).isEqualTo(1);
    assertThat(attribute("TotalMillis")).isEqualTo(1234L);
    CompositeData cache = ((CompositeData[]) attribute("Caches"))[0];
    assertThat(cache.get("name")).isEqualTo("parse");
    assertThat(cache.get("weightBytes")).isEqualTo(2048L);
  }

  @Test
  void letsEveryAttributeBeReadByAGenericClient() throws Exception {
    publisher.register(engine);
    Generations.succeed(publisher, Duration.ofMillis(5), "spring");
    String[] names =
        java.util.Arrays.stream(server.getMBeanInfo(ORDERS).getAttributes())
            .map(javax.management.MBeanAttributeInfo::getName)
            .toArray(String[]::new);

    assertThat(server.getAttributes(ORDERS, names).asList())
        .hasSameSizeAs(names)
        .extracting(Attribute::getValue)
        .doesNotContainNull();
  }

  @Test
  void showsTheLastGeneration() {
    publisher.register(engine);
    DocGenMXBean bean = JMX.newMXBeanProxy(server, ORDERS, DocGenMXBean.class);
    assertThat(bean.getLastGeneration()).isNull();

    Diagnostic warning = Diagnostic.of("DG0401", Severity.WARNING, "open", SourceLocation.NONE);
    Generations.succeed(publisher, Duration.ofMillis(5), List.of(warning), "jaxrs", "spring");
    assertThat(bean.getLastGeneration())
        .isEqualTo(new GenerationView(99, 5, true, "", "jaxrs,spring", 3, 2, 0, 1));

    Generations.fail(publisher, Duration.ofMillis(8), new CancellationException());
    assertThat(bean.getLastGeneration())
        .isEqualTo(new GenerationView(99, 8, false, "timeout", "", 0, 0, 0, 0));
  }

  @Test
  void notifiesOfAFailureInTypesOfTheJdk() throws Exception {
    publisher.register(engine);
    List<Notification> heard = new ArrayList<>();
    server.addNotificationListener(ORDERS, (heardOf, handback) -> heard.add(heardOf), null, null);
    Generations.succeed(publisher, Duration.ofMillis(5), "spring");
    Generations.fail(publisher, Duration.ofMillis(8), new IllegalStateException("/secret/path"));

    assertThat(heard).hasSize(1);
    Notification notification = heard.get(0);
    assertThat(notification.getType()).isEqualTo("dev.docgen.generation.failed");
    assertThat(notification.getTimeStamp()).isEqualTo(99);
    assertThat(notification.getMessage()).isEqualTo("a generation of 'orders' failed: other");
    assertThat(notification.getUserData())
        .isEqualTo(Map.of("name", "orders", "errorType", "other", "durationMillis", "8"));
  }

  @Test
  void dropsTheCachesOnRequest() throws Exception {
    publisher.register(engine);
    server.invoke(ORDERS, "clearCaches", null, null);
    assertThat(engine.cleared).isEqualTo(1);
  }

  @Test
  void takesBackItsOwnBeanAlone() {
    publisher.register(engine);
    JmxPublisher second = new JmxPublisher(server);
    assertThat(second.register(new FixedEngine("orders"))).isFalse();
    second.close();
    assertThat(server.isRegistered(ORDERS)).isTrue();

    publisher.engineClosed();
    assertThat(server.isRegistered(ORDERS)).isFalse();
    publisher.close();
  }

  @Test
  void servesOneEngine() {
    publisher.register(engine);
    assertThatThrownBy(() -> publisher.register(new FixedEngine("pets")))
        .isInstanceOf(IllegalStateException.class);
  }

  private Object attribute(String name) throws Exception {
    return server.getAttribute(ORDERS, name);
  }
}
