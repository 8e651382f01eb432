package dev.docgen.frameworks.openapi;

/** Component names from the references that annotations hold. */
final class References {
  private References() {}

  /** Returns the component name of {@code #/components/…/Name} or of a bare name. */
  static String name(String reference) {
    return reference.startsWith("#/components/")
        ? reference.substring(reference.lastIndexOf('/') + 1)
        : reference;
  }
}
