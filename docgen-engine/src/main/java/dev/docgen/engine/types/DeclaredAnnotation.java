package dev.docgen.engine.types;

import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import dev.docgen.SourceLocation;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.UnresolvedType;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceType.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * An annotation as written, or one that another is composed of: then the attributes that the
 * composing annotations alias are theirs (Spring Framework reference, "Annotation Attributes with
 * {@code @AliasFor}"; mirrored attributes answer for one another).
 */
final class DeclaredAnnotation implements SourceAnnotation {
  private final AnnotationExpr syntax;
  private final Scope scope;
  private final List<DeclaredAnnotation> composing;
  private final Memo<String> qualifiedName = new Memo<>(this::readName);
  private final Memo<Optional<DeclaredType>> declaration = new Memo<>(this::readDeclaration);
  private final Memo<List<DeclaredAnnotation>> composed = new Memo<>(() -> Composition.of(this));
  private final Map<String, AttributeValue> values = new ConcurrentHashMap<>();

  DeclaredAnnotation(AnnotationExpr syntax, Scope scope) {
    this(syntax, scope, List.of());
  }

  private DeclaredAnnotation(
      AnnotationExpr syntax, Scope scope, List<DeclaredAnnotation> composing) {
    this.syntax = syntax;
    this.scope = scope;
    this.composing = composing;
  }

  /** Returns an annotation of the declaration of this one, as composed by this one. */
  DeclaredAnnotation compose(DeclaredAnnotation meta) {
    List<DeclaredAnnotation> chain = new ArrayList<>(composing);
    chain.add(this);
    return new DeclaredAnnotation(meta.syntax, meta.scope, List.copyOf(chain));
  }

  private String readName() {
    JavaType type = TypeNames.resolveName(syntax.getNameAsString(), scope);
    return type instanceof UnresolvedType unknown ? unknown.name() : type.describe();
  }

  private Optional<DeclaredType> readDeclaration() {
    return scope
        .unit()
        .declarations()
        .declaration(qualifiedName())
        .filter(type -> type.kind() == Kind.ANNOTATION);
  }

  @Override
  public String qualifiedName() {
    return qualifiedName.get();
  }

  /**
   * Returns whether this is the annotation of that qualified name, or may be: where several
   * packages of unknown contents are imported on demand, nothing tells of which one a name is.
   */
  boolean mayBe(String candidate) {
    String name = qualifiedName();
    if (candidate.equals(name)) {
      return true;
    }
    int dot = candidate.lastIndexOf('.');
    return dot > 0
        && name.indexOf('.') < 0
        && candidate.length() == dot + 1 + name.length()
        && candidate.endsWith(name)
        && scope.unit().importedNames().mayBeOf(candidate.substring(0, dot));
  }

  @Override
  public String simpleName() {
    return syntax.getName().getIdentifier();
  }

  Optional<DeclaredType> declaration() {
    return declaration.get();
  }

  /** Returns the annotations that this one is composed of, nearest first, each type once. */
  List<DeclaredAnnotation> composed() {
    return composed.get();
  }

  @Override
  public SourceLocation location() {
    DeclaredAnnotation written = composing.isEmpty() ? this : composing.get(0);
    return written.scope.unit().locate(written.syntax);
  }

  @Override
  public List<String> attributes() {
    List<String> names = new ArrayList<>();
    if (syntax instanceof NormalAnnotationExpr normal) {
      normal.getPairs().forEach(pair -> names.add(pair.getNameAsString()));
    } else if (syntax instanceof SingleMemberAnnotationExpr) {
      names.add("value");
    }
    for (DeclaredAnnotation outer : composing) {
      for (String own : outer.attributes()) {
        AliasTable.Target target = outer.aliases().targets().get(own);
        if (target != null && target.annotation().equals(qualifiedName())) {
          addOnce(target.attribute(), names);
        } else if (outer.aliases().standsFor(qualifiedName(), own) && isAttribute(own)) {
          addOnce(own, names);
        }
      }
    }
    return Collections.unmodifiableList(names);
  }

  private static void addOnce(String name, List<String> names) {
    if (!names.contains(name)) {
      names.add(name);
    }
  }

  private boolean isAttribute(String name) {
    return declaration().isPresent()
        && declaration().get().methods().stream().anyMatch(it -> it.name().equals(name));
  }

  AliasTable aliases() {
    return declaration().map(DeclaredType::aliases).orElse(AliasTable.NONE);
  }

  /** Returns the value written for an attribute here, aliases left aside; null when none is. */
  @Nullable Expression written(String attribute) {
    if (syntax instanceof SingleMemberAnnotationExpr single) {
      return attribute.equals("value") ? single.getMemberValue() : null;
    }
    if (syntax instanceof NormalAnnotationExpr normal) {
      for (MemberValuePair pair : normal.getPairs()) {
        if (pair.getNameAsString().equals(attribute)) {
          return pair.getValue();
        }
      }
    }
    return null;
  }

  Scope scope() {
    return scope;
  }

  private AttributeValue value(String attribute) {
    AttributeValue known = values.get(attribute);
    if (known == null) {
      known = find(attribute).map(AttributeSource::value).orElse(AttributeValue.ABSENT);
      values.putIfAbsent(attribute, known);
    }
    return known;
  }

  /** What is written wins over what is a default; the attribute itself over its mirrors. */
  private Optional<AttributeSource> find(String attribute) {
    AttributeSource own = sourceOf(attribute);
    if (own != null && own.isWritten()) {
      return Optional.of(own);
    }
    AttributeSource fallback = own;
    for (String name : aliases().mirrors(attribute)) {
      AttributeSource source = sourceOf(name);
      if (source != null && source.isWritten()) {
        return Optional.of(source);
      }
      fallback = fallback == null ? source : fallback;
    }
    return Optional.ofNullable(fallback);
  }

  /**
   * An attribute that a composing annotation aliases takes the alias's value, default included; the
   * outermost such annotation decides. By convention alone a default stands only where nothing is
   * written, since it is not meant for the annotation composed.
   */
  private @Nullable AttributeSource sourceOf(String attribute) {
    AttributeSource conventional = null;
    for (DeclaredAnnotation outer : composing) {
      AttributeSource fallback = null;
      for (String alias : outer.aliases().aliasesFor(qualifiedName(), attribute)) {
        AttributeSource source = outer.sourceOf(alias);
        if (source != null && source.isWritten()) {
          return source;
        }
        fallback = fallback == null ? source : fallback;
      }
      if (fallback != null) {
        return fallback;
      }
      if (outer.aliases().standsFor(qualifiedName(), attribute)) {
        AttributeSource source = outer.find(attribute).orElse(null);
        if (source != null && source.isWritten()) {
          return source;
        }
        conventional = conventional == null ? source : conventional;
      }
    }
    Expression own = written(attribute);
    if (own != null) {
      return new AttributeSource(own, scope, true);
    }
    if (conventional != null) {
      return conventional;
    }
    Optional<DeclaredType> type = declaration();
    return type.isPresent() ? type.get().attributeDefaults().get(attribute) : null;
  }

  @Override
  public boolean isSet(String attribute) {
    return value(attribute).isWritten();
  }

  @Override
  public Optional<String> string(String attribute) {
    return strings(attribute).stream().findFirst();
  }

  @Override
  public List<String> strings(String attribute) {
    return value(attribute).strings();
  }

  @Override
  public Optional<Boolean> bool(String attribute) {
    return value(attribute).all(Boolean.class).stream().findFirst();
  }

  @Override
  public Optional<Number> number(String attribute) {
    return value(attribute).all(Number.class).stream().findFirst();
  }

  @Override
  public Optional<JavaType> type(String attribute) {
    return types(attribute).stream().findFirst();
  }

  @Override
  public List<JavaType> types(String attribute) {
    return value(attribute).all(JavaType.class);
  }

  @Override
  public Optional<SourceAnnotation> annotation(String attribute) {
    return annotations(attribute).stream().findFirst();
  }

  @Override
  public List<SourceAnnotation> annotations(String attribute) {
    return value(attribute).all(SourceAnnotation.class);
  }

  @Override
  public Optional<Expression> expression(String attribute) {
    return find(attribute).map(AttributeSource::expression);
  }

  @Override
  public Annotations metaAnnotations() {
    return declaration().map(DeclaredType::annotations).orElse(AnnotationSet.NONE);
  }

  @Override
  public List<String> unevaluated(String attribute) {
    return value(attribute).unevaluated();
  }

  @Override
  public Map<String, @Nullable Object> values() {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    attributes().forEach(name -> all.put(name, value(name).plain()));
    return Collections.unmodifiableMap(all);
  }

  @Override
  public String toString() {
    return "@" + qualifiedName();
  }
}
