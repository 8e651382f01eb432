package dev.docgen.engine.types;

/** The value of an expression that names an enum constant. */
record EnumConstant(String type, String name) {
  @Override
  public String toString() {
    return name;
  }
}
