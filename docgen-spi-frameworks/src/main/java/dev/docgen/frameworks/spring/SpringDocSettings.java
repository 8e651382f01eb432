package dev.docgen.frameworks.spring;

import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.frameworks.code.Step;
import dev.docgen.frameworks.document.DocumentReader;
import dev.docgen.frameworks.document.SwaggerModels;
import dev.docgen.model.Schema;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.TypeMapping;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the application tells springdoc by {@code SpringDocUtils.getConfig()}, over springdoc's
 * defaults (springdoc reference, "How can I ignore …" and "How can I … replace"). Immutable once
 * read.
 */
final class SpringDocSettings {
  /** Calls that add classes to a list of springdoc's, and what that list is called here. */
  private static final Map<String, Kind> LISTS =
      Map.of(
          "RestControllers", Kind.CONTROLLERS,
          "HiddenRestControllers", Kind.HIDDEN,
          "RequestWrapperToIgnore", Kind.INJECTED,
          "FileType", Kind.FILES,
          "ResponseWrapperToIgnore", Kind.WRAPPERS,
          "ResponseTypeToIgnore", Kind.NOTHING,
          "FluxWrapperToIgnore", Kind.STREAMS,
          "AnnotationsToIgnore", Kind.ANNOTATIONS,
          "SimpleTypesForParameterObject", Kind.SIMPLE,
          "DeprecatedType", Kind.DEPRECATED);

  /** What springdoc takes classes for. */
  enum Kind {
    CONTROLLERS,
    HIDDEN,
    INJECTED,
    FILES,
    WRAPPERS,
    NOTHING,
    STREAMS,
    ANNOTATIONS,
    SIMPLE,
    DEPRECATED
  }

  private final SourceTree sources;
  private final Consumer<SourceLocation> unreadable;
  private final Map<Kind, Set<String>> classes = new EnumMap<>(Kind.class);
  private final Map<String, JavaType> replaced = new LinkedHashMap<>();
  private final Map<String, Schema> schemas = new LinkedHashMap<>();
  private final Map<String, JavaType> parameterObjects = new LinkedHashMap<>();

  private SpringDocSettings(SourceTree sources, Consumer<SourceLocation> unreadable) {
    this.sources = sources;
    this.unreadable = unreadable;
    for (Kind kind : Kind.values()) {
      classes.put(kind, new LinkedHashSet<>(defaults(kind)));
    }
  }

  private static Set<String> defaults(Kind kind) {
    return switch (kind) {
      case INJECTED -> SpringTypes.INJECTED;
      case FILES -> SpringTypes.FILES;
      case WRAPPERS -> SpringTypes.WRAPPERS;
      case STREAMS -> SpringTypes.STREAMS;
      case ANNOTATIONS -> Set.of(SpringAnnotations.IGNORED_PARAMETERS);
      case DEPRECATED -> Set.of(SpringAnnotations.DEPRECATED);
      case CONTROLLERS, HIDDEN, NOTHING, SIMPLE -> Set.of();
    };
  }

  static SpringDocSettings read(SourceTree sources, Consumer<SourceLocation> unreadable) {
    SpringDocSettings settings = new SpringDocSettings(sources, unreadable);
    SpringDocCalls.read(sources, unreadable).forEach(settings::apply);
    return settings;
  }

  /** Reads the settings and reports what of them the sources do not tell. */
  static SpringDocSettings read(DetectionContext context) {
    return read(
        context.sources(),
        place ->
            context.report(
                SpringDiagnostics.UNREADABLE_SETTING,
                Severity.INFO,
                "a call of SpringDocUtils.getConfig() is none that is read, has an argument that the"
                    + " sources do not tell or stands under a condition; it is passed over",
                place));
  }

  private void apply(Step step) {
    String name = step.name();
    Kind added = name.startsWith("add") ? LISTS.get(name.substring(3)) : null;
    Kind removed = name.startsWith("remove") ? LISTS.get(name.substring(6)) : null;
    if (added != null) {
      names(step).ifPresent(of(added)::addAll);
    } else if (removed != null) {
      names(step).ifPresent(of(removed)::removeAll);
    } else {
      replace(step);
    }
  }

  private void replace(Step step) {
    switch (step.name()) {
      case "replaceWithClass" -> pair(step, replaced);
      case "replaceParameterObjectWithClass" -> pair(step, parameterObjects);
      case "replaceWithSchema" -> schema(step);
      case "disableReplacement", "removeFromSchemaClass" ->
          names(step).ifPresent(replaced.keySet()::removeAll);
      case "removeFromSchemaMap" -> names(step).ifPresent(schemas.keySet()::removeAll);
      default -> unreadable.accept(step.call().location());
    }
  }

  private void pair(Step step, Map<String, JavaType> pairs) {
    Optional<String> from = step.argument(0).flatMap(SpringDocSettings::name);
    Optional<JavaType> to = step.argument(1).flatMap(Snippet::classLiteral);
    if (from.isPresent() && to.isPresent()) {
      pairs.put(from.get(), to.get());
    } else {
      unreadable.accept(step.call().location());
    }
  }

  private void schema(Step step) {
    SwaggerModels models =
        new SwaggerModels(name -> Optional.empty(), value -> unreadable.accept(value.location()));
    Optional<String> from = step.argument(0).flatMap(SpringDocSettings::name);
    Optional<Schema> to = step.argument(1).flatMap(models::object).map(DocumentReader::schema);
    if (from.isPresent() && to.isPresent()) {
      schemas.put(from.get(), to.get());
    } else {
      unreadable.accept(step.call().location());
    }
  }

  /** Returns the classes that a call names, as literals or by their names; empty unless all do. */
  private Optional<List<String>> names(Step step) {
    List<String> names = new ArrayList<>();
    for (Snippet argument : step.elements()) {
      Optional<String> name = name(argument);
      if (name.isEmpty()) {
        unreadable.accept(step.call().location());
        return Optional.empty();
      }
      names.add(name.get());
    }
    return Optional.of(names);
  }

  private static Optional<String> name(Snippet argument) {
    return argument.classLiteral().flatMap(JavaType::className).or(argument::text);
  }

  /** Returns the classes of a kind; subtypes count as they do. */
  Set<String> of(Kind kind) {
    return classes.getOrDefault(kind, Set.of());
  }

  /** Returns whether a type is of a kind. */
  boolean is(JavaType type, Kind kind) {
    return !of(kind).isEmpty() && SpringTypes.isA(type, of(kind), sources);
  }

  /** Returns whether a class is a controller that is kept out of the document. */
  boolean hides(SourceType controller) {
    return is(controller.type(), Kind.HIDDEN);
  }

  /** Returns whether annotations hold one of a kind. */
  boolean has(Annotations annotations, Kind kind) {
    return annotations.has(of(kind).toArray(String[]::new));
  }

  /** Returns whether a parameter object's field of that type is one value, not an object. */
  boolean isSimple(JavaType type) {
    return SpringTypes.isSimple(type, sources) || is(type, Kind.SIMPLE);
  }

  /** Returns the type that is taken apart in place of a parameter object's. */
  JavaType parameterObject(JavaType type) {
    return type.className().map(name -> parameterObjects.getOrDefault(name, type)).orElse(type);
  }

  /** Returns what is shown in place of types. */
  List<TypeMapping> mappings() {
    List<TypeMapping> mappings = new ArrayList<>();
    schemas.forEach((name, schema) -> mappings.add(TypeMapping.of(name, schema)));
    replaced.forEach((name, type) -> mappings.add(TypeMapping.replacing(name, type)));
    of(Kind.FILES).stream()
        .filter(name -> !SpringTypes.FILES.contains(name))
        .forEach(name -> mappings.add(TypeMapping.of(name, Schema.string("binary"))));
    return mappings;
  }
}
