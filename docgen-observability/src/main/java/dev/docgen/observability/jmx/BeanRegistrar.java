package dev.docgen.observability.jmx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import javax.management.InstanceAlreadyExistsException;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Registers beans and takes back exactly those. Not thread-safe. */
final class BeanRegistrar implements AutoCloseable {
  private static final Logger LOGGER = LoggerFactory.getLogger(BeanRegistrar.class);

  private final MBeanServer server;
  private final Deque<ObjectName> registered = new ArrayDeque<>();

  BeanRegistrar(MBeanServer server) {
    this.server = Objects.requireNonNull(server, "server");
  }

  <T> void register(ObjectName name, T bean, Class<T> contract) {
    try {
      server.registerMBean(DescribedBean.of(bean, contract), name);
      registered.push(name);
    } catch (InstanceAlreadyExistsException e) {
      LOGGER.warn("{} is registered already: give each engine a name of its own", name);
    } catch (JMException | RuntimeException e) {
      LOGGER.warn("{} was refused by the MBean server", name, e);
    }
  }

  @Override
  public void close() {
    while (!registered.isEmpty()) {
      ObjectName name = registered.pop();
      try {
        server.unregisterMBean(name);
      } catch (InstanceNotFoundException e) {
        LOGGER.debug("{} was unregistered by someone else", name);
      } catch (JMException | RuntimeException e) {
        LOGGER.warn("{} could not be unregistered", name, e);
      }
    }
  }
}
