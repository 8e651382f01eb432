package dev.docgen.observability.jmx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.management.Attribute;
import javax.management.JMException;
import javax.management.JMRuntimeException;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanOperationInfo;
import javax.management.MBeanParameterInfo;
import javax.management.MBeanServerConnection;
import javax.management.Notification;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import javax.rmi.ssl.SslRMIClientSocketFactory;

/**
 * A management client in a JVM of its own that has no class of DocGen but this one. Prints what it
 * reads, runs and hears, a line each. It needs the JDK alone: nothing may be added that does not.
 */
public final class ForeignClient {
  private static final String ROLES = "roles";
  private static final int SECONDS = 20;

  private final MBeanServerConnection server;
  private final BlockingQueue<Notification> heard = new LinkedBlockingQueue<>();

  private ForeignClient(MBeanServerConnection server) {
    this.server = server;
  }

  /**
   * Does what it is told to.
   *
   * @param args {@code roles URL [tls] [user password]}, or {@code survey URL sources output
   *     notifications}: a folder to document, the folder that health watches, and how many
   *     notifications to wait for
   */
  @SuppressWarnings("BanJNDI") // the URL is the test's own
  public static void main(String[] args) throws Exception {
    requireNoDocGen();
    Map<String, Object> environment = new HashMap<>();
    List<String> words = List.of(args).subList(2, args.length);
    boolean roles = args[0].equals(ROLES);
    if (roles && words.contains("tls")) {
      environment.put("com.sun.jndi.rmi.factory.socket", new SslRMIClientSocketFactory());
      words = words.subList(1, words.size());
    }
    if (roles && words.size() == 2) {
      environment.put(JMXConnector.CREDENTIALS, words.toArray(String[]::new));
    }
    try (JMXConnector connector =
        JMXConnectorFactory.connect(new JMXServiceURL(args[1]), environment)) {
      ForeignClient client = new ForeignClient(connector.getMBeanServerConnection());
      if (roles) {
        client.tryRights();
      } else {
        client.survey(Path.of(words.get(0)), Path.of(words.get(1)), Integer.parseInt(words.get(2)));
      }
    } catch (java.io.IOException | SecurityException e) {
      say("no connection: " + e);
    }
  }

  private static void requireNoDocGen() {
    try {
      Class.forName("dev.docgen.DocGen");
      throw new AssertionError("this client is to have no class of DocGen");
    } catch (ClassNotFoundException expected) {
      say("without DocGen");
    }
  }

  private static void say(String line) {
    System.out.println(line.replace('\n', ' '));
  }

  private static ObjectName name(String type) throws JMException {
    return new ObjectName("dev.docgen:type=" + type + ",name=orders");
  }

  private Set<ObjectName> beans() throws Exception {
    return new TreeSet<>(server.queryNames(new ObjectName("dev.docgen:*"), null));
  }

  private void tryRights() throws Exception {
    attempt("read", () -> server.getAttribute(name("Generator"), "Generations"));
    attempt(
        "subscribe",
        () -> {
          server.addNotificationListener(name("Generator"), (n, handback) -> {}, null, null);
          return "";
        });
    attempt("invoke", () -> server.invoke(name("Generator"), "clearCaches", null, null));
    attempt("set", () -> set(7));
  }

  private Object set(int limit) throws Exception {
    server.setAttribute(name("Generator"), new Attribute("MaxConcurrentGenerations", limit));
    return limit;
  }

  private void survey(Path sources, Path output, int notifications) throws Exception {
    for (ObjectName bean : beans()) {
      if (server.getMBeanInfo(bean).getNotifications().length > 0) {
        server.addNotificationListener(bean, (each, handback) -> heard.add(each), null, null);
      }
    }
    invoke(name("Generator"), "document", sources.toString());
    for (ObjectName bean : beans()) {
      readAll(bean);
    }
    for (ObjectName bean : beans()) {
      runAll(bean, sources);
    }
    misuse(sources);
    provoke(output);
    for (int i = 0; i < notifications; i++) {
      Notification each = heard.poll(SECONDS, TimeUnit.SECONDS);
      if (each == null) {
        throw new AssertionError("heard nothing more");
      }
      Object data = each.getUserData();
      say("heard " + each.getType() + " " + each.getSource() + " " + each.getMessage());
      say("data " + each.getType() + " " + (data == null ? "none" : data.getClass().getName()));
    }
  }

  private void readAll(ObjectName bean) throws Exception {
    MBeanAttributeInfo[] attributes = server.getMBeanInfo(bean).getAttributes();
    for (MBeanAttributeInfo each : attributes) {
      Object value = server.getAttribute(bean, each.getName());
      say("read " + bean + " " + each.getName() + " " + value);
    }
  }

  private void runAll(ObjectName bean, Path sources) throws Exception {
    Map<String, Object[]> arguments =
        Map.of(
            "document", new Object[] {sources.toString()},
            "resize", new Object[] {1L << 20},
            "changeThreshold", new Object[] {"response_time", 3.5},
            "changeLevel", new Object[] {"dev.docgen", "INFO"});
    MBeanOperationInfo[] operations = server.getMBeanInfo(bean).getOperations();
    Arrays.sort(operations, Comparator.comparing(MBeanOperationInfo::getName)); // enable is last
    for (MBeanOperationInfo each : operations) {
      invoke(bean, each.getName(), arguments.getOrDefault(each.getName(), new Object[0]));
      say("ran " + bean + " " + each.getName());
    }
  }

  private Object invoke(ObjectName bean, String operation, Object... arguments) throws Exception {
    for (MBeanOperationInfo each : server.getMBeanInfo(bean).getOperations()) {
      if (each.getName().equals(operation)) {
        MBeanParameterInfo[] signature = each.getSignature();
        String[] types = new String[signature.length];
        for (int i = 0; i < types.length; i++) {
          types[i] = signature[i].getType();
        }
        return server.invoke(bean, operation, arguments, types);
      }
    }
    throw new AssertionError("no operation " + operation + " of " + bean);
  }

  private void misuse(Path sources) throws Exception {
    ObjectName generator = name("Generator");
    ObjectName alerting = name("Alerting");
    ObjectName logging = name("Logging");
    ObjectName cache = new ObjectName("dev.docgen:type=Cache,generator=orders,name=parse");
    attempt("document absent", () -> invoke(generator, "document", sources + "/absent"));
    attempt("document outside", () -> invoke(generator, "document", sources + "/.."));
    attempt("document no path", () -> invoke(generator, "document", "\0"));
    attempt("document null", () -> invoke(generator, "document", new Object[] {null}));
    attempt("limit", () -> set(0));
    attempt("resize", () -> invoke(cache, "resize", -1L));
    attempt("alert", () -> invoke(alerting, "changeThreshold", "noise", 1.0));
    attempt("threshold", () -> invoke(alerting, "changeThreshold", "high_cpu", -1.0));
    attempt("logger", () -> invoke(logging, "changeLevel", "com.example", "INFO"));
    attempt("level", () -> invoke(logging, "changeLevel", "dev.docgen", "LOUD"));
  }

  /** Has each notification sent that has not been by now. */
  private void provoke(Path output) throws Exception {
    Files.delete(output);
    invoke(name("Health"), "run");
    invoke(name("Alerting"), "evaluate");
    Files.createDirectory(output);
    invoke(name("Health"), "run");
    invoke(name("Alerting"), "evaluate");
    invoke(name("Alerting"), "evaluate");
  }

  private interface Step {
    Object run() throws Exception;
  }

  private static void attempt(String what, Step step) throws Exception {
    try {
      step.run();
      say(what + ": done");
    } catch (SecurityException | JMException | JMRuntimeException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      say(what + ": " + cause.getClass().getName() + ": " + cause.getMessage());
    }
  }
}
