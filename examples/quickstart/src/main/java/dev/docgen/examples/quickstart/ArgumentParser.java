package dev.docgen.examples.quickstart;

import dev.docgen.spi.SourceLink;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one command line. */
final class ArgumentParser {
  private final Iterator<String> words;
  private final List<Path> roots = new ArrayList<>();
  private final List<String> formats = new ArrayList<>();
  private final List<String> include = new ArrayList<>();
  private final List<String> exclude = new ArrayList<>();
  private final List<String> profiles = new ArrayList<>();
  private final Map<String, String> properties = new LinkedHashMap<>();
  private final List<Path> dependencySources = new ArrayList<>();
  private @Nullable Path each;
  private @Nullable Path out;
  private @Nullable String title;
  private @Nullable String version;
  private boolean provenance;
  private @Nullable SourceLink sourceLink;
  private boolean help;
  private int threads;

  ArgumentParser(List<String> words) {
    this.words = words.iterator();
  }

  Arguments parse() throws UsageException {
    while (words.hasNext()) {
      String word = words.next();
      if (word.startsWith("-")) {
        option(word);
      } else {
        roots.add(path(word));
      }
    }
    check();
    return new Arguments(
        roots,
        each,
        out == null ? Path.of("docgen-out") : out,
        formats,
        title,
        version,
        include,
        exclude,
        profiles,
        properties,
        dependencySources,
        provenance,
        sourceLink,
        threads,
        help);
  }

  private void option(String name) throws UsageException {
    switch (name) {
      case "--each" -> each = path(value(name));
      case "--out" -> out = path(value(name));
      case "--format" -> formats.add(value(name));
      case "--title" -> title = value(name);
      case "--version" -> version = value(name);
      case "--include" -> include.add(value(name));
      case "--exclude" -> exclude.add(value(name));
      case "--profile" -> profiles.add(value(name));
      case "--property" -> property(value(name));
      case "--dependency-sources" -> dependencySources.add(path(value(name)));
      case "--provenance" -> provenance = true;
      case "--source-link" -> sourceLink(value(name));
      case "--threads" -> threads = threads(value(name));
      case "--help", "-h" -> help = true;
      default -> throw new UsageException("unknown option " + name);
    }
  }

  private String value(String option) throws UsageException {
    String value = words.hasNext() ? words.next() : "";
    if (value.isBlank()) {
      throw new UsageException(option + " needs a value");
    }
    return value;
  }

  private static Path path(String text) throws UsageException {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new UsageException("not a path: " + text);
    }
  }

  private void property(String text) throws UsageException {
    int equals = text.indexOf('=');
    if (equals < 1) {
      throw new UsageException("--property needs KEY=VALUE, not " + text);
    }
    properties.put(text.substring(0, equals), text.substring(equals + 1));
  }

  private void sourceLink(String template) throws UsageException {
    try {
      sourceLink = new SourceLink(template);
      provenance = true;
    } catch (IllegalArgumentException e) {
      throw new UsageException("--source-link: " + e.getMessage());
    }
  }

  private static int threads(String text) throws UsageException {
    try {
      int number = Integer.parseInt(text);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Reported below, as a number out of range is.
    }
    throw new UsageException("--threads needs a positive number, not " + text);
  }

  private void check() throws UsageException {
    if (help || each == null) {
      return;
    }
    if (!roots.isEmpty()) {
      throw new UsageException("--each takes no root besides: " + roots.get(0));
    }
    if (out == null) {
      throw new UsageException("--each needs --out DIR");
    }
    if (formats.size() > 1) {
      throw new UsageException("--each writes one document an application: give one --format");
    }
  }
}
