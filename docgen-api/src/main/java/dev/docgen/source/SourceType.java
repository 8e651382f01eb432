package dev.docgen.source;

import java.util.List;
import java.util.Optional;

/** A declared class, interface, enum, record or annotation interface. */
public interface SourceType extends SourceElement {

  /** The kinds of declaration of JLS 8 and 9. */
  enum Kind {
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    ANNOTATION
  }

  /** Where a declaration was read. */
  enum Origin {
    /** Beneath a root of the request. */
    ROOT,
    /** In a sources archive given as a dependency. */
    DEPENDENCY_SOURCE,
    /** In class files given as a dependency. */
    DEPENDENCY_CLASS,
    /** In the engine's table of well-known library types. */
    WELL_KNOWN
  }

  /** Returns the canonical name (JLS 6.7). */
  String qualifiedName();

  /** Returns the package; empty for the unnamed one. */
  String packageName();

  Kind kind();

  Origin origin();

  /** Returns the file that declares this type; empty unless it was read from source. */
  Optional<SourceUnit> unit();

  /** Returns the type whose body declares this one; empty for a top-level type. */
  Optional<SourceType> enclosingType();

  /** Returns the type parameters in order. */
  List<JavaType.TypeVariable> typeParameters();

  /** Returns this type with its own variables as arguments. */
  JavaType.ClassType type();

  /** Returns the direct superclass as written; empty when none is written. */
  Optional<JavaType> superclass();

  /** Returns the direct superinterfaces as written. */
  List<JavaType> interfaces();

  /**
   * Returns the permitted direct subtypes of a sealed type, inferred from its file when the clause
   * is left out (JLS 8.1.6); empty for a type that is not sealed.
   */
  List<JavaType> permittedSubtypes();

  /** Returns the fields this type declares, enum constants and record components first. */
  List<? extends SourceField> fields();

  /** Returns the methods this type declares, constructors left out, in source order. */
  List<? extends SourceMethod> methods();

  /** Returns the constructors this type declares, in source order. */
  List<? extends SourceMethod> constructors();

  /**
   * Returns the initializers this type declares (JLS 8.6, 8.7), in source order: as methods without
   * parameters, named {@code <clinit>} where static, else {@code <init>}.
   */
  List<? extends SourceMethod> initializers();

  /** Returns the types this type's body declares, in source order. */
  List<? extends SourceType> nestedTypes();

  /**
   * Returns own annotations, then those of superclasses and interfaces, nearest first; each
   * annotation type once.
   */
  Annotations inheritedAnnotations();

  /** Returns the annotations of the package, from its {@code package-info.java} (JLS 7.4.1). */
  Annotations packageAnnotations();
}
