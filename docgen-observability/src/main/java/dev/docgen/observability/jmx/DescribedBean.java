package dev.docgen.observability.jmx;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Optional;
import javax.management.Attribute;
import javax.management.AttributeList;
import javax.management.AttributeNotFoundException;
import javax.management.DynamicMBean;
import javax.management.InvalidAttributeValueException;
import javax.management.JMException;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanException;
import javax.management.MBeanInfo;
import javax.management.MBeanNotificationInfo;
import javax.management.MBeanOperationInfo;
import javax.management.MBeanParameterInfo;
import javax.management.NotificationBroadcasterSupport;
import javax.management.NotificationEmitter;
import javax.management.ReflectionException;
import javax.management.StandardEmitterMBean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An MXBean that says what {@link Description}s its interface has, and whose errors a client
 * without our classes can read.
 */
final class DescribedBean extends StandardEmitterMBean {
  private static final Logger LOGGER = LoggerFactory.getLogger(DescribedBean.class);

  private final Class<?> contract;

  private <T> DescribedBean(T bean, Class<T> contract, NotificationEmitter emitter) {
    super(bean, contract, true, emitter);
    this.contract = contract;
  }

  /** Returns a bean that emits what the implementation emits, if it does. */
  static <T> DescribedBean of(T bean, Class<T> contract) {
    NotificationEmitter emitter =
        bean instanceof NotificationEmitter own
            ? own
            : new NotificationBroadcasterSupport(new MBeanNotificationInfo[0]);
    return new DescribedBean(bean, contract, emitter);
  }

  @Override
  public Object getAttribute(String name)
      throws AttributeNotFoundException, MBeanException, ReflectionException {
    try {
      return super.getAttribute(name);
    } catch (RuntimeException | LinkageError e) {
      throw JdkErrors.of(e);
    }
  }

  /** Leaves out what cannot be read, as {@link DynamicMBean} asks for. */
  @Override
  public AttributeList getAttributes(String[] names) {
    AttributeList readable = new AttributeList();
    for (String name : names) {
      try {
        readable.add(new Attribute(name, getAttribute(name)));
      } catch (JMException | RuntimeException e) {
        LOGGER.debug("{} cannot be read", name, e);
      }
    }
    return readable;
  }

  @Override
  public void setAttribute(Attribute attribute)
      throws AttributeNotFoundException,
          InvalidAttributeValueException,
          MBeanException,
          ReflectionException {
    try {
      super.setAttribute(attribute);
    } catch (RuntimeException | LinkageError e) {
      throw JdkErrors.of(e);
    }
  }

  @Override
  public Object invoke(String operation, Object[] arguments, String[] signature)
      throws MBeanException, ReflectionException {
    try {
      return super.invoke(operation, arguments, signature);
    } catch (RuntimeException | LinkageError e) {
      throw JdkErrors.of(e);
    }
  }

  @Override
  protected String getDescription(MBeanInfo info) {
    return describe(contract.getAnnotation(Description.class), info.getDescription());
  }

  @Override
  protected String getDescription(MBeanAttributeInfo info) {
    return accessor(info)
        .map(method -> describe(method.getAnnotation(Description.class), info.getDescription()))
        .orElse(info.getDescription());
  }

  @Override
  protected String getDescription(MBeanOperationInfo info) {
    return operation(info)
        .map(method -> describe(method.getAnnotation(Description.class), info.getDescription()))
        .orElse(info.getDescription());
  }

  @Override
  protected String getDescription(MBeanOperationInfo info, MBeanParameterInfo of, int index) {
    return parameter(info, index).map(Description::value).orElse(of.getDescription());
  }

  @Override
  protected String getParameterName(MBeanOperationInfo info, MBeanParameterInfo of, int index) {
    return parameter(info, index).map(Description::name).orElse(of.getName());
  }

  private static String describe(@Nullable Description description, String otherwise) {
    return description == null ? otherwise : description.value();
  }

  private Optional<Method> accessor(MBeanAttributeInfo info) {
    return method((info.isIs() ? "is" : "get") + info.getName(), 0);
  }

  private Optional<Method> operation(MBeanOperationInfo info) {
    return method(info.getName(), info.getSignature().length);
  }

  private Optional<Method> method(String name, int parameters) {
    for (Method method : contract.getMethods()) {
      if (method.getName().equals(name) && method.getParameterCount() == parameters) {
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }

  private Optional<Description> parameter(MBeanOperationInfo info, int index) {
    return operation(info)
        .map(Method::getParameters)
        .map(parameters -> parameters[index])
        .map((Parameter parameter) -> parameter.getAnnotation(Description.class));
  }
}
