package dev.docgen.engine.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithImplements;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.TypeParameter;
import dev.docgen.SourceLocation;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.JavaType.TypeVariable;
import dev.docgen.source.Javadoc;
import dev.docgen.source.Modifier;
import dev.docgen.source.SourceType;
import dev.docgen.source.SourceUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A type declaration; each part is read when first asked for. */
final class DeclaredType implements SourceType {
  private final DeclaredUnit unit;
  private final @Nullable DeclaredType enclosing;
  private final Scope outer;
  private final TypeDeclaration<?> syntax;
  private final String qualifiedName;
  private final Scope header;
  private final Scope body;
  private final Memo<List<JavaType>> superclass = new Memo<>(this::readSuperclass);
  private final Memo<List<JavaType>> interfaces = new Memo<>(this::readInterfaces);
  private final Memo<List<TypeVariable>> typeParameters = new Memo<>(this::readTypeParameters);
  private final Memo<List<DeclaredType>> nested = new Memo<>(this::readNested);
  private final Memo<List<DeclaredField>> fields = new Memo<>(() -> DeclaredMembers.fields(this));
  private final Memo<List<DeclaredMethod>> methods =
      new Memo<>(() -> DeclaredMembers.methods(this));
  private final Memo<List<DeclaredMethod>> constructors =
      new Memo<>(() -> DeclaredMembers.constructors(this));
  private final Memo<List<DeclaredMethod>> initializers =
      new Memo<>(() -> DeclaredMembers.initializers(this));
  private final Memo<AnnotationSet> annotations;
  private final Memo<AnnotationSet> inheritedAnnotations =
      new Memo<>(() -> Inheritance.annotations(this));
  private final Memo<Javadoc> javadoc;
  private final Memo<AliasTable> aliases = new Memo<>(() -> AliasTable.of(this));
  private final Memo<Map<String, AttributeSource>> attributeDefaults =
      new Memo<>(() -> DeclaredMembers.attributeDefaults(this));

  DeclaredType(
      DeclaredUnit unit, @Nullable DeclaredType enclosing, Scope outer, TypeDeclaration<?> syntax) {
    this(unit, enclosing, outer, syntax, qualifiedName(unit, enclosing, syntax));
  }

  private DeclaredType(
      DeclaredUnit unit,
      @Nullable DeclaredType enclosing,
      Scope outer,
      TypeDeclaration<?> syntax,
      String qualifiedName) {
    this.unit = unit;
    this.enclosing = enclosing;
    this.outer = outer;
    this.syntax = syntax;
    this.qualifiedName = qualifiedName;
    this.header = Scope.OfTypeParameters.around(outer, qualifiedName, parameterSyntax(syntax));
    this.body = new Scope.OfMembers(header, this);
    this.annotations = new Memo<>(() -> AnnotationSet.of(syntax, outer));
    this.javadoc = new Memo<>(() -> JavadocMerge.withoutGaps(DeclaredJavadoc.of(syntax, body)));
  }

  /** Returns a type that a body declares (JLS 14.3). */
  static DeclaredType local(
      DeclaredType around, Scope body, TypeDeclaration<?> syntax, String qualifiedName) {
    return new DeclaredType(around.unit, around, body, syntax, qualifiedName);
  }

  private static String qualifiedName(
      DeclaredUnit unit, @Nullable DeclaredType enclosing, TypeDeclaration<?> syntax) {
    String prefix = enclosing != null ? enclosing.qualifiedName() : unit.packageName();
    String name = syntax.getNameAsString();
    return prefix.isEmpty() ? name : prefix + "." + name;
  }

  private static List<TypeParameter> parameterSyntax(TypeDeclaration<?> syntax) {
    return syntax instanceof NodeWithTypeParameters<?> generic
        ? generic.getTypeParameters()
        : List.of();
  }

  private List<TypeVariable> readTypeParameters() {
    return header instanceof Scope.OfTypeParameters own && own != outer
        ? own.variables()
        : List.of();
  }

  private List<JavaType> readSuperclass() {
    return syntax instanceof ClassOrInterfaceDeclaration type && !type.isInterface()
        ? List.copyOf(TypeNames.resolveAll(type.getExtendedTypes(), header))
        : List.of();
  }

  private List<JavaType> readInterfaces() {
    List<ClassOrInterfaceType> written = new ArrayList<>();
    if (syntax instanceof ClassOrInterfaceDeclaration type && type.isInterface()) {
      written.addAll(type.getExtendedTypes());
    } else if (syntax instanceof NodeWithImplements<?> type) {
      written.addAll(type.getImplementedTypes());
    }
    return List.copyOf(TypeNames.resolveAll(written, header));
  }

  private List<DeclaredType> readNested() {
    List<DeclaredType> read = new ArrayList<>();
    for (BodyDeclaration<?> member : syntax.getMembers()) {
      if (member instanceof TypeDeclaration<?> type) {
        read.add(new DeclaredType(unit, this, body, type));
      }
    }
    return List.copyOf(read);
  }

  @Override
  public String name() {
    return syntax.getNameAsString();
  }

  @Override
  public String qualifiedName() {
    return qualifiedName;
  }

  @Override
  public String packageName() {
    return unit.packageName();
  }

  @Override
  public Kind kind() {
    if (syntax instanceof ClassOrInterfaceDeclaration type) {
      return type.isInterface() ? Kind.INTERFACE : Kind.CLASS;
    }
    if (syntax instanceof EnumDeclaration) {
      return Kind.ENUM;
    }
    if (syntax instanceof RecordDeclaration) {
      return Kind.RECORD;
    }
    return syntax instanceof AnnotationDeclaration ? Kind.ANNOTATION : Kind.CLASS;
  }

  @Override
  public Origin origin() {
    return unit.origin();
  }

  @Override
  public Optional<SourceUnit> unit() {
    return origin() == Origin.ROOT || origin() == Origin.DEPENDENCY_SOURCE
        ? Optional.of(unit)
        : Optional.empty();
  }

  @Override
  public Optional<SourceType> enclosingType() {
    return Optional.ofNullable(enclosing);
  }

  @Override
  public List<TypeVariable> typeParameters() {
    return typeParameters.get();
  }

  @Override
  public ClassType type() {
    return new ClassType(qualifiedName, List.copyOf(typeParameters()), List.of());
  }

  @Override
  public Optional<JavaType> superclass() {
    return superclass.get(guard(), List.of()).stream().findFirst();
  }

  @Override
  public List<JavaType> interfaces() {
    return interfaces.get(guard(), List.of());
  }

  /** Returns the direct supertypes as written, the superclass first. */
  List<JavaType> directSupertypes() {
    List<JavaType> all = new ArrayList<>(superclass.get(guard(), List.of()));
    all.addAll(interfaces());
    return all;
  }

  /** Returns the declarations of the direct supertypes that are known. */
  List<DeclaredType> superDeclarations() {
    List<DeclaredType> known = new ArrayList<>();
    for (JavaType type : directSupertypes()) {
      type.className().flatMap(declarations()::declaration).ifPresent(known::add);
    }
    return known;
  }

  @Override
  public List<JavaType> permittedSubtypes() {
    return PermittedSubtypes.of(this);
  }

  @Override
  public List<DeclaredField> fields() {
    return fields.get();
  }

  @Override
  public List<DeclaredMethod> methods() {
    return methods.get();
  }

  @Override
  public List<DeclaredMethod> constructors() {
    return constructors.get();
  }

  @Override
  public List<DeclaredMethod> initializers() {
    return initializers.get();
  }

  @Override
  public List<DeclaredType> nestedTypes() {
    return nested.get();
  }

  /** Returns the member type of that name, declared or inherited (JLS 8.5); null when none is. */
  @Nullable DeclaredType memberType(String name) {
    for (DeclaredType type : nestedTypes()) {
      if (type.name().equals(name)) {
        return type;
      }
    }
    return guard()
        .once(
            List.of("type", name, this), () -> inheritedType(name), Optional.<DeclaredType>empty())
        .orElse(null);
  }

  private Optional<DeclaredType> inheritedType(String name) {
    return superDeclarations().stream()
        .flatMap(type -> Optional.ofNullable(type.memberType(name)).stream())
        .findFirst();
  }

  /** Returns the field of that name, declared or inherited (JLS 8.3); null when none is. */
  @Nullable DeclaredField memberField(String name) {
    for (DeclaredField field : fields()) {
      if (field.name().equals(name)) {
        return field;
      }
    }
    return guard()
        .once(
            List.of("field", name, this),
            () -> inheritedField(name),
            Optional.<DeclaredField>empty())
        .orElse(null);
  }

  private Optional<DeclaredField> inheritedField(String name) {
    return superDeclarations().stream()
        .flatMap(type -> Optional.ofNullable(type.memberField(name)).stream())
        .findFirst();
  }

  @Override
  public AnnotationSet annotations() {
    return annotations.get();
  }

  @Override
  public Annotations inheritedAnnotations() {
    return inheritedAnnotations.get();
  }

  @Override
  public Annotations packageAnnotations() {
    return unit.declarations().packageAnnotations(unit.packageName());
  }

  @Override
  public Javadoc javadoc() {
    return javadoc.get();
  }

  @Override
  public SourceLocation location() {
    return unit.locate(syntax.getName());
  }

  @Override
  public Set<Modifier> modifiers() {
    return Modifiers.ofType(syntax, enclosing);
  }

  /** Returns the attribute aliases of an annotation interface. */
  AliasTable aliases() {
    return aliases.get(guard(), AliasTable.NONE);
  }

  /** Returns what the elements of an annotation interface default to (JLS 9.6.2), by name. */
  Map<String, AttributeSource> attributeDefaults() {
    return attributeDefaults.get();
  }

  TypeDeclaration<?> syntax() {
    return syntax;
  }

  DeclaredUnit declaredIn() {
    return unit;
  }

  /** Returns the type around this one, or null. */
  @Nullable DeclaredType enclosing() {
    return enclosing;
  }

  /** Returns what the body of this type sees. */
  Scope body() {
    return body;
  }

  /** Returns what the heading sees: type parameters and the surroundings. */
  Scope header() {
    return header;
  }

  Declarations declarations() {
    return unit.declarations();
  }

  private Guard guard() {
    return unit.declarations().guard();
  }

  SourceLocation locate(Node node) {
    return unit.locate(node);
  }

  @Override
  public String toString() {
    return qualifiedName;
  }
}
