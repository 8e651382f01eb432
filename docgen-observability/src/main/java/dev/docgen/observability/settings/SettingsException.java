package dev.docgen.observability.settings;

/** A setting that cannot be used; the message names its key, its value and what is allowed. */
public final class SettingsException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  SettingsException(String message) {
    super(message);
  }

  SettingsException(String message, Throwable cause) {
    super(message, cause);
  }
}
