package dev.docgen.engine.types;

import com.github.javaparser.ast.type.TypeParameter;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The names that a place in the source can use without qualification (JLS 6.3), inner first. */
sealed interface Scope {

  /** Returns the type that a simple name means; null when no declaration in scope has it. */
  @Nullable JavaType typeNamed(String name);

  /** Returns the field that a simple name means; null when no declaration in scope has it. */
  @Nullable DeclaredField fieldNamed(String name);

  DeclaredUnit unit();

  /** Returns the innermost type around this place; null outside all types. */
  @Nullable DeclaredType enclosing();

  /** The top of every chain: imports, the file's own types, its package, {@code java.lang}. */
  record OfUnit(DeclaredUnit unit, Imports imports) implements Scope {
    @Override
    public @Nullable JavaType typeNamed(String name) {
      return imports.typeNamed(name);
    }

    @Override
    public @Nullable DeclaredField fieldNamed(String name) {
      return imports.fieldNamed(name);
    }

    @Override
    public @Nullable DeclaredType enclosing() {
      return null;
    }
  }

  /** The members of a type, inherited ones included: what its body sees. */
  final class OfMembers implements Scope {
    private final Scope parent;
    private final DeclaredType type;
    private final Map<String, Optional<DeclaredType>> types = new ConcurrentHashMap<>();

    OfMembers(Scope parent, DeclaredType type) {
      this.parent = parent;
      this.type = type;
    }

    @Override
    public @Nullable JavaType typeNamed(String name) {
      DeclaredType member = memberType(name);
      return member != null ? JavaType.of(member.qualifiedName()) : parent.typeNamed(name);
    }

    /** An answer found amid another question may have been cut short: only others are kept. */
    private @Nullable DeclaredType memberType(String name) {
      Optional<DeclaredType> known = types.get(name);
      if (known == null) {
        known = Optional.ofNullable(type.memberType(name));
        if (unit().declarations().guard().isIdle()) {
          types.put(name, known);
        }
      }
      return known.orElse(null);
    }

    @Override
    public @Nullable DeclaredField fieldNamed(String name) {
      DeclaredField member = type.memberField(name);
      return member != null ? member : parent.fieldNamed(name);
    }

    @Override
    public DeclaredUnit unit() {
      return parent.unit();
    }

    @Override
    public DeclaredType enclosing() {
      return type;
    }
  }

  /**
   * The type parameters of a type or method.
   *
   * @param declaredBy as {@link TypeVariable#declaredBy()}
   * @param open parameters whose bounds are being read: they appear there without bounds, which
   *     ends {@code T extends Comparable<T>}
   */
  record OfTypeParameters(
      Scope parent, String declaredBy, List<TypeParameter> parameters, Set<String> open)
      implements Scope {

    /** Returns the parent itself when nothing is declared. */
    static Scope around(Scope parent, String declaredBy, List<TypeParameter> parameters) {
      return parameters.isEmpty()
          ? parent
          : new OfTypeParameters(parent, declaredBy, parameters, Set.of());
    }

    @Override
    public @Nullable JavaType typeNamed(String name) {
      for (TypeParameter parameter : parameters) {
        if (parameter.getNameAsString().equals(name)) {
          return variable(parameter);
        }
      }
      return parent.typeNamed(name);
    }

    private TypeVariable variable(TypeParameter parameter) {
      String name = parameter.getNameAsString();
      List<JavaType> bounds = new ArrayList<>();
      if (!open.contains(name)) {
        Set<String> opened = new TreeSet<>(open);
        opened.add(name);
        Scope inner = new OfTypeParameters(parent, declaredBy, parameters, opened);
        parameter.getTypeBound().forEach(bound -> bounds.add(TypeNames.resolve(bound, inner)));
      }
      return new TypeVariable(name, declaredBy, bounds, List.of());
    }

    /** Returns the variables in order, with their bounds. */
    List<TypeVariable> variables() {
      return parameters.stream().map(this::variable).toList();
    }

    @Override
    public @Nullable DeclaredField fieldNamed(String name) {
      return parent.fieldNamed(name);
    }

    @Override
    public DeclaredUnit unit() {
      return parent.unit();
    }

    @Override
    public @Nullable DeclaredType enclosing() {
      return parent.enclosing();
    }
  }

  /**
   * The types that a body declares (JLS 14.3), which see one another and what the body sees.
   *
   * @param types read when first asked for, since hardly any body declares one
   */
  record OfLocalTypes(Scope parent, Memo<List<DeclaredType>> types) implements Scope {
    @Override
    public @Nullable JavaType typeNamed(String name) {
      for (DeclaredType type : types.get()) {
        if (type.name().equals(name)) {
          return JavaType.of(type.qualifiedName());
        }
      }
      return parent.typeNamed(name);
    }

    @Override
    public @Nullable DeclaredField fieldNamed(String name) {
      return parent.fieldNamed(name);
    }

    @Override
    public DeclaredUnit unit() {
      return parent.unit();
    }

    @Override
    public @Nullable DeclaredType enclosing() {
      return parent.enclosing();
    }
  }
}
