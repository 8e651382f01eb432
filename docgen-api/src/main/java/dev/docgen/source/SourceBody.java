package dev.docgen.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.type.Type;
import dev.docgen.SourceLocation;
import java.util.Optional;

/**
 * Code: the body of a method, or the initialiser of a field, with its names resolved on demand. The
 * syntax tree is shared between threads and must not be changed.
 */
public interface SourceBody {

  /** Returns the syntax: a block, or the initialiser's expression. */
  Node syntax();

  /**
   * Returns the constant value of an expression of this body (JLS 15.29; a final local with a
   * constant initialiser included): a String, Boolean, Character or Number; empty when it has none.
   */
  Optional<Object> constant(Expression expression);

  /**
   * Returns the static type of an expression of this body as far as the sources and the table of
   * well-known types tell; empty when they do not.
   */
  Optional<JavaType> typeOf(Expression expression);

  /** Returns the type that a type name of this body means. */
  JavaType resolve(Type type);

  /** Returns the method of the sources that a call names; empty when it is not in the sources. */
  Optional<? extends SourceMethod> target(MethodCallExpr call);

  /**
   * Returns the method of the sources that a method reference names; empty when it is not there.
   */
  Optional<? extends SourceMethod> target(MethodReferenceExpr reference);

  /**
   * Returns the field of the sources that a name or a field access of this body means; empty for a
   * local variable, or when the field is not in the sources.
   */
  Optional<? extends SourceField> field(Expression expression);

  /** Returns the place of a node of this body. */
  SourceLocation locate(Node node);
}
