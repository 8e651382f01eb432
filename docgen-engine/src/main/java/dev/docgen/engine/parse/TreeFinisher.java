package dev.docgen.engine.parse;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.PackageDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.comments.JavadocComment;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.modules.ModuleDeclaration;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a tree ready to be kept and shared: places are those of the file, documentation is attached
 * to what it documents, and the tokens, two thirds of the memory, are gone. Afterwards nothing
 * changes the tree any more. Needs no recursion, however deep the tree.
 */
final class TreeFinisher {
  private final CondensedText text;
  private final Map<Integer, Node> documentable = new HashMap<>();
  private final @Nullable Position[] positions;
  private int nodes;
  private int deepest;

  private TreeFinisher(CondensedText text) {
    this.text = text;
    this.positions = new @Nullable Position[text.text().length() + 1];
  }

  private record Visit(Node node, int depth) {}

  /** How large a tree is. */
  record Size(int nodes, int depth) {}

  /** Finishes a tree and measures it. */
  static Size finish(CompilationUnit unit, List<JavadocComment> documentation, CondensedText text) {
    TreeFinisher finisher = new TreeFinisher(text);
    finisher.visitAll(unit, !documentation.isEmpty());
    finisher.attach(documentation);
    unit.setRange(text.wholeFile());
    SharedTree.of(unit);
    return new Size(finisher.nodes, finisher.deepest);
  }

  private void visitAll(CompilationUnit unit, boolean documented) {
    Deque<Visit> open = new ArrayDeque<>();
    open.push(new Visit(unit, 1));
    while (!open.isEmpty()) {
      Visit visit = open.pop();
      Node node = visit.node();
      nodes++;
      deepest = Math.max(deepest, visit.depth());
      if (documented && isDocumentable(node)) {
        noteDocumentable(node);
      }
      if (node instanceof VariableDeclarationExpr || node instanceof LambdaExpr) {
        InferredTypes.mark(node);
      }
      place(node);
      for (Node child : node.getChildNodes()) {
        open.push(new Visit(child, visit.depth() + 1));
      }
    }
  }

  private static boolean isDocumentable(Node node) {
    if (node instanceof ClassOrInterfaceDeclaration type) {
      return !type.isCompact(); // such a class is not written down: what begins there is a member
    }
    return node instanceof BodyDeclaration
        || node instanceof Statement
        || node instanceof PackageDeclaration
        || node instanceof ModuleDeclaration
        || (node instanceof Parameter
            && node.getParentNode().filter(RecordDeclaration.class::isInstance).isPresent());
  }

  private void noteDocumentable(Node node) {
    Range range = node.getRange().orElse(null);
    if (range != null) {
      // Where a statement is a declaration, the declaration is documented; else the outer one.
      documentable.merge(
          text.offset(range.begin),
          node,
          (known, other) ->
              known instanceof Statement && other instanceof BodyDeclaration ? other : known);
    }
  }

  private void place(Node node) {
    Range range = node.getRange().orElse(null);
    node.setTokenRange(null);
    if (range != null) {
      node.setRange(new Range(original(range.begin), original(range.end)));
    }
  }

  private Position original(Position condensed) {
    int offset = text.offset(condensed);
    Position known = positions[offset];
    if (known == null) {
      known = text.position(text.originalOffset(offset));
      positions[offset] = known;
    }
    return known;
  }

  /**
   * Attaches each comment to the declaration whose first token follows it; of several, the last one
   * counts, as for javac.
   */
  private void attach(List<JavadocComment> comments) {
    char[] chars = text.text().toCharArray();
    for (JavadocComment comment : comments) {
      Range range = comment.getRange().orElse(null);
      if (range == null) {
        continue;
      }
      Node node = documentable.get(nextToken(chars, text.offset(range.end) + 1));
      place(comment);
      if (node != null) {
        node.setComment(comment);
        nodes++;
      }
    }
  }

  private static int nextToken(char[] chars, int offset) {
    JavaLexer lexer = new JavaLexer(chars, offset);
    lexer.next();
    return lexer.start();
  }
}
