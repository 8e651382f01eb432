package dev.docgen.examples.service.settings;

import dev.docgen.observability.settings.LogLevel;
import dev.docgen.observability.settings.Profile;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** How the service runs, read from environment variables. Each is declared here, once. */
public final class Settings {
  private static final List<Setting<?>> DECLARED = new ArrayList<>();
  private static final String PORTS = "0 to 65535; 0 takes any free port";
  private static final String DURATIONS = "a number with ms, s, m, h or d";
  private static final String SIZES = "bytes, or a number with KiB, MiB or GiB";
  private static final String COUNTS = "1 to 1000000";

  public static final Setting<String> HOST =
      declare(
          "HOST",
          "127.0.0.1",
          "an address of this machine",
          "Address to listen on. Any but the loopback address needs a token.",
          Values::text);
  public static final Setting<Integer> PORT =
      declare("PORT", "8000", PORTS, "Port of the API and the page.", Values.number(0, 65535));
  public static final Setting<Integer> HEALTH_PORT =
      declare(
          "HEALTH_PORT",
          "8000",
          PORTS,
          "Port of /health and what is beneath it. Equal ports share a server.",
          Values.number(0, 65535));
  public static final Setting<Integer> METRICS_PORT =
      declare(
          "METRICS_PORT",
          "8080",
          PORTS,
          "Port of /metrics. Equal ports share a server.",
          Values.number(0, 65535));
  public static final Setting<Optional<String>> TOKEN =
      secret(
          "TOKEN",
          "16 printable characters or more",
          "Who asks for work sends it: Authorization: Bearer TOKEN. Without it all may ask.",
          Values.optional(Values::token));
  public static final Setting<List<Path>> ALLOWED_ROOTS =
      declare(
          "ALLOWED_ROOTS",
          "",
          "folders, separated as paths are",
          "Folders of this machine beneath which requests may name a path; none without it.",
          Values::folders);
  public static final Setting<Path> DATA =
      declare(
          "DATA",
          "docgen-data",
          "a folder",
          "Folder of jobs and their documents, found again after a restart.",
          Values::folder);
  public static final Setting<Profile> PROFILE =
      declare(
          "PROFILE",
          "production",
          "development, staging, production",
          "How much is watched: log level, meters, health interval, alerts.",
          Values.constant(Profile.class));
  public static final Setting<Optional<LogLevel>> LOG_LEVEL =
      declare(
          "LOG_LEVEL",
          "",
          "debug, info, warning, error",
          "Level of DocGen's loggers, instead of the profile's.",
          Values.optional(Values.constant(LogLevel.class)));
  public static final Setting<String> LOG_FORMAT =
      declare(
          "LOG_FORMAT", "json", "json, text", "How log lines look.", Values.word("json", "text"));
  public static final Setting<Optional<Path>> LOG_FILE =
      declare(
          "LOG_FILE",
          "",
          "a file",
          "File to log to as well; rolled at 20 MiB, of which five are kept.",
          Values.optional(Values::folder));
  public static final Setting<Optional<URI>> OTLP_ENDPOINT =
      declare(
          "OTLP_ENDPOINT",
          "",
          "an address, such as http://127.0.0.1:4318/v1/traces",
          "Where spans are sent as OTLP over HTTP.",
          Values.optional(Values::web));
  public static final Setting<Optional<URI>> ZIPKIN_ENDPOINT =
      declare(
          "ZIPKIN_ENDPOINT",
          "",
          "an address, such as http://127.0.0.1:9411/api/v2/spans",
          "Where spans are sent as Zipkin has them.",
          Values.optional(Values::web));
  public static final Setting<Long> MAX_UPLOAD =
      declare("MAX_UPLOAD", "64MiB", SIZES, "Largest upload; a larger one is 413.", Values::bytes);
  public static final Setting<Duration> UPLOAD_TIMEOUT =
      declare(
          "UPLOAD_TIMEOUT",
          "60s",
          DURATIONS,
          "Longest time an upload may take; then its connection is closed.",
          Values::duration);
  public static final Setting<Integer> UPLOADS =
      declare(
          "UPLOADS",
          "16",
          COUNTS,
          "Most uploads at once; a further one is 503.",
          Values.number(1, 1_000_000));
  public static final Setting<Integer> WORKERS =
      declare(
          "WORKERS",
          String.valueOf(Runtime.getRuntime().availableProcessors()),
          COUNTS,
          "Jobs at work at once; the number of processors unless set.",
          Values.number(1, 1_000_000));
  public static final Setting<Integer> QUEUE =
      declare(
          "QUEUE",
          "64",
          COUNTS,
          "Most jobs that wait; a further one is 503.",
          Values.number(1, 1_000_000));
  public static final Setting<Integer> CLIENT_JOBS =
      declare(
          "CLIENT_JOBS",
          "8",
          COUNTS,
          "Most unfinished jobs of one client; a further one is 429.",
          Values.number(1, 1_000_000));
  public static final Setting<Integer> RATE =
      declare(
          "RATE",
          "120",
          COUNTS,
          "Jobs one client may ask for in a minute; a further one is 429.",
          Values.number(1, 1_000_000));
  public static final Setting<Duration> GENERATION_TIMEOUT =
      declare(
          "GENERATION_TIMEOUT",
          "5m",
          DURATIONS,
          "Longest time of a generation; what is unread by then is left out.",
          Values::duration);
  public static final Setting<Duration> WAIT =
      declare(
          "WAIT",
          "5m",
          DURATIONS,
          "Longest time a caller waits for a result; then the answer is 202.",
          Values::duration);
  public static final Setting<Integer> STREAMS =
      declare(
          "STREAMS",
          "64",
          COUNTS,
          "Most listeners to events at once; a further one is 503.",
          Values.number(1, 1_000_000));
  public static final Setting<Integer> JOBS_KEPT =
      declare(
          "JOBS_KEPT",
          "1000",
          COUNTS,
          "Most finished jobs that are kept; the oldest go first.",
          Values.number(1, 1_000_000));
  public static final Setting<Duration> JOBS_AGE =
      declare("JOBS_AGE", "7d", DURATIONS, "How long finished jobs are kept.", Values::duration);
  public static final Setting<Long> DATA_LIMIT =
      declare(
          "DATA_LIMIT",
          "2GiB",
          SIZES,
          "Most bytes of documents that are kept; the oldest jobs go first.",
          Values::bytes);
  public static final Setting<Duration> SHUTDOWN_TIMEOUT =
      declare(
          "SHUTDOWN_TIMEOUT",
          "30s",
          DURATIONS,
          "How long accepted jobs may take after SIGTERM; what is left is done after a restart.",
          Values::duration);

  /** Every setting, in the order in which they are told. */
  public static final List<Setting<?>> ALL = Collections.unmodifiableList(DECLARED);

  private static final String PREFIX = "DOCGEN_";

  /** Kubernetes sets these for a service of the name docgen-service. */
  private static final String KUBERNETES = "DOCGEN_SERVICE_";

  private final Map<String, Object> values = new HashMap<>();

  private Settings(Map<String, String> environment) {
    for (Setting<?> setting : ALL) {
      String given = environment.getOrDefault(setting.key(), "");
      values.put(setting.key(), setting.read(given.isEmpty() ? setting.preset() : given));
    }
  }

  /**
   * Reads the variables whose names begin with {@code DOCGEN_}; others are not looked at.
   *
   * @throws SettingsException when one is unknown, or has a value that cannot be used
   */
  public static Settings of(Map<String, String> environment) {
    List<String> known = ALL.stream().map(Setting::key).toList();
    for (String key : new TreeSet<>(environment.keySet())) {
      if (key.startsWith(PREFIX) && !key.startsWith(KUBERNETES) && !known.contains(key)) {
        throw new SettingsException(
            key + ": there is no such setting; allowed: " + String.join(", ", known));
      }
    }
    return new Settings(environment);
  }

  /** Returns the value of a setting. */
  @SuppressWarnings("unchecked") // put there by the setting's own reader
  public <T> T get(Setting<T> setting) {
    return (T) Objects.requireNonNull(values.get(setting.key()));
  }

  private static <T> Setting<T> declare(
      String name, String preset, String allowed, String meaning, Function<String, T> reader) {
    return add(new Setting<>(PREFIX + name, preset, allowed, meaning, false, reader));
  }

  private static <T> Setting<T> secret(
      String name, String allowed, String meaning, Function<String, T> reader) {
    return add(new Setting<>(PREFIX + name, "", allowed, meaning, true, reader));
  }

  private static <T> Setting<T> add(Setting<T> setting) {
    DECLARED.add(setting);
    return setting;
  }
}
