package dev.docgen.frameworks.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which code of a method runs together: the blocks, branches and cases that it stands in. */
public final class Regions {
  private Regions() {}

  /** Returns the nearest block, branch or case around a node; null outside of any. */
  static @Nullable Node of(Node node) {
    Node current = node;
    while (current != null && !isRegion(current)) {
      current = current.getParentNode().orElse(null);
    }
    return current;
  }

  private static boolean isRegion(Node node) {
    if (node instanceof BlockStmt || node instanceof SwitchEntry) {
      return true;
    }
    Node parent = node.getParentNode().orElse(null);
    return node instanceof Statement
        && (parent instanceof IfStmt
            || parent instanceof WhileStmt
            || parent instanceof DoStmt
            || parent instanceof ForStmt
            || parent instanceof ForEachStmt);
  }

  /** Returns whether a node is that region or stands in it. */
  @SuppressWarnings("ReferenceEquality") // syntax of equal text is otherwise equal
  public static boolean contains(@Nullable Node region, Node node) {
    Node current = node;
    while (current != null && current != region) {
      current = current.getParentNode().orElse(null);
    }
    return current != null;
  }

  /** Returns whether code that runs may be followed by other code that stands after it. */
  static boolean leads(Node first, Node second) {
    Node child = first;
    Node around = first.getParentNode().orElse(null);
    while (around != null && !contains(around, second)) {
      if (isLeft(child)) {
        return false;
      }
      child = around;
      around = around.getParentNode().orElse(null);
    }
    return !isLeft(child) && !isChoice(around, child, second);
  }

  /** Returns whether a region ends with a return or throw, and leads nowhere. */
  public static boolean isLeft(Node region) {
    if (region instanceof ReturnStmt || region instanceof ThrowStmt) {
      return true;
    }
    List<Statement> statements = List.of();
    if (region instanceof BlockStmt block) {
      statements = block.getStatements();
    } else if (region instanceof SwitchEntry entry) {
      statements = entry.getStatements();
    }
    Statement last = statements.isEmpty() ? null : statements.get(statements.size() - 1);
    return last instanceof ReturnStmt || last instanceof ThrowStmt;
  }

  /** Of the branches of one choice only one runs. */
  private static boolean isChoice(@Nullable Node around, Node first, Node second) {
    if (around instanceof IfStmt it) {
      return contains(it.getThenStmt(), first) && !contains(it.getThenStmt(), second);
    }
    if (around instanceof ConditionalExpr it) {
      return contains(it.getThenExpr(), first) && !contains(it.getThenExpr(), second);
    }
    return (around instanceof SwitchStmt || around instanceof SwitchExpr)
        && first instanceof SwitchEntry;
  }
}
