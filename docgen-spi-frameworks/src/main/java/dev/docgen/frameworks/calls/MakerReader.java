package dev.docgen.frameworks.calls;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.docgen.frameworks.code.Enclosing;
import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.source.JavaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds functions that make exceptions where they are passed and where they are called. */
final class MakerReader {
  private final Snippet around;
  private final ExceptionTypes types;

  MakerReader(Snippet around, ExceptionTypes types) {
    this.around = around;
    this.types = types;
  }

  /** Returns those among arguments, by position. */
  Map<Integer, Maker> among(List<Expression> arguments) {
    Map<Integer, Maker> makers = new TreeMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      int position = i;
      maker(arguments.get(i)).ifPresent(it -> makers.put(position, it));
    }
    return makers;
  }

  private Optional<Maker> maker(Expression argument) {
    if (argument instanceof NameExpr name) {
      int parameter = parameter(name);
      return parameter < 0 ? Optional.empty() : Optional.of(new Maker(null, parameter));
    }
    return made(argument)
        .filter(it -> types.isA(it, "java.lang.Throwable"))
        .map(it -> new Maker(it, -1));
  }

  private Optional<JavaType> made(Expression argument) {
    if (argument instanceof MethodReferenceExpr reference) {
      return reference.getIdentifier().equals("new") && reference.getScope().isTypeExpr()
          ? Optional.of(around.body().resolve(reference.getScope().asTypeExpr().getType()))
          : Optional.empty();
    }
    return argument instanceof LambdaExpr
        ? around.with(argument).function().flatMap(MakerReader::created)
        : Optional.empty();
  }

  private static Optional<JavaType> created(Function lambda) {
    return lambda.results().stream()
        .filter(it -> it.expression() instanceof ObjectCreationExpr)
        .findFirst()
        .map(it -> it.body().resolve(it.expression().asObjectCreationExpr().getType()));
  }

  /**
   * Returns the position of the parameter whose function an expression calls, or that it is; a
   * negative number when there is none.
   */
  int called(Expression expression) {
    if (expression instanceof MethodCallExpr call) {
      return call.getScope().filter(NameExpr.class::isInstance).map(this::called).orElse(-1);
    }
    return expression instanceof NameExpr name ? parameter(name) : -1;
  }

  @SuppressWarnings("unchecked") // the parser takes generic varargs
  private int parameter(NameExpr name) {
    boolean shadowed =
        Enclosing.find(name, LambdaExpr.class)
            .filter(it -> isParameter(name, it.getParameters()))
            .isPresent();
    List<Parameter> parameters =
        shadowed
            ? List.of()
            : Enclosing.find(name, CallableDeclaration.class)
                .map(it -> parameters(it))
                .orElse(List.of());
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).getNameAsString().equals(name.getNameAsString())) {
        return i;
      }
    }
    return -1;
  }

  private static List<Parameter> parameters(CallableDeclaration<?> method) {
    return method.getParameters();
  }

  private static boolean isParameter(NameExpr name, List<Parameter> parameters) {
    return parameters.stream().anyMatch(it -> it.getNameAsString().equals(name.getNameAsString()));
  }
}
