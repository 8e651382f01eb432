package dev.docgen.engine.schema.bean;

import dev.docgen.source.SourceResource;
import dev.docgen.source.SourceTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The settings of the {@code lombok.config} files: one of a folder goes before those of the folders
 * around it, up to one that says {@code config.stopBubbling} (Lombok, "Configuration system"). What
 * files import is not read. Thread-safe.
 */
final class LombokConfig {
  private static final Pattern SETTING =
      Pattern.compile("\\s*([\\w.]+)\\s*(=|\\+=|-=)\\s*(.*?)\\s*");
  private static final Pattern CLEAR = Pattern.compile("\\s*clear\\s+([\\w.]+)\\s*");
  private static final String STOP = "config.stopbubbling";

  /** Settings of one folder for the files in it; values in the order in which they were added. */
  private record Settings(Map<String, Set<String>> values) {}

  /** The files by their folders. */
  private final Map<String, SourceResource> files = new LinkedHashMap<>();

  private final Map<String, Settings> settings = new ConcurrentHashMap<>();

  LombokConfig(SourceTree sources) {
    for (SourceResource file : sources.resources("lombok.config")) {
      files.putIfAbsent(folder(file.path()), file);
    }
  }

  /** Returns whether a flag is set for a file; empty when no configuration says. */
  Optional<Boolean> flag(String key, String file) {
    return values(key, file).stream().findFirst().map("true"::equalsIgnoreCase);
  }

  /** Returns the values of a key for a file, in the order in which they were added. */
  Collection<String> values(String key, String file) {
    if (files.isEmpty()) {
      return Set.of();
    }
    return settings
        .computeIfAbsent(folder(file), this::read)
        .values()
        .getOrDefault(key.toLowerCase(Locale.ROOT), Set.of());
  }

  private Settings read(String folder) {
    List<String> outwards = new ArrayList<>();
    String at = folder;
    boolean stopped = false;
    while (!stopped) {
      SourceResource file = files.get(at);
      if (file != null) {
        outwards.add(file.text());
      }
      stopped = at.isEmpty() || (file != null && stops(file.text()));
      at = folder(at);
    }
    Map<String, Set<String>> values = new LinkedHashMap<>();
    for (int i = outwards.size() - 1; i >= 0; i--) {
      outwards.get(i).lines().forEach(line -> apply(line, values));
    }
    return new Settings(values);
  }

  private static boolean stops(String text) {
    Map<String, Set<String>> own = new LinkedHashMap<>();
    text.lines().forEach(line -> apply(line, own));
    return own.getOrDefault(STOP, Set.of()).contains("true");
  }

  private static void apply(String line, Map<String, Set<String>> values) {
    String code = line.replaceFirst("#.*", "");
    Matcher clear = CLEAR.matcher(code);
    Matcher setting = SETTING.matcher(code);
    if (clear.matches()) {
      values.remove(clear.group(1).toLowerCase(Locale.ROOT));
    } else if (setting.matches()) {
      String key = setting.group(1).toLowerCase(Locale.ROOT);
      Set<String> present = values.computeIfAbsent(key, any -> new LinkedHashSet<>());
      switch (setting.group(2)) {
        case "+=" -> present.add(setting.group(3));
        case "-=" -> present.remove(setting.group(3));
        default -> {
          present.clear();
          present.add(setting.group(3));
        }
      }
    }
  }

  private static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }
}
