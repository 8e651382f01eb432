package dev.docgen.engine.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the types that a body declares (JLS 14.3). They have no canonical name (JLS 6.7); here each
 * is named by the method around it, as in {@code shop.Orders.find.Line}. Of two that have one name
 * in different blocks of a body the first counts.
 */
final class LocalTypes {
  private LocalTypes() {}

  /** Returns the scope of a body: its own types before all that the method sees. */
  static Scope scope(DeclaredMethod method, Node body) {
    Scope[] scope = new Scope[1];
    scope[0] =
        new Scope.OfLocalTypes(
            method.scope(), new Memo<>(() -> declaredIn(body, method, scope[0])));
    return scope[0];
  }

  private static List<DeclaredType> declaredIn(Node body, DeclaredMethod method, Scope scope) {
    DeclaredType owner = method.declaringType();
    List<DeclaredType> types = new ArrayList<>();
    body.walk(
        node ->
            declaration(node)
                .ifPresent(
                    type -> {
                      String name = qualifier(method) + "." + type.getNameAsString();
                      types.add(DeclaredType.local(owner, scope, type, name));
                    }));
    types.forEach(owner.declarations()::addLocal);
    return List.copyOf(types);
  }

  private static Optional<TypeDeclaration<?>> declaration(Node node) {
    if (node instanceof LocalClassDeclarationStmt statement) {
      return Optional.of(statement.getClassDeclaration());
    }
    return node instanceof LocalRecordDeclarationStmt statement
        ? Optional.of(statement.getRecordDeclaration())
        : Optional.empty();
  }

  /** Overloads are told apart by a number that no name of Java can hold. */
  private static String qualifier(DeclaredMethod method) {
    DeclaredType owner = method.declaringType();
    int earlier = 0;
    for (BodyDeclaration<?> member : owner.syntax().getMembers()) {
      if (Identity.isSame(member, method.syntax())) {
        break;
      }
      if (member instanceof NodeWithSimpleName<?> named
          && member.isCallableDeclaration()
          && named.getNameAsString().equals(method.name())) {
        earlier++;
      }
    }
    String name = owner.qualifiedName() + "." + method.name();
    return earlier == 0 ? name : name + "-" + (earlier + 1);
  }
}
