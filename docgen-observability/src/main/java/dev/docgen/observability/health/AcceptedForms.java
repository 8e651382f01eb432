package dev.docgen.observability.health;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Chooses a form by the header {@code Accept} (RFC 9110, 12.5.1). {@code application/json} means
 * the host's own choice, which is also made when nothing known is accepted: a probe that asks for
 * something odd still learns whether the host is up, which a 406 would not tell it. {@code
 * application/json;profile=microprofile} means {@link HealthForm#MICROPROFILE}, and {@code docgen}
 * and so on in its place likewise, since two forms have no media type of their own.
 */
final class AcceptedForms {
  private static final String ACTUATOR = "application/vnd.spring-boot.actuator";
  private static final List<String> ANY = List.of("application/json", "application/*", "*/*");
  private static final int MAX_RANGES = 20;

  private final HealthForm preset;

  AcceptedForms(HealthForm preset) {
    this.preset = preset;
  }

  /** Returns the form for the values of all {@code Accept} headers, best quality first. */
  HealthForm choose(List<String> headers) {
    HealthForm best = preset;
    double bestQuality = 0;
    List<String> ranges =
        headers.stream()
            .flatMap(header -> Arrays.stream(header.split(",", MAX_RANGES)))
            .limit(MAX_RANGES)
            .toList();
    for (String range : ranges) {
      String[] parts = range.toLowerCase(Locale.ROOT).trim().split("\\s*;\\s*", -1);
      double quality = quality(parts);
      if (quality > bestQuality && isKnown(parts[0])) {
        best = form(parts);
        bestQuality = quality;
      }
    }
    return best;
  }

  private static boolean isKnown(String type) {
    return ANY.contains(type)
        || type.equals(HealthForm.HEALTH_JSON.mediaType())
        || isActuator(type);
  }

  private static boolean isActuator(String type) {
    return type.startsWith(ACTUATOR) && type.endsWith("+json");
  }

  private HealthForm form(String[] parts) {
    if (parts[0].equals(HealthForm.HEALTH_JSON.mediaType())) {
      return HealthForm.HEALTH_JSON;
    }
    if (isActuator(parts[0])) {
      return HealthForm.SPRING;
    }
    String profile = parameter(parts, "profile", "");
    return Arrays.stream(HealthForm.values())
        .filter(form -> form.name().toLowerCase(Locale.ROOT).equals(profile))
        .findFirst()
        .orElse(preset);
  }

  private static double quality(String[] parts) {
    try {
      return Double.parseDouble(parameter(parts, "q", "1"));
    } catch (NumberFormatException e) {
      return 0; // No number: a range that nobody can have meant.
    }
  }

  private static String parameter(String[] parts, String name, String otherwise) {
    return Arrays.stream(parts)
        .skip(1)
        .filter(part -> part.startsWith(name + "="))
        .findFirst()
        .map(part -> part.substring(name.length() + 1).replace("\"", ""))
        .orElse(otherwise);
  }
}
