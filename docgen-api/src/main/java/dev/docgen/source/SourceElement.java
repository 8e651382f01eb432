package dev.docgen.source;

import dev.docgen.SourceLocation;
import java.util.Set;

/** What every declaration has. Implementations are immutable and thread-safe. */
public interface SourceElement {

  /** Returns the simple name; for a constructor the name of its class. */
  String name();

  /** Returns the annotations written on the declaration itself. */
  Annotations annotations();

  /** Returns the declaration's Javadoc; {@link Javadoc#NONE} when it has none. */
  Javadoc javadoc();

  /** Returns where the declaration's name stands. */
  SourceLocation location();

  /** Returns the modifiers written, with those implied by JLS 8 and 9 (interface members). */
  Set<Modifier> modifiers();
}
