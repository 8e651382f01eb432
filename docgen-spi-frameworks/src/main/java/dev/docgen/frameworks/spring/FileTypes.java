package dev.docgen.frameworks.spring;

import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ArrayType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.JavaType.WildcardType;

/** Tells uploaded files (springdoc, {@code GenericParameterService.isFile}). */
final class FileTypes {
  private FileTypes() {}

  /** Returns whether a type is a file's, or its first type argument is, such as a list of files. */
  static boolean isFile(JavaType type, SpringApplication application) {
    if (type instanceof ClassType known && !known.arguments().isEmpty()) {
      JavaType argument = known.arguments().get(0);
      JavaType bound = argument instanceof WildcardType wildcard ? wildcard.upperBound() : argument;
      return bound != null && isOne(bound, application);
    }
    return isOne(type, application);
  }

  /** Returns whether a type is one file's, not a list of them. */
  static boolean isOne(JavaType type, SpringApplication application) {
    return application.settings().is(type, SpringDocSettings.Kind.FILES);
  }

  /** Returns whether a type's schema is a file's or an array of them. */
  static boolean isUpload(JavaType type, SpringApplication application) {
    return type instanceof ArrayType array
        ? isOne(array.component(), application)
        : isFile(type, application);
  }
}
