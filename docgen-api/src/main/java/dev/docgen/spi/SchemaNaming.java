package dev.docgen.spi;

import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ArrayType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.JavaType.UnresolvedType;
import java.util.Locale;

/**
 * Names the component schema of a type. Pure; two types may get one name: the engine tells them
 * apart.
 */
@FunctionalInterface
public interface SchemaNaming {

  /** Simple names, type arguments appended: {@code PageOwner}, as swagger-core has it. */
  SchemaNaming SIMPLE = SchemaNaming::simple;

  /** Qualified names, type arguments appended in the same way. */
  SchemaNaming QUALIFIED =
      type ->
          type instanceof ClassType known && known.arguments().isEmpty()
              ? known.qualifiedName()
              : simple(type);

  /** Returns the name; letters, digits, dots, hyphens and underscores (OpenAPI 3.1, 4.8.7.1). */
  String name(JavaType type);

  private static String simple(JavaType type) {
    StringBuilder name = new StringBuilder();
    append(type, name);
    return name.toString();
  }

  private static void append(JavaType type, StringBuilder name) {
    if (type instanceof ClassType known) {
      name.append(known.simpleName());
      known.arguments().forEach(argument -> append(argument, name));
    } else if (type instanceof ArrayType array) {
      append(array.component(), name);
      name.append("Array");
    } else if (type instanceof UnresolvedType unknown) {
      appendWord(unknown.name(), name);
      unknown.arguments().forEach(argument -> append(argument, name));
    } else if (type instanceof JavaType.WildcardType wildcard) {
      JavaType bound = wildcard.upperBound();
      append(bound == null ? JavaType.of("java.lang.Object") : bound, name);
    } else {
      appendWord(type.describe(), name);
    }
  }

  private static void appendWord(String text, StringBuilder name) {
    String simple = text.substring(text.lastIndexOf('.') + 1).replaceAll("[^\\w.-]", "");
    if (!simple.isEmpty()) {
      name.append(simple.substring(0, 1).toUpperCase(Locale.ROOT)).append(simple.substring(1));
    }
  }
}
