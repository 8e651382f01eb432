package dev.docgen.engine.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ArrayType;
import dev.docgen.source.JavaType.ClassType;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The static types of a body's expressions, as far as declarations tell. */
final class ExpressionTypes {
  private static final Optional<JavaType> STRING = Optional.of(JavaType.of("java.lang.String"));
  private static final Optional<JavaType> UNKNOWN = Optional.empty();

  private final Scope scope;
  private final Declarations declarations;
  private final Calls calls;
  private final Map<Expression, Optional<JavaType>> known =
      Collections.synchronizedMap(new IdentityHashMap<>());

  ExpressionTypes(Scope scope) {
    this.scope = scope;
    this.declarations = scope.unit().declarations();
    this.calls = new Calls(scope, this);
  }

  Calls calls() {
    return calls;
  }

  Optional<JavaType> typeOf(Expression expression) {
    Optional<JavaType> type = known.get(expression);
    if (type != null) {
      return type;
    }
    Identity question = new Identity(expression);
    if (declarations.guard().isOpen(question)) {
      return UNKNOWN; // asked for while being answered: not an answer to keep
    }
    Optional<JavaType> computed =
        declarations.guard().once(question, () -> compute(expression), UNKNOWN);
    known.putIfAbsent(expression, computed);
    return computed;
  }

  private Optional<JavaType> compute(Expression expression) {
    if (expression instanceof NameExpr name) {
      return variable(name.getNameAsString(), name);
    }
    if (expression instanceof MethodCallExpr call) {
      return calls.resultType(call).or(() -> component(call)).map(Calls::withoutWildcard);
    }
    if (expression instanceof FieldAccessExpr access) {
      return field(access);
    }
    if (expression instanceof ObjectCreationExpr creation) {
      return created(creation);
    }
    if (expression instanceof EnclosedExpr enclosed) {
      return typeOf(enclosed.getInner());
    }
    if (expression instanceof CastExpr cast) {
      return Optional.of(TypeNames.resolve(cast.getType(), scope));
    }
    if (expression instanceof ConditionalExpr conditional) {
      return typeOf(conditional.getThenExpr()).or(() -> typeOf(conditional.getElseExpr()));
    }
    if (expression instanceof AssignExpr assignment) {
      return typeOf(assignment.getTarget());
    }
    if (expression instanceof ThisExpr || expression instanceof SuperExpr) {
      return self(expression instanceof SuperExpr);
    }
    return literal(expression).or(() -> array(expression)).or(() -> operation(expression));
  }

  /** An accessor of a record that nobody writes gives its component (JLS 8.10.3). */
  private Optional<JavaType> component(MethodCallExpr call) {
    return call.getArguments().isEmpty()
        ? call.getScope()
            .flatMap(this::receiver)
            .flatMap(type -> fieldOf(type, call.getNameAsString()))
            .filter(DeclaredField::isRecordComponent)
            .map(DeclaredField::type)
        : UNKNOWN;
  }

  private Optional<JavaType> self(boolean ofSuperclass) {
    DeclaredType type = scope.enclosing();
    if (type == null) {
      return UNKNOWN;
    }
    return ofSuperclass ? type.superclass() : Optional.of(type.type());
  }

  private static Optional<JavaType> literal(Expression expression) {
    if (expression instanceof StringLiteralExpr || expression instanceof TextBlockLiteralExpr) {
      return STRING;
    }
    if (expression instanceof IntegerLiteralExpr) {
      return Optional.of(Operators.primitive("int"));
    }
    if (expression instanceof LongLiteralExpr) {
      return Optional.of(Operators.primitive("long"));
    }
    if (expression instanceof DoubleLiteralExpr number) {
      boolean isFloat = Literals.valueOf(number) instanceof Float;
      return Optional.of(Operators.primitive(isFloat ? "float" : "double"));
    }
    if (expression instanceof CharLiteralExpr) {
      return Optional.of(Operators.primitive("char"));
    }
    return expression instanceof BooleanLiteralExpr || expression instanceof InstanceOfExpr
        ? Optional.of(Operators.primitive("boolean"))
        : UNKNOWN;
  }

  private Optional<JavaType> array(Expression expression) {
    if (expression instanceof ArrayAccessExpr access) {
      return typeOf(access.getName())
          .flatMap(it -> it instanceof ArrayType array ? Optional.of(array.component()) : UNKNOWN);
    }
    if (expression instanceof ArrayCreationExpr creation) {
      JavaType type = TypeNames.resolve(creation.getElementType(), scope);
      for (int i = 0; i < creation.getLevels().size(); i++) {
        type = new ArrayType(type, List.of());
      }
      return Optional.of(type);
    }
    return expression instanceof ClassExpr literal
        ? Optional.of(
            JavaType.of(
                "java.lang.Class", Subtyping.boxed(TypeNames.resolve(literal.getType(), scope))))
        : UNKNOWN;
  }

  private Optional<JavaType> operation(Expression expression) {
    if (expression instanceof BinaryExpr binary) {
      return binary(binary);
    }
    if (expression instanceof UnaryExpr unary) {
      return unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT
          ? Optional.of(Operators.primitive("boolean"))
          : typeOf(unary.getExpression());
    }
    return UNKNOWN;
  }

  /** A long chain of {@code +} is deep on its left side: taken apart in a loop. */
  private Optional<JavaType> binary(BinaryExpr expression) {
    Deque<BinaryExpr> chain = new ArrayDeque<>();
    Expression left = expression;
    while (left instanceof BinaryExpr binary) {
      chain.push(binary);
      left = binary.getLeft();
    }
    Optional<JavaType> type = typeOf(left);
    for (BinaryExpr step : chain) {
      type = Operators.binary(step.getOperator(), type, typeOf(step.getRight()));
    }
    return type;
  }

  /** Returns the type of a variable in scope: a local one, else a field. */
  Optional<JavaType> variable(String name, Node place) {
    Optional<Local> local = Local.find(name, place);
    return local.isPresent() ? typeOf(local.get()) : fieldNamed(name).map(DeclaredField::type);
  }

  /** Returns the field that a name or an access means; empty for a local variable. */
  Optional<DeclaredField> fieldMeant(Expression expression) {
    if (expression instanceof NameExpr name) {
      return Local.find(name.getNameAsString(), name).isPresent()
          ? Optional.empty()
          : fieldNamed(name.getNameAsString());
    }
    return expression instanceof FieldAccessExpr access
        ? receiver(access.getScope()).flatMap(type -> fieldOf(type, access.getNameAsString()))
        : Optional.empty();
  }

  private Optional<DeclaredField> fieldNamed(String name) {
    for (DeclaredType around = scope.enclosing(); around != null; around = around.enclosing()) {
      Optional<DeclaredField> field = fieldOf(around.type(), name);
      if (field.isPresent()) {
        return field;
      }
    }
    return Optional.ofNullable(scope.fieldNamed(name));
  }

  private Optional<JavaType> typeOf(Local local) {
    Type written = local.type().orElse(null);
    if (written != null && !isInferred(written)) {
      return Optional.of(
          local.declaration() instanceof Parameter parameter
              ? DeclaredParameter.typeOf(parameter, scope)
              : TypeNames.resolve(written, scope));
    }
    if (local.forEach() != null) {
      return typeOf(local.forEach().getIterable()).flatMap(this::element);
    }
    if (local.lambda() != null) {
      int index = indexOf(local.lambda(), local.declaration());
      return calls.lambdaParameter(local.lambda(), index);
    }
    return local.initializer().flatMap(this::typeOf);
  }

  /** At the newest language level the parser gives {@code var} as a class name. */
  private static boolean isInferred(Type written) {
    return written.isVarType() || written.isUnknownType() || written.asString().equals("var");
  }

  private static int indexOf(LambdaExpr lambda, Node parameter) {
    for (int i = 0; i < lambda.getParameters().size(); i++) {
      if (Identity.isSame(lambda.getParameter(i), parameter)) {
        return i;
      }
    }
    throw new IllegalArgumentException("not a parameter of " + lambda);
  }

  /** Returns the type of the variable of a loop over an array or an Iterable (JLS 14.14.2). */
  private Optional<JavaType> element(JavaType iterated) {
    if (iterated instanceof ArrayType array) {
      return Optional.of(array.component());
    }
    return Subtyping.asClass(iterated)
        .flatMap(
            type ->
                declarations.supertypesOf(type).stream()
                    .filter(it -> it.is("java.lang.Iterable"))
                    .findFirst())
        .flatMap(type -> type.argument(0))
        .map(Calls::withoutWildcard);
  }

  private Optional<DeclaredField> fieldOf(ClassType type, String name) {
    return Members.fields(type, declarations).stream()
        .filter(field -> field.name().equals(name))
        .reduce((hidden, nearest) -> nearest);
  }

  private Optional<JavaType> field(FieldAccessExpr access) {
    String name = access.getNameAsString();
    Optional<ClassType> owner = receiver(access.getScope());
    if (owner.isEmpty() && name.equals("length")) {
      return typeOf(access.getScope())
          .flatMap(
              it -> it instanceof ArrayType ? Optional.of(Operators.primitive("int")) : UNKNOWN);
    }
    return owner
        .flatMap(type -> fieldOf(type, name))
        .map(DeclaredField::type)
        .map(Calls::withoutWildcard);
  }

  /**
   * Returns the type whose members an expression before a dot offers: its own, or the type named.
   */
  Optional<ClassType> receiver(Expression expression) {
    Optional<JavaType> type = typeOf(expression);
    if (type.isPresent()) {
      return Subtyping.asClass(type.get());
    }
    DeclaredType named = Constants.typeNamed(expression, scope);
    return Optional.ofNullable(named).map(DeclaredType::type);
  }

  private Optional<JavaType> created(ObjectCreationExpr creation) {
    ClassOrInterfaceType written = creation.getType();
    JavaType type = TypeNames.resolve(written, scope);
    return written.isUsingDiamondOperator() && type instanceof ClassType raw
        ? calls.inferDiamond(raw, creation.getArguments())
        : Optional.of(type);
  }

  /** Returns what a lambda's expression or a referenced method gives; empty for other arguments. */
  Optional<JavaType> resultOf(Expression argument) {
    if (argument instanceof LambdaExpr lambda) {
      return lambda.getBody() instanceof ExpressionStmt body
          ? typeOf(body.getExpression())
          : lambda
              .getBody()
              .findFirst(ReturnStmt.class)
              .flatMap(ReturnStmt::getExpression)
              .flatMap(this::typeOf);
    }
    if (!(argument instanceof MethodReferenceExpr reference)) {
      return UNKNOWN;
    }
    return reference.getIdentifier().equals("new")
        ? calls.owner(reference.getScope()).map(type -> type)
        : calls.method(reference).map(DeclaredMethod::returnType);
  }
}
