package dev.docgen.frameworks.code;

import com.github.javaparser.ast.Node;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks outward in a syntax tree. */
public final class Enclosing {
  private Enclosing() {}

  /** Returns the nearest node of that kind in which a node stands; empty when there is none. */
  public static <N> Optional<N> find(Node node, Class<N> kind) {
    @Nullable Node parent = node.getParentNode().orElse(null);
    while (parent != null && !kind.isInstance(parent)) {
      parent = parent.getParentNode().orElse(null);
    }
    return Optional.ofNullable(parent).map(kind::cast);
  }
}
