package dev.docgen.observability.jmx;

import java.util.regex.Pattern;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;

/**
 * The names of the beans: {@code dev.docgen:type=Generator,name=N} of an engine as a whole, {@code
 * dev.docgen:type=Cache,generator=N,name=C} of its parts. A name beyond letters, digits, {@code _},
 * {@code .} and {@code -} is quoted.
 */
public final class ObjectNames {
  private static final Pattern PLAIN = Pattern.compile("[\\w.-]+");

  private ObjectNames() {}

  /**
   * Returns the name of a bean of which an engine has one.
   *
   * @param type {@code Generator}, {@code Health}, {@code Alerting}, {@code Security}, {@code
   *     Logging}
   */
  public static ObjectName of(String type, String generator) {
    return named("dev.docgen:type=" + type + ",name=" + value(generator));
  }

  /**
   * Returns the name of a bean of which an engine has one for each part.
   *
   * @param type {@code Cache}, {@code Plugin}
   */
  public static ObjectName of(String type, String generator, String part) {
    return named(
        "dev.docgen:type=" + type + ",generator=" + value(generator) + ",name=" + value(part));
  }

  private static String value(String text) {
    return PLAIN.matcher(text).matches() ? text : ObjectName.quote(text);
  }

  private static ObjectName named(String name) {
    try {
      return new ObjectName(name);
    } catch (MalformedObjectNameException e) {
      throw new IllegalArgumentException("no JMX name: " + name, e);
    }
  }
}
