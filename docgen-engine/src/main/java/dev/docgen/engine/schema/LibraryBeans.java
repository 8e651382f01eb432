package dev.docgen.engine.schema;

import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The JSON of library classes that applications return: Spring Data's pages ({@code Page} reference
 * documentation; springdoc's {@code PageOpenAPIConverter}), Spring's {@code ProblemDetail} (RFC
 * 9457), Jackson's trees. What is inside a page is named as springdoc names it.
 */
final class LibraryBeans {
  private static final String DATA = "org.springframework.data.domain.";
  static final String PAGEABLE_OBJECT = DATA + "PageableObject";
  static final String SORT_OBJECT = DATA + "SortObject";
  private static final ClassType INT = JavaType.of("java.lang.Integer");
  private static final ClassType LONG = JavaType.of("java.lang.Long");
  private static final ClassType FLAG = JavaType.of("java.lang.Boolean");
  private static final ClassType TEXT = JavaType.of("java.lang.String");
  private static final ClassType URI = JavaType.of("java.net.URI");

  private LibraryBeans() {}

  /** Returns the properties of a library class in order; empty when it is not known here. */
  static Optional<Map<String, JavaType>> properties(ClassType type) {
    String name = type.qualifiedName();
    if (name.equals(DATA + "Page") || name.equals(DATA + "PageImpl")) {
      Map<String, JavaType> page = new LinkedHashMap<>();
      page.put("totalPages", INT);
      page.put("totalElements", LONG);
      page.putAll(slice(type));
      return Optional.of(page);
    }
    if (name.equals(DATA + "Slice") || name.equals(DATA + "SliceImpl")) {
      return Optional.of(slice(type));
    }
    return Optional.ofNullable(
        switch (name) {
          case PAGEABLE_OBJECT -> pageable();
          case SORT_OBJECT -> of("empty", FLAG, "sorted", FLAG, "unsorted", FLAG);
          case DATA + "Pageable", DATA + "PageRequest" ->
              of("page", INT, "size", INT, "sort", list(TEXT));
          case DATA + "Sort" -> of("sort", list(TEXT));
          case "org.springframework.http.ProblemDetail" -> problem();
          case "com.fasterxml.jackson.databind.JsonNode",
              "tools.jackson.databind.JsonNode",
              "com.fasterxml.jackson.databind.node.ArrayNode",
              "tools.jackson.databind.node.ArrayNode" ->
              Map.<String, JavaType>of();
          default -> null;
        });
  }

  /**
   * Returns the least values of properties: pages are counted from 0, and hold one item or more.
   */
  static Map<String, BigDecimal> minimums(ClassType type) {
    return switch (type.qualifiedName()) {
      case DATA + "Pageable", DATA + "PageRequest" ->
          Map.of("page", BigDecimal.ZERO, "size", BigDecimal.ONE);
      default -> Map.of();
    };
  }

  /** Returns the type to show inside another one: pageables and sorts have a shape of their own. */
  static ClassType inside(ClassType type) {
    return switch (type.qualifiedName()) {
      case DATA + "Pageable", DATA + "PageRequest" -> JavaType.of(PAGEABLE_OBJECT);
      case DATA + "Sort" -> JavaType.of(SORT_OBJECT);
      default -> type;
    };
  }

  private static Map<String, JavaType> slice(ClassType type) {
    return of(
        "size", INT,
        "content", list(type.argument(0).orElse(ErasedType.OBJECT)),
        "number", INT,
        "sort", JavaType.of(SORT_OBJECT),
        "pageable", JavaType.of(PAGEABLE_OBJECT),
        "numberOfElements", INT,
        "first", FLAG,
        "last", FLAG,
        "empty", FLAG);
  }

  private static Map<String, JavaType> pageable() {
    return of(
        "offset", LONG,
        "sort", JavaType.of(SORT_OBJECT),
        "paged", FLAG,
        "unpaged", FLAG,
        "pageSize", INT,
        "pageNumber", INT);
  }

  private static Map<String, JavaType> problem() {
    return of(
        "type", URI,
        "title", TEXT,
        "status", INT,
        "detail", TEXT,
        "instance", URI,
        "properties", JavaType.of("java.util.Map", TEXT, ErasedType.OBJECT));
  }

  private static JavaType list(JavaType item) {
    return JavaType.of("java.util.List", item);
  }

  private static Map<String, JavaType> of(Object... namesAndTypes) {
    Map<String, JavaType> properties = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTypes.length; i += 2) {
      properties.put((String) namesAndTypes[i], (JavaType) namesAndTypes[i + 1]);
    }
    return properties;
  }
}
