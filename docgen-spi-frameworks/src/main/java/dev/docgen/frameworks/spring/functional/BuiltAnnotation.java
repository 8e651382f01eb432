package dev.docgen.frameworks.spring.functional;

import com.github.javaparser.ast.expr.Expression;
import dev.docgen.SourceLocation;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceAnnotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An annotation that code makes with a builder. Every value is a list. */
final class BuiltAnnotation implements SourceAnnotation {
  private final String qualifiedName;
  private final Map<String, @Nullable Object> values;
  private final SourceLocation location;

  BuiltAnnotation(
      String qualifiedName,
      Map<String, ? extends @Nullable Object> values,
      SourceLocation location) {
    this.qualifiedName = qualifiedName;
    this.values = new LinkedHashMap<>(values);
    this.location = location;
  }

  @Override
  public String qualifiedName() {
    return qualifiedName;
  }

  @Override
  public String simpleName() {
    return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
  }

  @Override
  public SourceLocation location() {
    return location;
  }

  @Override
  public List<String> attributes() {
    return List.copyOf(values.keySet());
  }

  @Override
  public boolean isSet(String attribute) {
    return values.containsKey(attribute);
  }

  @Override
  public Optional<String> string(String attribute) {
    return strings(attribute).stream().findFirst();
  }

  @Override
  public List<String> strings(String attribute) {
    return all(attribute, Object.class).stream()
        .filter(it -> !(it instanceof JavaType) && !(it instanceof SourceAnnotation))
        .map(String::valueOf)
        .toList();
  }

  @Override
  public Optional<Boolean> bool(String attribute) {
    return all(attribute, Boolean.class).stream().findFirst();
  }

  @Override
  public Optional<Number> number(String attribute) {
    return all(attribute, Number.class).stream().findFirst();
  }

  @Override
  public Optional<JavaType> type(String attribute) {
    return types(attribute).stream().findFirst();
  }

  @Override
  public List<JavaType> types(String attribute) {
    return all(attribute, JavaType.class);
  }

  @Override
  public Optional<SourceAnnotation> annotation(String attribute) {
    return annotations(attribute).stream().findFirst();
  }

  @Override
  public List<SourceAnnotation> annotations(String attribute) {
    return all(attribute, SourceAnnotation.class);
  }

  private <T> List<T> all(String attribute, Class<T> kind) {
    return values.get(attribute) instanceof List<?> list
        ? list.stream().filter(kind::isInstance).map(kind::cast).toList()
        : List.of();
  }

  @Override
  public Optional<Expression> expression(String attribute) {
    return Optional.empty();
  }

  @Override
  public Annotations metaAnnotations() {
    return NoAnnotations.NONE;
  }

  @Override
  public List<String> unevaluated(String attribute) {
    return List.of();
  }

  @Override
  public Map<String, @Nullable Object> values() {
    return new LinkedHashMap<>(values);
  }

  /** No annotations at all. */
  private enum NoAnnotations implements Annotations {
    NONE;

    @Override
    public Optional<SourceAnnotation> find(String... qualifiedNames) {
      return Optional.empty();
    }

    @Override
    public List<SourceAnnotation> findAll(String... qualifiedNames) {
      return List.of();
    }

    @Override
    public Optional<SourceAnnotation> findSimple(String... simpleNames) {
      return Optional.empty();
    }

    @Override
    public List<SourceAnnotation> declared() {
      return List.of();
    }

    @Override
    public Annotations and(List<SourceAnnotation> more) {
      return this;
    }
  }
}
