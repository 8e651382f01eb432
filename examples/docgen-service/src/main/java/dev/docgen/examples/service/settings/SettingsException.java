package dev.docgen.examples.service.settings;

import org.jspecify.annotations.Nullable;

/** Thrown when the service cannot run as it was told to; the message is for who started it. */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SettingsException(String message) {
    this(message, null);
  }

  SettingsException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
