package dev.docgen.observability.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Reads what differs from a profile. The keys are those of {@link ObservabilitySettings}, in snake
 * case: {@code log_level}, {@code metrics_enabled}, {@code health_check_interval} (seconds), {@code
 * alerting_enabled} and, beneath {@code alert_thresholds}, {@code error_rate}, {@code
 * critical_error_rate}, {@code response_time_p95} (seconds), {@code critical_response_time_p95},
 * {@code memory_usage}, {@code cache_hit_rate}, {@code cpu_usage}. A document may hold them as they
 * are or beneath the names of profiles, of which the one asked for is read. Unknown keys and values
 * that cannot be used are refused.
 */
public final class SettingsReader {
  /** What the keys of properties begin with, as in {@code docgen.alert_thresholds.error_rate}. */
  public static final String PREFIX = "docgen.";

  private SettingsReader() {}

  /**
   * Returns the profile's settings with those of a JSON document in their place.
   *
   * @throws SettingsException when the text is not JSON, or a key or value cannot be used
   */
  public static ObservabilitySettings json(Profile profile, String text) {
    return document(profile, text, new ObjectMapper(), "JSON");
  }

  /**
   * Returns the profile's settings with those of a YAML document in their place.
   *
   * @throws SettingsException when the text is not YAML, or a key or value cannot be used
   */
  public static ObservabilitySettings yaml(Profile profile, String text) {
    return document(profile, text, new YAMLMapper(), "YAML");
  }

  /**
   * Returns the profile's settings with those of properties in their place; other properties than
   * those that begin with {@value #PREFIX} are not looked at.
   *
   * @throws SettingsException when a key or value cannot be used
   */
  public static ObservabilitySettings properties(Profile profile, Properties properties) {
    Map<String, String> values = new TreeMap<>();
    for (String name : properties.stringPropertyNames()) {
      if (name.startsWith(PREFIX)) {
        values.put(name.substring(PREFIX.length()), properties.getProperty(name));
      }
    }
    return new SettingsValues(values).over(profile.settings());
  }

  private static ObservabilitySettings document(
      Profile profile, String text, ObjectMapper mapper, String form) {
    JsonNode document;
    try {
      document = mapper.readTree(text);
    } catch (JsonProcessingException e) {
      throw new SettingsException("the settings are not " + form + ": " + e.getMessage(), e);
    }
    Map<String, String> values = new LinkedHashMap<>();
    flatten("", ofProfile(document, profile), values);
    return new SettingsValues(values).over(profile.settings());
  }

  private static JsonNode ofProfile(JsonNode document, Profile profile) {
    for (Profile each : Profile.values()) {
      if (document.has(each.id())) {
        return document.path(profile.id());
      }
    }
    return document;
  }

  private static void flatten(String path, JsonNode node, Map<String, String> values) {
    if (node.isObject()) {
      node.properties()
          .forEach(
              entry ->
                  flatten(
                      path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(),
                      entry.getValue(),
                      values));
    } else if (node.isValueNode()) {
      values.put(path, node.asText());
    } else if (!node.isMissingNode()) {
      throw new SettingsException(path + " must be one value: " + node);
    }
  }
}
