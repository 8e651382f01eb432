package dev.docgen.engine.schema;

import dev.docgen.Severity;
import dev.docgen.engine.report.Reporter;
import dev.docgen.engine.schema.annotated.JavalinSchema;
import dev.docgen.engine.schema.annotated.ValidationGroups;
import dev.docgen.engine.schema.bean.BeanReader;
import dev.docgen.engine.schema.bean.MemberReader;
import dev.docgen.model.Schema;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceTree;
import dev.docgen.spi.Conventions;
import dev.docgen.spi.JsonSettings;
import dev.docgen.spi.PropertyCase;
import dev.docgen.spi.SchemaDialect;
import dev.docgen.spi.SchemaResolver;
import dev.docgen.spi.SchemaUse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Resolves types under one set of conventions. Thread-safe. */
final class Resolution implements SchemaResolver {
  private static final int MAX_DESCRIPTION = 1_000;
  private static final int MAX_NESTED_ARGUMENTS = 8;

  private final SchemaRegistry registry;
  private final SourceTree sources;
  private final Conventions conventions;
  private final JsonSettings json;
  private final Dialect dialect;
  private final Reporter reporter;
  private final BeanReader beans;
  private final MemberReader members;
  private final Map<ClassType, Optional<JavaType>> valueTypes = new ConcurrentHashMap<>();

  Resolution(
      SchemaRegistry registry,
      SourceTree sources,
      Conventions conventions,
      JsonSettings json,
      Dialect dialect,
      Reporter reporter) {
    this.registry = registry;
    this.sources = sources;
    this.conventions = conventions;
    this.json = json;
    this.dialect = dialect;
    this.reporter = reporter;
    this.beans =
        new BeanReader(
            sources,
            json.documented() || conventions.schemas().applicationMapper()
                ? json.propertyCase()
                : PropertyCase.AS_IS,
            !conventions.schemas().corrected());
    this.members =
        new MemberReader(
            sources,
            json.propertyCase(),
            conventions.schemas().dialect() == SchemaDialect.MICROPROFILE_PUBLIC);
  }

  @Override
  public Schema schema(JavaType type, SchemaUse use) {
    Place place = Place.top(use.views(), use.location()).with(use.annotations());
    return resolve(type, place.validatedFor(groups(use.annotations())));
  }

  private ValidationGroups groups(@Nullable Annotations annotations) {
    return annotations == null
        ? ValidationGroups.NONE
        : ValidationGroups.of(annotations, this::superNames, conventions.schemas().corrected());
  }

  private List<String> superNames(JavaType type) {
    return type instanceof ClassType known
        ? sources.supertypes(known).stream().map(ClassType::qualifiedName).toList()
        : List.of();
  }

  @Override
  public Schema declared(SourceAnnotation annotation, @Nullable JavaType type, SchemaUse use) {
    return dialect.declared(annotation, type, Place.top(use.views(), use.location()), this);
  }

  @Override
  public Schema describe(Schema schema) {
    return schema.ref().flatMap(registry::flat).map(Described::schema).orElse(schema);
  }

  /** Returns the schema of a type at a place, with what annotations there say about it. */
  Schema resolve(JavaType written, Place place) {
    if (place.depth() > reporter.limits().maxSchemaDepth()) {
      report(
          "DG0403",
          Severity.WARNING,
          "schemas nest deeper than "
              + reporter.limits().maxSchemaDepth()
              + " at "
              + written.describe()
              + ", which is left open; raise Limits.maxSchemaDepth or name a part of it as a class",
          place);
      return Schema.ANY;
    }
    JavaType type = ErasedType.of(written);
    return dialect.use(type, place.and(type.annotations()), this);
  }

  /** Returns what the first rule answers, annotations of the place apart. */
  Schema byRules(JavaType type, Place place) {
    return byRules(type, place, dialect.rules());
  }

  /** Returns what the first rule answers that is the engine's own. */
  Schema unmapped(JavaType type, Place place) {
    return byRules(type, place, dialect.ownRules());
  }

  private Schema byRules(JavaType type, Place place, List<SchemaRule> asked) {
    for (SchemaRule rule : asked) {
      Optional<Schema> answer = rule.apply(type, place, this);
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    return Schema.ANY;
  }

  /**
   * Returns a reference to the component of a type, which is described when it is asked for. A type
   * whose arguments grow with each description ({@code Node<List<T>>} in {@code Node<T>}) would
   * never end: it is left open where its arguments nest deeper, or its name gets longer, than any
   * that a person wrote. Depth counts because one that grows in two places doubles at each level.
   */
  Schema component(ClassType type, Place place) {
    if (nests(type, MAX_NESTED_ARGUMENTS) || type.describe().length() > MAX_DESCRIPTION) {
      report(
          "DG0403",
          Severity.WARNING,
          "type "
              + type.simpleName()
              + " contains itself with ever longer type arguments; it is left open where they nest"
              + " deeper than "
              + MAX_NESTED_ARGUMENTS
              + " or take more than "
              + MAX_DESCRIPTION
              + " characters: give it a fixed argument",
          place);
      return Schema.ANY;
    }
    return Schema.ref(registry.register(type, place, this));
  }

  /** Returns whether type arguments lie within each other more than that many times. */
  private static boolean nests(JavaType type, int times) {
    return type instanceof ClassType known
        && known.arguments().stream()
            .anyMatch(argument -> times == 0 || nests(argument, times - 1));
  }

  /** Returns the type of the member that a class is written as, which many places ask. */
  Optional<JavaType> valueType(ClassType type) {
    Optional<JavaType> known = valueTypes.get(type);
    if (known == null) {
      known = ValueRule.valueType(type, sources);
      valueTypes.put(type, known);
    }
    return known;
  }

  /** Returns what javalin-openapi's annotations say, where its conventions are followed. */
  JavalinSchema javalin(@Nullable Annotations annotations) {
    return JavalinSchema.of(JavalinShape.applies(this) ? annotations : null);
  }

  SourceTree sources() {
    return sources;
  }

  MemberReader members() {
    return members;
  }

  Dialect dialect() {
    return dialect;
  }

  BeanReader beans() {
    return beans;
  }

  JsonSettings json() {
    return json;
  }

  Conventions conventions() {
    return conventions;
  }

  SchemaRegistry registry() {
    return registry;
  }

  /** Returns that supertype, with arguments, of a class type; itself included. */
  Optional<ClassType> asSuper(JavaType type, String qualifiedName) {
    if (type instanceof ClassType known && known.qualifiedName().equals(qualifiedName)) {
      return Optional.of(known);
    }
    return type instanceof ClassType ? sources.asSuper(type, qualifiedName) : Optional.empty();
  }

  /** Returns the nearest supertype, with arguments and itself included, of one of those names. */
  Optional<ClassType> superAmong(JavaType type, Set<String> qualifiedNames) {
    if (!(type instanceof ClassType known)) {
      return Optional.empty();
    }
    if (qualifiedNames.contains(known.qualifiedName())) {
      return Optional.of(known);
    }
    return sources.supertypes(known).stream()
        .filter(candidate -> qualifiedNames.contains(candidate.qualifiedName()))
        .findFirst();
  }

  boolean isA(JavaType type, String qualifiedName) {
    return asSuper(type, qualifiedName).isPresent();
  }

  void failed(Object plugin, String what, Place place, @Nullable Throwable cause) {
    reporter.failed(plugin, what, place.location(), cause);
  }

  void checkCancelled() {
    reporter.checkCancelled();
  }

  void report(String code, Severity severity, String message, Place place) {
    reporter.report(code, severity, message, place.location());
  }
}
