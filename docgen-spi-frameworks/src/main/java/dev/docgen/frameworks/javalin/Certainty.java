package dev.docgen.frameworks.javalin;

/** Whether a condition holds for all requests to one route. */
enum Certainty {
  YES,
  NO,
  /** It depends on the request. */
  SOMETIMES,
  /** It is the same for all of them, but the sources do not tell which. */
  UNKNOWN;

  static Certainty of(boolean known) {
    return known ? YES : NO;
  }

  Certainty not() {
    return this == YES ? NO : this == NO ? YES : this;
  }

  Certainty or(Certainty other) {
    if (this == YES || other == YES) {
      return YES;
    }
    if (this == UNKNOWN || other == UNKNOWN) {
      return UNKNOWN;
    }
    return this == SOMETIMES || other == SOMETIMES ? SOMETIMES : NO;
  }

  Certainty and(Certainty other) {
    if (this == NO || other == NO) {
      return NO;
    }
    if (this == SOMETIMES || other == SOMETIMES) {
      return SOMETIMES;
    }
    return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : YES;
  }
}
