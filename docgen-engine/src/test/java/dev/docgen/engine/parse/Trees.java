package dev.docgen.engine.parse;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.comments.Comment;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.nio.charset.StandardCharsets;

/** Trees as text, to compare ours with JavaParser's own. */
final class Trees {
  static final int MAX_NESTING = 256;

  private Trees() {}

  static ParsedTree shallow(String source) {
    return build(source.getBytes(StandardCharsets.UTF_8), false);
  }

  static ParsedTree full(String source) {
    return build(source.getBytes(StandardCharsets.UTF_8), true);
  }

  static ParsedTree build(byte[] bytes, boolean bodies) {
    return TreeBuilder.build(bytes, bodies, MAX_NESTING, () -> {});
  }

  /** Parses with JavaParser alone. */
  static ParseResult<CompilationUnit> reference(String source) {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(LanguageLevel.BLEEDING_EDGE)
            .setAttributeComments(false);
    return new JavaParser(configuration).parse(source);
  }

  /** Writes all nodes with class, place and text, a line each; comments only with their text. */
  static String everything(Node root) {
    return write(root, 0, true, new StringBuilder()).toString();
  }

  /** Writes all nodes but what stands in the bodies of methods, constructors and initialisers. */
  static String declarations(Node root) {
    return write(root, 0, false, new StringBuilder()).toString();
  }

  private static StringBuilder write(Node node, int depth, boolean bodies, StringBuilder out) {
    if (node instanceof Comment) {
      return out;
    }
    boolean emptied = !bodies && isBody(node);
    out.append(" ".repeat(depth)).append(node.getClass().getSimpleName());
    if (!(node instanceof CompilationUnit)) {
      out.append(' ').append(node.getRange().map(Object::toString).orElse("nowhere"));
    }
    if (node.getChildNodes().isEmpty() && !emptied) {
      out.append(' ').append(node);
    }
    out.append('\n');
    if (!emptied) {
      node.getChildNodes().forEach(child -> write(child, depth + 1, bodies, out));
    }
    return out;
  }

  @SuppressWarnings("unchecked")
  private static boolean isBody(Node node) {
    return node instanceof BlockStmt
        && node.getParentNode().filter(BodyDeclaration.class::isInstance).isPresent()
        && !isWithinExpression(node);
  }

  private static boolean isWithinExpression(Node node) {
    Node parent = node.getParentNode().orElse(null);
    return parent != null && (parent instanceof Expression || isWithinExpression(parent));
  }
}
