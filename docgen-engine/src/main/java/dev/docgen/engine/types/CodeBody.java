package dev.docgen.engine.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithBlockStmt;
import com.github.javaparser.ast.nodeTypes.NodeWithOptionalBlockStmt;
import com.github.javaparser.ast.type.Type;
import dev.docgen.SourceLocation;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceBody;
import dev.docgen.source.SourceField;
import dev.docgen.source.SourceMethod;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The body of a method, or the initialiser of a field. */
final class CodeBody implements SourceBody, Constants.Locals {
  private final DeclaredType owner;
  private final UnaryOperator<JavaType> substitution;
  private final Node syntax;
  private final Scope scope;
  private final ExpressionTypes types;
  private final Map<Identity, Memo<Optional<Object>>> values = new ConcurrentHashMap<>();

  private CodeBody(
      DeclaredType owner, UnaryOperator<JavaType> substitution, Node syntax, Scope scope) {
    this.owner = owner;
    this.substitution = substitution;
    this.syntax = syntax;
    this.scope = scope;
    this.types = new ExpressionTypes(scope);
  }

  static Optional<SourceBody> of(DeclaredMethod method) {
    return method
        .declaringType()
        .declaredIn()
        .withBody(method.syntax())
        .flatMap(CodeBody::block)
        .map(
            block ->
                new CodeBody(
                    method.declaringType(),
                    method::substitute,
                    block,
                    LocalTypes.scope(method, block)));
  }

  /** Returns the initialiser of a field's declarator, in full. */
  static Optional<SourceBody> of(
      DeclaredType owner, VariableDeclarator field, UnaryOperator<JavaType> substitution) {
    return owner
        .declaredIn()
        .withBody(field)
        .flatMap(VariableDeclarator::getInitializer)
        .map(initializer -> new CodeBody(owner, substitution, initializer, owner.body()));
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
    return Constants.evaluate(expression, scope, this)
        .filter(value -> !(value instanceof EnumConstant));
  }

  @Override
  public boolean declare(NameExpr name) {
    return Local.find(name.getNameAsString(), name).isPresent();
  }

  /** A local variable that is assigned once has its initialiser's value, {@code final} or not. */
  @Override
  public Optional<Object> valueOf(NameExpr name) {
    return isReassigned(name.getNameAsString())
        ? Optional.empty()
        : Local.find(name.getNameAsString(), name).flatMap(this::valueOf);
  }

  /** Each is evaluated once: locals that use one another twice would double the work each time. */
  private Optional<Object> valueOf(Local local) {
    return values
        .computeIfAbsent(new Identity(local.declaration()), it -> new Memo<>(() -> value(local)))
        .get(owner.declarations().guard(), Optional.empty());
  }

  private Optional<Object> value(Local local) {
    return local.initializer().flatMap(it -> Constants.evaluate(it, scope, this));
  }

  private boolean isReassigned(String name) {
    return syntax.findFirst(Expression.class, expression -> assigns(expression, name)).isPresent();
  }

  private static boolean assigns(Expression expression, String name) {
    if (expression instanceof AssignExpr assignment) {
      return isName(assignment.getTarget(), name);
    }
    return expression instanceof UnaryExpr unary
        && switch (unary.getOperator()) {
          case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
          default -> false;
        }
        && isName(unary.getExpression(), name);
  }

  private static boolean isName(Expression expression, String name) {
    return expression instanceof NameExpr it && it.getNameAsString().equals(name);
  }

  @Override
  public Optional<JavaType> typeOf(Expression expression) {
    return types.typeOf(expression).map(substitution);
  }

  @Override
  public JavaType resolve(Type type) {
    return substitution.apply(TypeNames.resolve(type, scope));
  }

  @Override
  public Optional<SourceMethod> target(MethodCallExpr call) {
    return types.calls().method(call).filter(CodeBody::isInSources).map(it -> it);
  }

  @Override
  public Optional<SourceMethod> target(MethodReferenceExpr reference) {
    return types.calls().method(reference).filter(CodeBody::isInSources).map(it -> it);
  }

  @Override
  public Optional<SourceField> field(Expression expression) {
    return types
        .fieldMeant(expression)
        .filter(it -> it.declaringType().unit().isPresent())
        .map(it -> it);
  }

  private static boolean isInSources(DeclaredMethod method) {
    return method.declaringType().unit().isPresent();
  }

  @Override
  public SourceLocation locate(Node node) {
    return owner.locate(node);
  }
}
