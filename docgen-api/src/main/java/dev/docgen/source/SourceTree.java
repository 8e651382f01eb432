package dev.docgen.source;

import dev.docgen.source.JavaType.ClassType;
import java.util.List;
import java.util.Optional;

/**
 * All sources of one request, looked up by name. Thread-safe; every list is sorted by file and
 * position, so that answers do not depend on timing.
 */
public interface SourceTree {

  /**
   * Returns the declaration of a qualified name: from the roots, then dependency sources,
   * dependency classes, and last the table of well-known library types.
   */
  Optional<SourceType> type(String qualifiedName);

  /** Returns the declaration of a class type; empty for another kind of type or an unknown one. */
  default Optional<SourceType> type(JavaType type) {
    return type.className().flatMap(this::type);
  }

  /** Returns the types in the roots that bear one of these annotations, directly or composed. */
  List<SourceType> annotatedWith(String... annotations);

  /** Returns the types in the roots that are direct or indirect subtypes of that type. */
  List<SourceType> subtypesOf(String qualifiedName);

  /** Returns the annotation interfaces that the roots declare, nested ones included. */
  List<SourceType> annotationTypes();

  /** Returns the files in the roots whose text holds one of these words as an identifier. */
  List<SourceUnit> mentioning(String... identifiers);

  /**
   * Returns the configuration files whose name (without folders) matches one of these names; a
   * {@code *} stands for any text. Folders of test sources are left out.
   */
  List<SourceResource> resources(String... fileNames);

  /**
   * Returns a type's supertypes, itself first, superclasses before interfaces, each once, with type
   * arguments substituted (JLS 4.10.2).
   */
  List<ClassType> supertypes(ClassType type);

  /**
   * Returns that supertype of a type with its arguments: a {@code Collection<Pet>} of {@code Pets}.
   */
  Optional<ClassType> asSuper(JavaType type, String qualifiedName);

  /**
   * Returns the methods of a type with inherited ones, overridden ones left out (JLS 8.4.8), own
   * ones first, with type variables replaced by the type's arguments.
   */
  List<SourceMethod> methods(ClassType type);

  /**
   * Returns the fields of a type with inherited ones, superclass's first, with type variables
   * replaced by the type's arguments.
   */
  List<SourceField> fields(ClassType type);
}
