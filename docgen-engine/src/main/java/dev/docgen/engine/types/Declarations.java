package dev.docgen.engine.types;

import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType.ClassType;
import java.util.List;
import java.util.Optional;

/** Declarations by name: the sources with all that backs them up, or the well-known types alone. */
interface Declarations {

  /** Returns the declaration of that canonical name (JLS 6.7), nested types included. */
  Optional<DeclaredType> declaration(String qualifiedName);

  /**
   * Returns whether a source file is known to declare a top-level type of that name; says so
   * without parsing the file.
   */
  default boolean hasSource(String qualifiedName) {
    return false;
  }

  /** Returns whether any declaration of that package can be known. */
  boolean hasPackage(String name);

  /** Returns the annotations of a package (JLS 7.4.1). */
  Annotations packageAnnotations(String name);

  /** Returns the methods of a parameterized type, inherited ones included (JLS 8.4.8). */
  default List<DeclaredMethod> methodsOf(ClassType type) {
    return Members.methods(type, this);
  }

  /** Returns the supertypes of a parameterized type, itself first (JLS 4.10.2). */
  default List<ClassType> supertypesOf(ClassType type) {
    return Supertypes.of(type, this);
  }

  /** Makes the declaration of a type known that a body declares (JLS 14.3). */
  void addLocal(DeclaredType type);

  /** Hears that a comment of a file holds {@link dev.docgen.engine.javadoc.ActiveContent}. */
  default void activeContent(DeclaredUnit unit) {}

  /** Returns what ends circles between the declarations. */
  Guard guard();
}
