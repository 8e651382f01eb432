package dev.docgen.observability.logging;

/** A backend whose levels only its own configuration can change. */
record UnknownLevels(String backend) implements LoggingLevels {

  @Override
  public boolean isSupported() {
    return false;
  }

  @Override
  public String get(String logger) {
    CheckedLevels.check(logger);
    return "UNKNOWN";
  }

  @Override
  public String own(String logger) {
    return get(logger);
  }

  @Override
  public void set(String logger, String level) {
    throw new UnsupportedOperationException(
        "levels of " + backend + " cannot be set from here: change its configuration");
  }
}
