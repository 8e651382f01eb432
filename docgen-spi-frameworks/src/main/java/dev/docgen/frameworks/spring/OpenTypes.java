package dev.docgen.frameworks.spring;

import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.TypeVariable;
import dev.docgen.source.JavaType.WildcardType;

/**
 * Says of a value that may be any object that it is an object (springdoc, {@code
 * SpringDocUtils.handleSchemaTypes}): at the top of a parameter, body or answer, where the type is
 * {@code Object} or a variable without a bound.
 */
final class OpenTypes {
  private OpenTypes() {}

  /**
   * Returns the schema, with the type {@code object} where it has no keyword and the type is open.
   */
  static Schema objectIfOpen(JavaType type, Schema schema) {
    boolean open =
        type.is("java.lang.Object") || type instanceof TypeVariable || type instanceof WildcardType;
    return open && schema.isAny() ? schema.toBuilder().type(SchemaType.OBJECT).build() : schema;
  }
}
