package dev.docgen.engine.render.openapi;

/**
 * A version of the OpenAPI Specification that can be written.
 *
 * <p>3.1.0 rather than a later patch, since tools compare the text and springdoc writes it; 3.0.3
 * rather than 3.0.4 for the same reason: the later patches clarify texts and change no document.
 */
enum OpenApiVersion {
  V31("3.1.0"),
  V30("3.0.3");

  private final String text;

  OpenApiVersion(String text) {
    this.text = text;
  }

  /** Returns the value of the field {@code openapi}. */
  String text() {
    return text;
  }
}
