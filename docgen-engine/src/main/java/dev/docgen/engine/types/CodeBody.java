package dev.docgen.engine.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithBlockStmt;
import com.github.javaparser.ast.nodeTypes.NodeWithOptionalBlockStmt;
import com.github.javaparser.ast.type.Type;
import dev.docgen.SourceLocation;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceBody;
import dev.docgen.source.SourceMethod;
import java.util.Optional;

/** The body of a method. */
final class CodeBody implements SourceBody {
  private final DeclaredMethod method;
  private final Node syntax;

  private CodeBody(DeclaredMethod method, Node syntax) {
    this.method = method;
    this.syntax = syntax;
  }

  static Optional<SourceBody> of(DeclaredMethod method) {
    return method
        .declaringType()
        .declaredIn()
        .withBody(method.syntax())
        .flatMap(CodeBody::block)
        .map(block -> new CodeBody(method, block));
  }

  private static Optional<? extends Node> block(Node declaration) {
    if (declaration instanceof NodeWithOptionalBlockStmt<?> optional) {
      return optional.getBody();
    }
    return declaration instanceof NodeWithBlockStmt<?> always
        ? Optional.of(always.getBody())
        : Optional.empty();
  }

  @Override
  public Node syntax() {
    return syntax;
  }

  @Override
  public Optional<Object> constant(Expression expression) {
    return Constants.evaluate(expression, method.scope())
        .filter(value -> !(value instanceof EnumConstant));
  }

  @Override
  public Optional<JavaType> typeOf(Expression expression) {
    return Optional.empty();
  }

  @Override
  public JavaType resolve(Type type) {
    return method.substitute(TypeNames.resolve(type, method.scope()));
  }

  @Override
  public Optional<SourceMethod> target(MethodCallExpr call) {
    return Optional.empty();
  }

  @Override
  public Optional<SourceMethod> target(MethodReferenceExpr reference) {
    return Optional.empty();
  }

  @Override
  public SourceLocation locate(Node node) {
    return method.declaringType().locate(node);
  }
}
