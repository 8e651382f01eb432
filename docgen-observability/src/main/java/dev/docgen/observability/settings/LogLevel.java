package dev.docgen.observability.settings;

/** How much is logged, the most talkative first. */
public enum LogLevel {
  DEBUG,
  INFO,
  WARNING,
  ERROR
}
