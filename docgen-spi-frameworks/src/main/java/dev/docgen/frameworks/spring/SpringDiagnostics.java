package dev.docgen.frameworks.spring;

/** The codes of what this detector reports; {@code DIAGNOSTICS.md} explains each. */
final class SpringDiagnostics {
  static final String UNREADABLE_PATH = "DG0310";
  static final String UNKNOWN_VERB = "DG0311";
  static final String OPEN_PLACEHOLDER = "DG0312";
  static final String FOREIGN_VARIABLE = "DG0313";
  static final String CLIENT = "DG0314";

  static final String UNREADABLE_ROUTE = "DG0320";
  static final String UNKNOWN_BEAN_METHOD = "DG0321";
  static final String UNKNOWN_GROUP = "DG0322";
  static final String MISSING_SUPERTYPE = "DG0315";
  static final String MISSING_ANNOTATION = "DG0316";
  static final String MISSING_EXCEPTION = "DG0317";
  static final String CALLS_CUT = "DG0318";
  static final String UNKNOWN_ERROR_STATUS = "DG0319";

  static final String UNREADABLE_BEAN = "DG0323";

  static final String UNREADABLE_PREFIX = "DG0324";

  static final String UNREADABLE_CUSTOMIZER = "DG0325";

  static final String SWAGGER_1 = "DG0326";

  static final String UNREADABLE_SETTING = "DG0327";

  static final String DATA_REST = "DG0328";

  private SpringDiagnostics() {}
}
