package dev.docgen.observability.logging;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;

/**
 * Logback's levels, called by name: DocGen needs nothing of Logback to compile or to run, and the
 * four methods have been the same since Logback 1.0.
 */
final class LogbackLevels implements LevelAccess {
  private final ILoggerFactory context;

  LogbackLevels(ILoggerFactory context) {
    this.context = context;
  }

  @Override
  public String effective(String name) {
    return String.valueOf(ask(name, "getEffectiveLevel"));
  }

  @Override
  public String own(String name) {
    @Nullable Object level = ask(name, "getLevel");
    return level == null ? "INHERITED" : level.toString();
  }

  private @Nullable Object ask(String name, String question) {
    try {
      Logger logger = context.getLogger(name);
      return logger.getClass().getMethod(question).invoke(logger);
    } catch (ReflectiveOperationException e) {
      throw changed(e);
    }
  }

  @Override
  public void set(String name, String level) {
    try {
      Logger logger = context.getLogger(name);
      Class<?> levels =
          Class.forName("ch.qos.logback.classic.Level", true, logger.getClass().getClassLoader());
      Method setter = logger.getClass().getMethod("setLevel", levels);
      setter.invoke(logger, level(levels, level));
    } catch (ReflectiveOperationException e) {
      throw changed(e);
    }
  }

  private static @Nullable Object level(Class<?> levels, String name)
      throws ReflectiveOperationException {
    return name.equals("INHERITED") ? null : levels.getField(name).get(null);
  }

  private static UnsupportedOperationException changed(ReflectiveOperationException e) {
    return new UnsupportedOperationException("this Logback does not let its levels be changed", e);
  }
}
