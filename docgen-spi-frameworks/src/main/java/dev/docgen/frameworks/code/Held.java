package dev.docgen.frameworks.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A value that a local variable may have where it is used: one that is assigned on a way to the
 * use, with what the code calls on the variable in between. Loops are gone through once.
 *
 * @param value what is assigned, or what the variable is declared with
 * @param changes the calls since then, in source order
 */
public record Held(Snippet value, List<Change> changes) {
  public Held {
    Objects.requireNonNull(value, "value");
    changes = List.copyOf(changes);
  }

  /**
   * Calls on the variable in one statement.
   *
   * @param steps in the order in which they run
   * @param always whether every way to the use leads through them
   */
  public record Change(List<Step> steps, boolean always) {
    public Change {
      steps = List.copyOf(steps);
    }
  }

  /** Returns what a name may hold; empty when it is no local variable, or none that is assigned. */
  public static List<Held> by(NameExpr use, Snippet place) {
    VariableDeclarator declared =
        LocalVariable.find(use).map(LocalVariable::declarator).orElse(null);
    Node block = declared == null ? null : Regions.of(declared);
    return declared == null || block == null
        ? List.of()
        : new Reader(use, declared, place).read(block);
  }

  /** Gathers in the order of the source what concerns one variable before one use of it. */
  private static final class Reader {
    private final NameExpr use;
    private final VariableDeclarator declared;
    private final Snippet place;
    private final String name;

    private record Assigned(Node node, Expression value) {}

    private record Called(Node node, List<Step> steps) {}

    private final List<Assigned> assigned = new ArrayList<>();
    private final List<Called> called = new ArrayList<>();

    /** By position in both lists: how many assignments stand before the call. */
    private final List<Integer> assignedBefore = new ArrayList<>();

    private boolean reached;

    Reader(NameExpr use, VariableDeclarator declared, Snippet place) {
      this.use = use;
      this.declared = declared;
      this.place = place;
      name = use.getNameAsString();
    }

    List<Held> read(Node block) {
      block.walk(Node.TreeTraversal.PREORDER, this::visit);
      List<Held> held = new ArrayList<>();
      for (int i = 0; i < assigned.size(); i++) {
        if (isAlive(i)) {
          held.add(
              new Held(place.with(assigned.get(i).value()), changes(i, assigned.get(i).node())));
        }
      }
      return held;
    }

    @SuppressWarnings("ReferenceEquality") // syntax of equal text is otherwise equal
    private void visit(Node node) {
      reached |= node == use;
      if (reached || Regions.contains(node, use)) {
        return;
      }
      if (node == declared) {
        declared.getInitializer().ifPresent(it -> assigned.add(new Assigned(node, it)));
      } else if (node instanceof AssignExpr it && it.getTarget().toString().equals(name)) {
        assign(it);
      } else if (node instanceof ExpressionStmt it
          && it.getExpression() instanceof MethodCallExpr call) {
        add(node, ChainReader.on(name, call, place));
        add(node, passedOn(call));
      }
    }

    private void assign(AssignExpr assignment) {
      List<Step> own = ChainReader.on(name, assignment.getValue(), place);
      if (own.isEmpty()) {
        assigned.add(new Assigned(assignment, assignment.getValue()));
      }
      add(assignment, own);
    }

    private void add(Node node, List<Step> steps) {
      if (!steps.isEmpty()) {
        called.add(new Called(node, steps));
        assignedBefore.add(assigned.size());
      }
    }

    /** What a method of the sources does with the variable that it is given. */
    private List<Step> passedOn(MethodCallExpr call) {
      List<Step> steps = new ArrayList<>();
      for (int i = 0; i < call.getArguments().size(); i++) {
        if (call.getArgument(i).toString().equals(name)) {
          Optional<Function> callee = place.callee(call);
          int position = i;
          callee
              .map(it -> it.chainsOn(it.parameters().get(position)))
              .ifPresent(chains -> chains.forEach(steps::addAll));
        }
      }
      return steps;
    }

    private boolean isAlive(int index) {
      Node node = assigned.get(index).node();
      return Regions.leads(node, use)
          && assigned.stream()
              .skip(index + 1L)
              .noneMatch(later -> Regions.contains(Regions.of(later.node()), use));
    }

    private List<Change> changes(int index, Node from) {
      List<Change> changes = new ArrayList<>();
      for (int i = 0; i < called.size(); i++) {
        Node node = called.get(i).node();
        boolean after = assignedBefore.get(i) > index;
        if (after && Regions.leads(from, node) && Regions.leads(node, use)) {
          Node region = Regions.of(node);
          boolean always = Regions.contains(region, use) || Regions.contains(region, from);
          changes.add(new Change(called.get(i).steps(), always));
        }
      }
      return changes;
    }
  }
}
