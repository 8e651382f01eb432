package dev.docgen.frameworks.javalin;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import java.util.LinkedHashSet;
import java.util.Set;

/** What is said on several ways through code. */
final class Ways {
  /** Ways through one handler; beyond it branches count as not taken. */
  private static final int MAX_WAYS = 64;

  private Ways() {}

  /** Returns what is said on one way or the other. */
  static Set<Answer> either(Set<Answer> one, Set<Answer> other) {
    Set<Answer> both = new LinkedHashSet<>(one);
    other.stream().limit(Math.max(0, MAX_WAYS - both.size())).forEach(both::add);
    return both;
  }

  /** Returns what is said where code that cannot be read may answer, too. */
  static Set<Answer> unknown(Set<Answer> before) {
    Set<Answer> after = new LinkedHashSet<>();
    before.forEach(it -> after.add(it.isEmpty() ? it.status("", it.location()) : it));
    return after;
  }

  static boolean isLoop(Node node) {
    return node instanceof ForEachStmt
        || node instanceof ForStmt
        || node instanceof WhileStmt
        || node instanceof DoStmt;
  }
}
