package dev.docgen.engine.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.comments.JavadocComment;
import dev.docgen.source.Javadoc;

/** Reads the documentation comment of a declaration. */
final class DeclaredJavadoc {
  private DeclaredJavadoc() {}

  static Javadoc of(Node declaration, Scope scope) {
    return declaration
        .getComment()
        .filter(JavadocComment.class::isInstance)
        .map(comment -> Javadoc.of(comment.getContent().replaceAll("(?m)^\\s*\\* ?", "").strip()))
        .orElse(Javadoc.NONE);
  }
}
