package dev.docgen.engine.schema;

import dev.docgen.Diagnostic;
import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.engine.report.Reporter;
import dev.docgen.engine.schema.annotated.ValidationGroups;
import dev.docgen.engine.schema.bean.PropertyChoice;
import dev.docgen.engine.work.Overdue;
import dev.docgen.engine.work.PluginBoundary;
import dev.docgen.engine.work.Workers;
import dev.docgen.model.Discriminator;
import dev.docgen.model.Schema;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import dev.docgen.spi.Conventions;
import dev.docgen.spi.JsonSettings;
import dev.docgen.spi.SchemaConventions;
import dev.docgen.spi.SchemaDialect;
import dev.docgen.spi.SchemaNaming;
import dev.docgen.spi.SchemaResolver;
import dev.docgen.spi.TypeMapping;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The component schemas of one generation. Thread-safe.
 *
 * <p>Use: {@link #resolver} for each detector; when all have answered, {@link #describe} with the
 * keys that the operations' schemas hold; then give the described schemas their names.
 *
 * <p>A resolver answers a class by a reference to a key, which says the conventions, the type and
 * the active views; the class is described when it is asked for. A description is a function of
 * sources and conventions alone: two threads that describe one class at once find the same, and the
 * first to end is kept. No lock is held meanwhile, so nothing can wait in a circle.
 */
public final class SchemaRegistry {
  private final SourceTree sources;
  private final Dialect swagger;
  private final Dialect microProfile;
  private final Reporter reporter;
  private final Map<String, Registered> registered = new ConcurrentHashMap<>();
  private final Map<String, Described> flat = new ConcurrentHashMap<>();
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  /** A class to which a key was given out. */
  private record Registered(
      ClassType type,
      List<String> views,
      ValidationGroups groups,
      PropertyChoice choice,
      Resolution resolution) {

    String key() {
      StringBuilder key = new StringBuilder(keyOfAnyGroup());
      groups.names().forEach(group -> key.append('!').append(group));
      return key.toString();
    }

    /** Returns the key of what is one component unless groups are told apart. */
    String keyOfAnyGroup() {
      return choice.isAll() ? keyOfAll() : keyOfAll() + '#' + choice.describe();
    }

    /** Returns the key of the whole class, whatever is chosen of it. */
    String keyOfAll() {
      StringBuilder key =
          new StringBuilder(resolution.conventions().id()).append(':').append(type.describe());
      views.forEach(view -> key.append('@').append(view));
      return key.toString();
    }
  }

  /**
   * Makes the registry of one generation.
   *
   * @param mappings asked in order before the engine's rules
   */
  public SchemaRegistry(SourceTree sources, List<TypeMapping> mappings, Reporter reporter) {
    this.sources = sources;
    this.reporter = reporter;
    this.swagger = new SwaggerDialect(mappings);
    this.microProfile = new MicroProfileDialect(mappings, swagger);
  }

  /**
   * Returns a resolver that follows those conventions; their id tells their keys apart.
   *
   * @param json how the application's JSON mapper is configured
   */
  public SchemaResolver resolver(Conventions conventions, JsonSettings json) {
    boolean ofSwagger = conventions.schemas().dialect() == SchemaDialect.SWAGGER;
    Dialect dialect = ofSwagger ? swagger : microProfile;
    return new Resolution(this, sources, conventions, json, dialect, reporter);
  }

  /**
   * Describes the classes behind keys and all that their descriptions refer to.
   *
   * <p>A class that a supertype names as its subtype extends that supertype by {@code allOf} where
   * some place shows the supertype, and stands by itself where none does, as with swagger-core.
   *
   * @param keys those that schemas outside the components refer to
   */
  public DescribedSchemas describe(Collection<String> keys, Workers workers) {
    Set<String> reached = reach(keys, workers);
    Map<String, DescribedSchema> described =
        workers.call(
            () -> described(reached, UnaryOperator.identity()),
            overdue -> {
              reportOverdue("naming the schemas", SchemaRegistry.class, overdue);
              return described(reached, naming -> Conventions.DEFAULT.schemaNaming());
            });
    return key -> Optional.ofNullable(described.get(key));
  }

  private Map<String, DescribedSchema> described(
      Set<String> reached, UnaryOperator<SchemaNaming> naming) {
    Map<String, DescribedSchema> described = new LinkedHashMap<>();
    for (String key : reached) {
      Registered type = registered.get(key);
      Described own = flat.get(key);
      if (type != null && own != null) {
        described.put(key, described(key, type, own, reached, naming));
      }
    }
    return described;
  }

  private DescribedSchema described(
      String key,
      Registered type,
      Described own,
      Set<String> reached,
      UnaryOperator<SchemaNaming> naming) {
    Map<String, Described> parents = new LinkedHashMap<>();
    for (String parent : own.parents()) {
      Described known = reached.contains(parent) ? flat.get(parent) : null;
      if (known != null) {
        parents.put(parent, known);
      }
    }
    SchemaNaming chosen = naming.apply(type.resolution().conventions().schemaNaming());
    String name =
        ComponentNames.of(
            type.type(), type.views(), each -> name(each, chosen, own.location()), sources);
    if (!type.choice().isAll() && isChosenDifferently(type, reached)) {
      name += "_" + type.choice().describe();
    }
    Schema schema = parents.isEmpty() ? own.schema() : Hierarchy.compose(own.schema(), parents);
    boolean apart = type.groups().exact() && !type.groups().names().isEmpty();
    return new DescribedSchema(
        key,
        apart ? key : type.keyOfAnyGroup(),
        type.type(),
        apart ? ComponentNames.with(name, type.groups().names()) : name,
        schema,
        own.location());
  }

  /** Returns the name that a naming gives, or the usual one where it fails. */
  private String name(JavaType type, SchemaNaming naming, SourceLocation location) {
    try {
      String name = naming.name(type);
      if (name != null && !name.isBlank()) {
        return name;
      }
      reporter.failed(naming, "gave " + type.describe() + " no name", location, null);
    } catch (Throwable failure) {
      PluginBoundary.check(failure, reporter::checkCancelled);
      reporter.failed(naming, "failed with " + failure, location, failure);
    }
    return Conventions.DEFAULT.schemaNaming().name(type);
  }

  /** Returns whether another component shows other properties of the same class. */
  private boolean isChosenDifferently(Registered type, Set<String> reached) {
    String all = type.keyOfAll();
    return reached.stream()
        .map(registered::get)
        .filter(other -> other != null && other.keyOfAll().equals(all))
        .anyMatch(other -> !other.choice().equals(type.choice()));
  }

  /**
   * Describes in waves: what one wave refers to is the next. The outcome is the same whatever the
   * order, since waves go on until nothing is missing.
   */
  private Set<String> reach(Collection<String> keys, Workers workers) {
    Set<String> reached = new TreeSet<>();
    Set<String> wave = new TreeSet<>(keys);
    wave.retainAll(registered.keySet());
    while (!wave.isEmpty()) {
      reached.addAll(wave);
      Set<String> next = new TreeSet<>();
      for (Optional<Described> described :
          workers.mapOrdered(List.copyOf(wave), this::flat, this::undescribed)) {
        described.ifPresent(found -> collectReferences(found.schema(), next));
      }
      for (String key : reached) {
        Described known = flat.get(key);
        if (known != null) {
          known.parents().stream().filter(used::contains).forEach(next::add);
        }
      }
      next.removeAll(reached);
      next.retainAll(registered.keySet());
      wave = next;
    }
    return reached;
  }

  /** Adds the keys that a schema refers to, those of a discriminator's mapping included. */
  private static void collectReferences(Schema schema, Set<String> keys) {
    schema.ref().ifPresent(keys::add);
    schema.discriminator().map(Discriminator::mapping).ifPresent(map -> keys.addAll(map.values()));
    schema.forEachSubschema(part -> collectReferences(part, keys));
  }

  /** Gives out the key of a class. */
  String register(ClassType type, Place place, Resolution resolution) {
    Registered asked =
        new Registered(type, place.views(), place.groups(), place.choice(), resolution);
    String key = asked.key();
    registered.putIfAbsent(key, asked);
    return key;
  }

  /** Notes that a place shows a class or its subtypes, so that these refer to it. */
  void use(String key) {
    used.add(key);
  }

  /** Returns the description of a class by itself; empty for a key never given out. */
  Optional<Described> flat(String key) {
    Described known = flat.get(key);
    if (known != null) {
      reporter.cacheAsked("schema", true);
      return Optional.of(known);
    }
    Registered type = registered.get(key);
    if (type == null) {
      return Optional.empty();
    }
    reporter.cacheAsked("schema", false);
    reporter.checkCancelled();
    Described described = told(describe(type), type);
    Described first = flat.putIfAbsent(key, described);
    return Optional.of(first == null ? described : first);
  }

  /**
   * Returns the description of a class that none was found for in time: none.
   *
   * @param overdue where the work stood; null when it had not begun
   */
  private Optional<Described> undescribed(String key, @Nullable Overdue overdue) {
    reporter.exhausted();
    if (overdue != null) {
      reportOverdue("describing " + key, MappedRule.class, overdue);
    }
    return Optional.empty();
  }

  /**
   * @param asking the class that asks the plug-ins of which one may not have answered
   */
  private void reportOverdue(String work, Class<?> asking, Overdue overdue) {
    reporter.exhausted();
    Optional<String> plugin = overdue.calledBy(asking);
    plugin.ifPresent(reporter::pluginFailed);
    reporter.report(
        new Diagnostic(
            "DG0004",
            Severity.ERROR,
            work
                + " did not end in time"
                + plugin.map(name -> ", since " + name + " does not answer").orElse(""),
            SourceLocation.NONE,
            overdue));
  }

  private static Described told(Described described, Registered type) {
    UnaryOperator<String> texts = type.resolution().conventions().schemas().texts();
    return texts.equals(SchemaConventions.AS_WRITTEN)
        ? described
        : new Described(
            told(described.schema(), texts),
            described.typeProperty(),
            described.parents(),
            described.location());
  }

  private static Schema told(Schema schema, UnaryOperator<String> texts) {
    Schema told = schema.mapSubschemas(part -> told(part, texts));
    for (String keyword : List.of("title", "description")) {
      if (schema.keyword(keyword) instanceof String text && !texts.apply(text).equals(text)) {
        told = told.toBuilder().keyword(keyword, texts.apply(text)).build();
      }
    }
    return told;
  }

  private Described describe(Registered registered) {
    ClassType type = registered.type();
    Optional<SourceType> declaration = sources.type(type);
    SourceLocation location = declaration.map(SourceType::location).orElse(SourceLocation.NONE);
    Place place =
        Place.of(type.qualifiedName(), registered.views(), location)
            .validatedFor(registered.groups())
            .choosing(registered.choice());
    return registered
        .resolution()
        .dialect()
        .describe(type, declaration, place, registered.resolution());
  }
}
