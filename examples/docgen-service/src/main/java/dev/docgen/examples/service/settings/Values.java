package dev.docgen.examples.service.settings;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Readers of values; each throws IllegalArgumentException when a text is none of its kind. */
final class Values {
  private static final Pattern DURATION = Pattern.compile("(\\d{1,9})(ms|s|m|h|d)");
  private static final Pattern SIZE = Pattern.compile("(\\d{1,9})(|KiB|MiB|GiB)");
  private static final int SHORTEST_TOKEN = 16;

  private Values() {}

  static Function<String, Integer> number(int least, int most) {
    return text -> {
      int value = Integer.parseInt(text);
      if (value < least || value > most) {
        throw new IllegalArgumentException("not between " + least + " and " + most);
      }
      return value;
    };
  }

  static Duration duration(String text) {
    Matcher parts = matched(DURATION, text);
    long amount = Long.parseLong(parts.group(1));
    if (amount == 0) {
      throw new IllegalArgumentException("zero");
    }
    return switch (parts.group(2)) {
      case "ms" -> Duration.ofMillis(amount);
      case "s" -> Duration.ofSeconds(amount);
      case "m" -> Duration.ofMinutes(amount);
      case "h" -> Duration.ofHours(amount);
      default -> Duration.ofDays(amount);
    };
  }

  static long bytes(String text) {
    Matcher parts = matched(SIZE, text);
    long amount = Long.parseLong(parts.group(1));
    if (amount == 0) {
      throw new IllegalArgumentException("zero");
    }
    return switch (parts.group(2)) {
      case "KiB" -> amount << 10;
      case "MiB" -> amount << 20;
      case "GiB" -> amount << 30;
      default -> amount;
    };
  }

  private static Matcher matched(Pattern pattern, String text) {
    Matcher parts = pattern.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not of the form " + pattern);
    }
    return parts;
  }

  static Path folder(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("empty");
    }
    return Path.of(text).toAbsolutePath().normalize();
  }

  /** Reads folders as the platform's paths separate them. */
  static List<Path> folders(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(Pattern.quote(File.pathSeparator))).map(Values::folder).toList();
  }

  static Function<String, String> word(String... words) {
    return text -> {
      if (!List.of(words).contains(text)) {
        throw new IllegalArgumentException("none of " + List.of(words));
      }
      return text;
    };
  }

  static <E extends Enum<E>> Function<String, E> constant(Class<E> type) {
    return text -> {
      if (!text.equals(text.toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException("not in lower case");
      }
      return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    };
  }

  static String text(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("blank");
    }
    return text;
  }

  static String token(String text) {
    if (text.length() < SHORTEST_TOKEN || !text.chars().allMatch(c -> c > ' ' && c < 127)) {
      throw new IllegalArgumentException("too short, or not printable");
    }
    return text;
  }

  static URI web(String text) {
    URI uri = URI.create(text);
    if (!("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
        || uri.getHost() == null) {
      throw new IllegalArgumentException("no http address");
    }
    return uri;
  }

  /** Reads nothing from an empty text, what a reader reads from others. */
  static <T> Function<String, Optional<T>> optional(Function<String, T> reader) {
    return text -> text.isEmpty() ? Optional.empty() : Optional.of(reader.apply(text));
  }
}
