package dev.docgen.engine.assemble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of JSON values what nobody should read in a document: by key, by the forms that keys
 * and tokens are known by, and whatever looks like chance. It takes too much rather than too
 * little.
 */
final class Secrets {
  private static final String PLACEHOLDER = "********";
  private static final String ADDRESS = "user@example.com";
  private static final int MAX_DEPTH = 50;

  /** Compared with keys without their separators. */
  private static final Pattern KEY =
      Pattern.compile(
          "(?i).*(passw|passphrase|passcode|pwd|secret|token|auth|apikey|accesskey|privatekey"
              + "|credential|cookie|session|authorization|signature|salt|hash|cvv|cvc|iban|cardnumber|ssn"
              + "|taxnumber|pin)$|(?i).*(passw|secret|token|credential|apikey).*");

  private static final Pattern VALUE =
      Pattern.compile(
          "-----BEGIN|eyJ[\\w-]{8,}\\.|\\b(AKIA|ASIA)[0-9A-Z]{12}|\\bgh[pousr]_\\w{10}|\\bglpat-"
              + "|\\bxox[abprs]-|\\bsk[-_](live|test|proj)?|\\bAIza|://[^/\\s:@]+:[^/\\s@]+@"
              + "|(?i)\\b(bearer|basic)\\s+\\S{8}|\\b\\d{13,19}\\b|\\b(\\d{4}[ -]){3}\\d{4}\\b");

  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)*");
  private static final Pattern RUN = Pattern.compile("[A-Za-z0-9+/=_-]{20,}");
  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final double BITS_OF_CHANCE = 3.5;

  private Secrets() {}

  /** Returns the value with secrets replaced; empty when one cannot be told from the rest. */
  static Optional<Object> masked(Object value) {
    return Optional.ofNullable(masked(value, 0));
  }

  private static @Nullable Object masked(@Nullable Object value, int depth) {
    if (depth > MAX_DEPTH) {
      return null;
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> masked = new LinkedHashMap<>();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        String key = String.valueOf(entry.getKey());
        Object one = entry.getValue();
        Object kept = isSecretKey(key) ? underSecretKey(one) : masked(one, depth + 1);
        if (kept == null && one != null) {
          return null;
        }
        masked.put(text(key), kept);
      }
      return masked;
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> masked = new ArrayList<>();
      for (Object item : list) {
        Object kept = masked(item, depth + 1);
        if (kept == null && item != null) {
          return null;
        }
        masked.add(kept);
      }
      return masked;
    }
    if (value instanceof Number number) {
      return VALUE.matcher(number.toString()).find() ? null : number;
    }
    return value instanceof String text ? text(text) : value;
  }

  /** A number or an object beneath a secret's name has no placeholder of its type. */
  private static @Nullable Object underSecretKey(@Nullable Object value) {
    return value instanceof String ? PLACEHOLDER : value instanceof Boolean ? value : null;
  }

  static boolean isSecretKey(String key) {
    return KEY.matcher(key.replaceAll("[^A-Za-z0-9]", "")).matches();
  }

  private static String text(String text) {
    if (VALUE.matcher(text).find() || looksLikeChance(text)) {
      return PLACEHOLDER;
    }
    return MAIL.matcher(text).replaceAll(ADDRESS);
  }

  private static boolean looksLikeChance(String text) {
    return RUN.matcher(text)
        .results()
        .map(run -> run.group())
        .anyMatch(run -> !UUID.matcher(run).matches() && entropy(run) > BITS_OF_CHANCE);
  }

  /** Returns Shannon's entropy in bits a character. */
  private static double entropy(String text) {
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    text.chars().forEach(c -> counts.merge(c, 1, Integer::sum));
    double bits = 0;
    for (int count : counts.values()) {
      double share = (double) count / text.length();
      bits -= share * Math.log(share) / Math.log(2);
    }
    return bits;
  }
}
