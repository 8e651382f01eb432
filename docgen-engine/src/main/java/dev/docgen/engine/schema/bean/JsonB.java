package dev.docgen.engine.schema.bean;

/** Qualified names of JSON-B's annotations (Jakarta JSON Binding 3.0), under both packages. */
final class JsonB {
  static final String[] PROPERTY = names("JsonbProperty");
  static final String[] TRANSIENT = names("JsonbTransient");
  static final String[] PROPERTY_ORDER = names("JsonbPropertyOrder");

  private JsonB() {}

  private static String[] names(String name) {
    return new String[] {
      "jakarta.json.bind.annotation." + name, "javax.json.bind.annotation." + name
    };
  }
}
