package dev.docgen.engine.parse;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.VarType;

/**
 * Tells {@code var} from a type of that name (JLS 14.4, 15.27.1), whatever language level the
 * parser was asked for.
 */
final class InferredTypes {
  private InferredTypes() {}

  /** Marks what a local variable declaration or a lambda expression leaves to inference. */
  static void mark(Node node) {
    if (node instanceof VariableDeclarationExpr declaration) {
      for (VariableDeclarator variable : declaration.getVariables()) {
        markIfVar(variable);
      }
    } else if (node instanceof LambdaExpr lambda) {
      for (Parameter parameter : lambda.getParameters()) {
        markIfVar(parameter);
      }
    }
  }

  private static <N extends Node & NodeWithType<N, Type>> void markIfVar(N declared) {
    if (declared.getType() instanceof ClassOrInterfaceType type
        && type.getNameAsString().equals("var")
        && type.getScope().isEmpty()
        && type.getTypeArguments().isEmpty()) {
      VarType inferred = new VarType();
      inferred.setTokenRange(type.getTokenRange().orElse(null));
      declared.setType(inferred);
    }
  }
}
