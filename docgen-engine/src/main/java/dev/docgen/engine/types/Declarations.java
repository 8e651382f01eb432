package dev.docgen.engine.types;

import dev.docgen.source.Annotations;
import java.util.Optional;

/** Declarations by name: the sources with all that backs them up, or the well-known types alone. */
interface Declarations {

  /** Returns the declaration of that canonical name (JLS 6.7), nested types included. */
  Optional<DeclaredType> declaration(String qualifiedName);

  /** Returns whether any declaration of that package can be known. */
  boolean hasPackage(String name);

  /** Returns the annotations of a package (JLS 7.4.1). */
  Annotations packageAnnotations(String name);

    /** Returns what ends circles between the declarations. */
  Guard guard();
}
