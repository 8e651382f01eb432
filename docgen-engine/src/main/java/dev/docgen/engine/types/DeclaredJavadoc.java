package dev.docgen.engine.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.comments.JavadocComment;
import com.github.javaparser.ast.comments.MarkdownComment;
import dev.docgen.engine.javadoc.ActiveContent;
import dev.docgen.engine.javadoc.DocComment;
import dev.docgen.engine.javadoc.References;
import dev.docgen.source.Javadoc;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the documentation comment of a declaration. */
final class DeclaredJavadoc {
  private DeclaredJavadoc() {}

  /** Returns the comment; where it inherits text, {@link DocComment#INHERITED} stands. */
  static Javadoc of(Node declaration, Scope scope) {
    Optional<JavadocComment> comment =
        declaration
            .getComment()
            .filter(JavadocComment.class::isInstance)
            .map(JavadocComment.class::cast);
    return comment.map(it -> parse(it, scope)).orElse(Javadoc.NONE);
  }

  private static Javadoc parse(JavadocComment comment, Scope scope) {
    if (ActiveContent.isIn(comment.getContent())) {
      scope.unit().declarations().activeContent(scope.unit());
    }
    References references = reference -> constant(reference, scope);
    return comment instanceof MarkdownComment markdown
        ? DocComment.parseMarkdown(markdown.getMarkdownContent(), references)
        : DocComment.parse(comment.getContent(), references);
  }

  private static Optional<Object> constant(String reference, Scope scope) {
    int member = reference.indexOf('#');
    if (member < 0) {
      return Optional.empty();
    }
    String name = reference.substring(member + 1);
    @Nullable DeclaredField field =
        member == 0
            ? scope.fieldNamed(name)
            : TypeNames.resolveName(reference.substring(0, member), scope)
                .className()
                .flatMap(scope.unit().declarations()::declaration)
                .map(type -> type.memberField(name))
                .orElse(null);
    return field == null ? Optional.empty() : field.constantValue();
  }
}
