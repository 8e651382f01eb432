package dev.docgen.observability.health;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;

/**
 * The JSON forms that monitoring tools read. A status of 200 or 503 goes with each: a degraded host
 * answers 200, since it serves, and says in its own words that someone should look at it.
 */
public enum HealthForm {
  /**
   * DocGen's own: {@code {"status":"healthy","timestamp":…,"version":…,"checks":{"ast_parsing":
   * "ok"}}}. The status is {@code healthy}, {@code degraded} or {@code unhealthy}; a check is
   * {@code ok}, {@code degraded: reason} or {@code error: reason}.
   */
  DOCGEN("application/json") {
    @Override
    ObjectNode tree(HealthReport report) {
      ObjectNode root = object();
      root.put(
          "status",
          switch (report.status()) {
            case UP -> "healthy";
            case DEGRADED -> "degraded";
            case DOWN -> "unhealthy";
          });
      root.put("timestamp", report.timestamp().toString());
      root.put("version", VERSION);
      ObjectNode checks = root.putObject("checks");
      report.checks().forEach((name, result) -> checks.put(name, oneWordAndReason(result)));
      return root;
    }
  },

  /**
   * Spring Boot Actuator's: {@code {"status":"UP","components":{…}}}. Degraded is {@code UP} with a
   * detail, since Spring would answer 200 to a status that it does not know, whatever it means.
   */
  SPRING("application/vnd.spring-boot.actuator.v3+json") {
    @Override
    ObjectNode tree(HealthReport report) {
      ObjectNode root = object();
      root.put("status", upOrDown(report.status()));
      ObjectNode components = root.putObject("components");
      for (Map.Entry<String, HealthResult> check : report.checks().entrySet()) {
        ObjectNode component = components.putObject(check.getKey());
        component.put("status", upOrDown(check.getValue().status()));
        addData(component, "details", check.getValue());
      }
      return root;
    }
  },

  /**
   * MicroProfile Health 4.0's: {@code {"status":"UP","checks":[{"name":…,"status":"UP"}]}}.
   * Degraded is {@code UP} with data.
   */
  MICROPROFILE("application/json") {
    @Override
    ObjectNode tree(HealthReport report) {
      ObjectNode root = object();
      root.put("status", upOrDown(report.status()));
      var checks = root.putArray("checks");
      for (Map.Entry<String, HealthResult> check : report.checks().entrySet()) {
        ObjectNode entry = checks.addObject();
        entry.put("name", check.getKey());
        entry.put("status", upOrDown(check.getValue().status()));
        addData(entry, "data", check.getValue());
      }
      return root;
    }
  },

  /**
   * That of draft-inadarei-api-health-check-06: {@code {"status":"pass","checks":{…}}}; degraded is
   * {@code warn}. An output is given for what does not pass.
   */
  HEALTH_JSON("application/health+json") {
    @Override
    ObjectNode tree(HealthReport report) {
      ObjectNode root = object();
      root.put("status", passWarnFail(report.status()));
      root.put("releaseId", VERSION);
      ObjectNode checks = root.putObject("checks");
      for (Map.Entry<String, HealthResult> check : report.checks().entrySet()) {
        HealthResult result = check.getValue();
        ObjectNode entry = checks.putArray(check.getKey() + ":state").addObject();
        entry.put("componentType", "component");
        entry.put("status", passWarnFail(result.status()));
        entry.put("time", report.timestamp().toString());
        if (result.status() != HealthStatus.UP && !result.detail().isEmpty()) {
          entry.put("output", result.detail());
        }
      }
      return root;
    }
  };

  private static final String VERSION = ProductVersion.read();

  private final String mediaType;

  HealthForm(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Returns the media type to answer with. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns the report as a JSON text, always the same for one report. */
  public String write(HealthReport report) {
    return tree(Objects.requireNonNull(report, "report")).toString();
  }

  /** Returns 503 when the report is down, else 200: what probes go by. */
  public int httpStatus(HealthReport report) {
    return report.status() == HealthStatus.DOWN ? 503 : 200;
  }

  abstract ObjectNode tree(HealthReport report);

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static String oneWordAndReason(HealthResult result) {
    String reason = result.detail().isEmpty() ? "" : ": " + result.detail();
    return switch (result.status()) {
      case UP -> "ok";
      case DEGRADED -> "degraded" + reason;
      case DOWN -> "error" + reason;
    };
  }

  private static String upOrDown(HealthStatus status) {
    return status == HealthStatus.DOWN ? "DOWN" : "UP";
  }

  private static String passWarnFail(HealthStatus status) {
    return switch (status) {
      case UP -> "pass";
      case DEGRADED -> "warn";
      case DOWN -> "fail";
    };
  }

  private static void addData(ObjectNode parent, String key, HealthResult result) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    if (result.status() == HealthStatus.DEGRADED) {
      data.put("degraded", true);
    }
    if (!result.detail().isEmpty()) {
      data.put("detail", result.detail());
    }
    if (!data.isEmpty()) {
      parent.set(key, data);
    }
  }
}
