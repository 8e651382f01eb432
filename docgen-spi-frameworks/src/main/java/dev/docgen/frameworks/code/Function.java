package dev.docgen.frameworks.code;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.docgen.source.SourceBody;
import dev.docgen.source.SourceField;
import dev.docgen.source.SourceMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A lambda, or the method of the sources that a method reference names.
 *
 * @param parameters names of its parameters
 * @param code its expression or block
 * @param place an expression of the same body: names mean the same
 * @param method the method referred to, or null for a lambda
 */
public record Function(
    List<String> parameters, Node code, Snippet place, @Nullable SourceMethod method) {
  public Function {
    parameters = List.copyOf(parameters);
  }

  static Optional<Function> of(Snippet snippet) {
    if (snippet.expression() instanceof LambdaExpr lambda) {
      return Optional.of(
          new Function(
              lambda.getParameters().stream().map(Parameter::getNameAsString).toList(),
              body(lambda),
              snippet,
              null));
    }
    return snippet.expression() instanceof MethodReferenceExpr reference
        ? snippet.body().target(reference).flatMap(Function::of)
        : Optional.empty();
  }

  private static Node body(LambdaExpr lambda) {
    return lambda.getBody() instanceof ExpressionStmt statement
        ? statement.getExpression()
        : lambda.getBody();
  }

  /** Returns a method as a function; empty when it has no body. */
  public static Optional<Function> of(SourceMethod method) {
    return method.body().filter(it -> it.syntax() instanceof BlockStmt).map(it -> of(method, it));
  }

  /** Returns the initialiser of a field as a function without parameters; empty without one. */
  public static Optional<Function> initializing(SourceField field) {
    return Snippet.initializing(field)
        .map(it -> new Function(List.of(), it.expression(), it, null));
  }

  private static Function of(SourceMethod method, SourceBody body) {
    return of(method, body, Snippet.in(body, new NullLiteralExpr()));
  }

  /**
   * Returns a method as a function.
   *
   * @param place says what its parameters stand for
   */
  static Function of(SourceMethod method, SourceBody body, Snippet place) {
    List<String> names = method.parameters().stream().map(it -> it.name()).toList();
    return new Function(names, body.syntax(), place, method);
  }

  /** Returns this function with a parameter standing for a value. */
  public Function binding(String parameter, Snippet value) {
    return new Function(parameters, code, place.binding(parameter, value), method);
  }

  /** Returns what the function returns. */
  public List<Snippet> results() {
    return code instanceof Expression expression
        ? List.of(place.with(expression))
        : place.all(Returns.of(code));
  }

  /** Returns the calls made on the first parameter, in order. */
  public List<Step> callsOnParameter() {
    if (parameters.isEmpty()) {
      return List.of();
    }
    String name = parameters.get(0);
    if (code instanceof Expression expression) {
      return ChainReader.on(name, expression, place);
    }
    return code instanceof BlockStmt block
        ? ChainReader.on(name, block.getStatements(), place)
        : List.of();
  }

  /** Returns the chains of calls on a parameter, each that is a statement of its own, in order. */
  public List<List<Step>> chainsOn(String parameter) {
    List<List<Step>> chains = new ArrayList<>();
    if (code instanceof Expression expression) {
      chains.add(ChainReader.on(parameter, expression, place));
    } else if (code instanceof BlockStmt block) {
      block
          .getStatements()
          .forEach(it -> chains.add(ChainReader.on(parameter, List.of(it), place)));
    }
    chains.removeIf(List::isEmpty);
    return chains;
  }

  /**
   * Returns the code that is neither a call on that parameter, nor declares a local, nor returns
   * the parameter.
   */
  public List<Node> besides(String parameter) {
    List<Node> others = new ArrayList<>();
    if (code instanceof Expression expression) {
      others.add(expression);
    } else if (code instanceof BlockStmt block) {
      others.addAll(block.getStatements());
    }
    others.removeIf(it -> isAbout(parameter, it));
    return others;
  }

  private boolean isAbout(String parameter, Node part) {
    if (part instanceof ReturnStmt it) {
      return it.getExpression().map(value -> isAbout(parameter, value)).orElse(true);
    }
    if (part instanceof ExpressionStmt it) {
      return it.getExpression().isVariableDeclarationExpr()
          || isAbout(parameter, it.getExpression());
    }
    return part instanceof Expression expression
        && (expression.toString().equals(parameter)
            || !ChainReader.on(parameter, expression, place).isEmpty());
  }

  /** Returns an expression of the function's code. */
  public Snippet snippet(Expression expression) {
    return place.with(expression);
  }
}
