package dev.docgen.frameworks.spring;

import dev.docgen.frameworks.openapi.SwaggerAnnotations;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The {@code Converter}s of an application: a parameter of a type that one makes from another is
 * written as that other on the wire (springdoc, {@code WebConversionServiceProvider}). Immutable.
 */
final class ValueConverters {
  private static final String CONVERTER = "org.springframework.core.convert.converter.Converter";

  private final Map<String, JavaType> sourceByTarget;

  private ValueConverters(Map<String, JavaType> sourceByTarget) {
    this.sourceByTarget = sourceByTarget;
  }

  /** Reads all implementations; of two for one type the first by file counts. */
  static ValueConverters read(SourceTree sources) {
    Map<String, JavaType> found = new HashMap<>();
    for (SourceType type : sources.subtypesOf(CONVERTER)) {
      Optional<ClassType> converter = sources.asSuper(type.type(), CONVERTER);
      Optional<JavaType> from = converter.flatMap(it -> it.argument(0));
      converter
          .flatMap(it -> it.argument(1))
          .flatMap(JavaType::className)
          .ifPresent(target -> from.ifPresent(it -> found.putIfAbsent(target, it)));
    }
    return new ValueConverters(found);
  }

  /** Returns the type that a parameter is written as; a {@code @Schema} on it keeps its own. */
  JavaType onTheWire(JavaType type, Annotations annotations, SourceTree sources) {
    boolean convertible =
        type instanceof ClassType known
            && known.arguments().isEmpty()
            && annotations
                .find(SwaggerAnnotations.SCHEMA)
                .filter(schema -> !schema.attributes().isEmpty())
                .isEmpty()
            && !isEnum(known, sources);
    return convertible ? sourceByTarget.getOrDefault(type.describe(), type) : type;
  }

  private static boolean isEnum(ClassType type, SourceTree sources) {
    return sources.type(type).filter(it -> it.kind() == SourceType.Kind.ENUM).isPresent();
  }
}
