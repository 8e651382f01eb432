package dev.docgen.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A resolved type as it is used at one place: JLS 4 with names resolved by JLS 6.5. Immutable.
 *
 * <p>A use carries the annotations written on it ({@code List<@NotBlank String>}, JLS 9.7.4). They
 * take no part in {@link #describe()}, which is the type's identity.
 */
public sealed interface JavaType {

  /** Returns the annotations written on this use, in source order. */
  List<SourceAnnotation> annotations();

  /** Returns this type carrying other annotations. */
  JavaType withAnnotations(List<SourceAnnotation> annotations);

  /**
   * Returns the type in source form with qualified names and without annotations, such as {@code
   * java.util.List<org.example.Pet>}. Equal descriptions mean the same type.
   */
  String describe();

  /** Returns this type with variables replaced; a variable that the map lacks stays. */
  JavaType substitute(Map<TypeVariable, JavaType> bindings);

  /**
   * Returns whether this is the class type of that qualified name, whatever its arguments, be its
   * declaration known or not: a framework's own types, whose jars are in general not given, are
   * known by the imports alone.
   */
  default boolean is(String qualifiedName) {
    if (this instanceof UnresolvedType unknown) {
      return unknown.name().equals(qualifiedName);
    }
    return this instanceof ClassType type && type.qualifiedName().equals(qualifiedName);
  }

  /**
   * Returns the qualified name of a class type; empty for every other kind of type, an {@link
   * UnresolvedType} among them.
   */
  default Optional<String> className() {
    return this instanceof ClassType type ? Optional.of(type.qualifiedName()) : Optional.empty();
  }

  /**
   * Returns the type argument at that 0-based position of a class type, its declaration known or
   * not; empty for a raw type or another kind.
   */
  default Optional<JavaType> argument(int index) {
    List<JavaType> arguments = List.of();
    if (this instanceof ClassType type) {
      arguments = type.arguments();
    } else if (this instanceof UnresolvedType unknown) {
      arguments = unknown.arguments();
    }
    return index < arguments.size() ? Optional.of(arguments.get(index)) : Optional.empty();
  }

  /** Returns whether this is {@code void}. */
  default boolean isVoid() {
    return this instanceof PrimitiveType type && type.name().equals("void");
  }

  /** Returns the class type of that qualified name with those arguments and no annotations. */
  static ClassType of(String qualifiedName, JavaType... arguments) {
    return new ClassType(qualifiedName, List.of(arguments), List.of());
  }

  /**
   * A primitive type or {@code void}.
   *
   * @param name its keyword
   * @param annotations written on this use
   */
  record PrimitiveType(String name, List<SourceAnnotation> annotations) implements JavaType {
    public PrimitiveType {
      Objects.requireNonNull(name, "name");
      annotations = List.copyOf(annotations);
    }

    @Override
    public PrimitiveType withAnnotations(List<SourceAnnotation> added) {
      return new PrimitiveType(name, added);
    }

    @Override
    public String describe() {
      return name;
    }

    @Override
    public JavaType substitute(Map<TypeVariable, JavaType> bindings) {
      return this;
    }
  }

  /**
   * A class, interface, enum, record or annotation type whose name is resolved. That its
   * declaration can be read is not said: ask {@link SourceTree#type}.
   *
   * @param qualifiedName canonical name, nested types joined by dots (JLS 6.7)
   * @param arguments type arguments; empty for a raw or non-generic type
   * @param annotations written on this use
   */
  record ClassType(
      String qualifiedName, List<JavaType> arguments, List<SourceAnnotation> annotations)
      implements JavaType {
    public ClassType {
      Objects.requireNonNull(qualifiedName, "qualifiedName");
      arguments = List.copyOf(arguments);
      annotations = List.copyOf(annotations);
    }

    /** Returns the last part of the qualified name. */
    public String simpleName() {
      return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    }

    @Override
    public ClassType withAnnotations(List<SourceAnnotation> added) {
      return new ClassType(qualifiedName, arguments, added);
    }

    @Override
    public String describe() {
      return qualifiedName + describeAll(arguments);
    }

    @Override
    public ClassType substitute(Map<TypeVariable, JavaType> bindings) {
      return arguments.isEmpty() || bindings.isEmpty()
          ? this
          : new ClassType(qualifiedName, substituteAll(arguments, bindings), annotations);
    }
  }

  /**
   * An array type.
   *
   * @param component the type of its elements
   * @param annotations written on this use
   */
  record ArrayType(JavaType component, List<SourceAnnotation> annotations) implements JavaType {
    public ArrayType {
      Objects.requireNonNull(component, "component");
      annotations = List.copyOf(annotations);
    }

    @Override
    public ArrayType withAnnotations(List<SourceAnnotation> added) {
      return new ArrayType(component, added);
    }

    @Override
    public String describe() {
      return component.describe() + "[]";
    }

    @Override
    public ArrayType substitute(Map<TypeVariable, JavaType> bindings) {
      return new ArrayType(component.substitute(bindings), annotations);
    }
  }

  /**
   * A wildcard type argument (JLS 4.5.1).
   *
   * @param upperBound the type after {@code extends}, or null when none is written
   * @param lowerBound the type after {@code super}, or null when none is written
   * @param annotations written on this use
   */
  record WildcardType(
      @Nullable JavaType upperBound,
      @Nullable JavaType lowerBound,
      List<SourceAnnotation> annotations)
      implements JavaType {
    public WildcardType {
      annotations = List.copyOf(annotations);
    }

    @Override
    public WildcardType withAnnotations(List<SourceAnnotation> added) {
      return new WildcardType(upperBound, lowerBound, added);
    }

    @Override
    public String describe() {
      if (upperBound != null) {
        return "? extends " + upperBound.describe();
      }
      return lowerBound != null ? "? super " + lowerBound.describe() : "?";
    }

    @Override
    public WildcardType substitute(Map<TypeVariable, JavaType> bindings) {
      return new WildcardType(
          upperBound == null ? null : upperBound.substitute(bindings),
          lowerBound == null ? null : lowerBound.substitute(bindings),
          annotations);
    }
  }

  /**
   * A type variable (JLS 4.4). Two variables are the same when name and declaring element are.
   *
   * @param name such as {@code T}
   * @param declaredBy qualified name of the generic type, or that name, {@code #} and the method's
   *     name and parameter count for a generic method
   * @param bounds the bounds written, possibly empty; not substituted
   * @param annotations written on this use
   */
  record TypeVariable(
      String name, String declaredBy, List<JavaType> bounds, List<SourceAnnotation> annotations)
      implements JavaType {
    public TypeVariable {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(declaredBy, "declaredBy");
      bounds = List.copyOf(bounds);
      annotations = List.copyOf(annotations);
    }

    @Override
    public TypeVariable withAnnotations(List<SourceAnnotation> added) {
      return new TypeVariable(name, declaredBy, bounds, added);
    }

    @Override
    public String describe() {
      return name;
    }

    @Override
    public JavaType substitute(Map<TypeVariable, JavaType> bindings) {
      JavaType bound = bindings.get(this);
      if (bound == null) {
        return this;
      }
      return annotations.isEmpty() ? bound : bound.withAnnotations(annotations);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof TypeVariable that
          && name.equals(that.name)
          && declaredBy.equals(that.declaredBy);
    }

    @Override
    public int hashCode() {
      return Objects.hash(name, declaredBy);
    }
  }

  /**
   * A name that neither the roots nor the dependencies nor the table of well-known types explain.
   *
   * @param name the name as written, qualified where an import tells its package
   * @param arguments type arguments as written
   * @param annotations written on this use
   */
  record UnresolvedType(String name, List<JavaType> arguments, List<SourceAnnotation> annotations)
      implements JavaType {
    public UnresolvedType {
      Objects.requireNonNull(name, "name");
      arguments = List.copyOf(arguments);
      annotations = List.copyOf(annotations);
    }

    @Override
    public UnresolvedType withAnnotations(List<SourceAnnotation> added) {
      return new UnresolvedType(name, arguments, added);
    }

    @Override
    public String describe() {
      return name + describeAll(arguments);
    }

    @Override
    public UnresolvedType substitute(Map<TypeVariable, JavaType> bindings) {
      return new UnresolvedType(name, substituteAll(arguments, bindings), annotations);
    }
  }

  private static String describeAll(List<JavaType> arguments) {
    if (arguments.isEmpty()) {
      return "";
    }
    List<String> parts = new ArrayList<>(arguments.size());
    arguments.forEach(argument -> parts.add(argument.describe()));
    return "<" + String.join(",", parts) + ">";
  }

  private static List<JavaType> substituteAll(
      List<JavaType> types, Map<TypeVariable, JavaType> bindings) {
    List<JavaType> result = new ArrayList<>(types.size());
    types.forEach(type -> result.add(type.substitute(bindings)));
    return result;
  }
}
