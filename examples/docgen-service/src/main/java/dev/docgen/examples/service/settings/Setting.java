package dev.docgen.examples.service.settings;

import java.util.function.Function;

/**
 * One environment variable.
 *
 * @param key its name
 * @param preset its value where it is not set, as it would be written; empty for none
 * @param allowed what its values look like, for people
 * @param meaning one sentence for people
 * @param secret whether its value is never shown
 * @param reader makes the value; throws IllegalArgumentException when that is not allowed
 * @param <T> type of the value
 */
public record Setting<T>(
    String key,
    String preset,
    String allowed,
    String meaning,
    boolean secret,
    Function<String, T> reader) {

  /**
   * Reads a value.
   *
   * @throws SettingsException naming key, value and what is allowed
   */
  T read(String text) {
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException e) {
      String shown = secret ? "its value" : "'" + text + "'";
      throw new SettingsException(key + ": " + shown + " cannot be used; allowed: " + allowed, e);
    }
  }
}
