package dev.docgen.engine.parse;

import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.comments.Comment;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds a node of one tree in another tree of the same text. The trees agree in all but bodies: on
 * the way down from the root, the child of the same class at the same place is the same node.
 */
final class Counterparts {
  private Counterparts() {}

  @SuppressWarnings("unchecked") // of the same class as the node
  static <N extends Node> Optional<N> find(N node, CompilationUnit other) {
    if (node instanceof Comment comment) { // not a child of what it comments
      return comment
          .getCommentedNode()
          .flatMap(commented -> find(commented, other))
          .flatMap(commented -> (Optional<N>) commented.getComment());
    }
    Deque<Node> path = new ArrayDeque<>();
    for (Node n = node; n != null; n = n.getParentNode().orElse(null)) {
      path.push(n);
    }
    if (path.pop().getClass() != CompilationUnit.class) {
      return Optional.empty();
    }
    Node found = other;
    for (Node step : path) {
      found = child(found, step);
      if (found == null) {
        return Optional.empty();
      }
    }
    return Optional.of((N) found);
  }

  private static @Nullable Node child(Node parent, Node like) {
    Range place = like.getRange().orElse(null);
    for (Node child : parent.getChildNodes()) {
      if (child.getClass() == like.getClass() && begins(child, place)) {
        return child;
      }
    }
    return null;
  }

  private static boolean begins(Node node, @Nullable Range place) {
    Range range = node.getRange().orElse(null);
    if (range == null || place == null) {
      return range == null && place == null;
    }
    return range.begin.equals(place.begin);
  }
}
