package dev.docgen;

import dev.docgen.spi.Conventions;
import dev.docgen.spi.EngineConfiguration;
import dev.docgen.spi.EngineProvider;
import dev.docgen.spi.FrameworkDetector;
import dev.docgen.spi.GenerationListener;
import dev.docgen.spi.OperationHook;
import dev.docgen.spi.OutputRenderer;
import dev.docgen.spi.ParameterHook;
import dev.docgen.spi.SchemaHook;
import dev.docgen.spi.TypeMapping;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Builds a {@link DocGen}. Each setter checks at once; not thread-safe. */
public final class DocGenBuilder {
  private String name = "default";
  private ClassLoader classLoader = defaultClassLoader();
  private boolean loadDetectors = true;
  private final List<FrameworkDetector> detectors = new ArrayList<>();
  private final List<OutputRenderer> renderers = new ArrayList<>();
  private final List<TypeMapping> typeMappings = new ArrayList<>();
  private final List<OperationHook> operationHooks = new ArrayList<>();
  private final List<ParameterHook> parameterHooks = new ArrayList<>();
  private final List<SchemaHook> schemaHooks = new ArrayList<>();
  private final List<GenerationListener> listeners = new ArrayList<>();
  private @Nullable Conventions conventions;
  private final List<Path> allowedRoots = new ArrayList<>();
  private Limits limits = Limits.DEFAULTS;
  private int threads = Runtime.getRuntime().availableProcessors();
  private long cacheBytes = Math.max(32L << 20, Runtime.getRuntime().maxMemory() / 8);

  DocGenBuilder() {}

  private static ClassLoader defaultClassLoader() {
    ClassLoader own = DocGen.class.getClassLoader();
    return own == null ? ClassLoader.getSystemClassLoader() : own;
  }

  /** Names the engine in JMX, tags and logs; {@code default} unless set. */
  public DocGenBuilder name(String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("name must not be blank");
    }
    name = value;
    return this;
  }

  /** Sets where plug-ins and the engine are looked up; the API's own loader unless set. */
  public DocGenBuilder classLoader(ClassLoader value) {
    classLoader = Objects.requireNonNull(value, "classLoader");
    return this;
  }

  /**
   * Sets whether detectors are looked up by ServiceLoader; true unless set. Renderers always are.
   */
  public DocGenBuilder loadDetectors(boolean value) {
    loadDetectors = value;
    return this;
  }

  public DocGenBuilder addDetector(FrameworkDetector detector) {
    detectors.add(Objects.requireNonNull(detector, "detector"));
    return this;
  }

  /** Adds a renderer; it takes the place of the one that ServiceLoader finds for its format. */
  public DocGenBuilder addRenderer(OutputRenderer renderer) {
    renderers.add(Objects.requireNonNull(renderer, "renderer"));
    return this;
  }

  /** Adds a mapping; earlier ones are asked first. */
  public DocGenBuilder addTypeMapping(TypeMapping mapping) {
    typeMappings.add(Objects.requireNonNull(mapping, "mapping"));
    return this;
  }

  public DocGenBuilder addOperationHook(OperationHook hook) {
    operationHooks.add(Objects.requireNonNull(hook, "hook"));
    return this;
  }

  public DocGenBuilder addParameterHook(ParameterHook hook) {
    parameterHooks.add(Objects.requireNonNull(hook, "hook"));
    return this;
  }

  public DocGenBuilder addSchemaHook(SchemaHook hook) {
    schemaHooks.add(Objects.requireNonNull(hook, "hook"));
    return this;
  }

  public DocGenBuilder addListener(GenerationListener listener) {
    listeners.add(Objects.requireNonNull(listener, "listener"));
    return this;
  }

  /** Replaces the conventions that each detector brings. */
  public DocGenBuilder conventions(Conventions value) {
    conventions = Objects.requireNonNull(value, "conventions");
    return this;
  }

  /** Allows requests to read beneath this folder; without any, every root is allowed. */
  public DocGenBuilder addAllowedRoot(Path folder) {
    allowedRoots.add(folder.toAbsolutePath().normalize());
    return this;
  }

  public DocGenBuilder limits(Limits value) {
    limits = Objects.requireNonNull(value, "limits");
    return this;
  }

  /** Sets the number of worker threads; the number of processors unless set. */
  public DocGenBuilder threads(int value) {
    if (value < 1) {
      throw new IllegalArgumentException("threads must be at least 1: " + value);
    }
    threads = value;
    return this;
  }

  /** Sets the approximate bytes of all caches together; 0 turns caching off. */
  public DocGenBuilder cacheBytes(long value) {
    if (value < 0) {
      throw new IllegalArgumentException("cacheBytes must not be negative: " + value);
    }
    cacheBytes = value;
    return this;
  }

  /**
   * Returns the engine.
   *
   * @throws DocGenException when no engine is found, when a plug-in cannot load, or when two
   *     detectors or two renderers have one id
   */
  public DocGen build() {
    EngineConfiguration configuration =
        new EngineConfiguration(
            name,
            unique(
                "detector",
                detectors,
                loadDetectors ? load(FrameworkDetector.class) : List.of(),
                FrameworkDetector::id),
            unique("renderer", renderers, otherRenderers(), renderer -> renderer.format().id()),
            typeMappings,
            operationHooks,
            parameterHooks,
            schemaHooks,
            listeners,
            conventions,
            allowedRoots,
            limits,
            threads,
            cacheBytes);
    List<EngineProvider> providers = load(EngineProvider.class);
    if (providers.isEmpty()) {
      throw new DocGenException(
          "no DocGen engine found: add dev.docgen:docgen-engine to the class path or module path");
    }
    return providers.get(0).create(configuration);
  }

  private List<OutputRenderer> otherRenderers() {
    Set<String> given =
        renderers.stream().map(renderer -> renderer.format().id()).collect(Collectors.toSet());
    return load(OutputRenderer.class).stream()
        .filter(renderer -> !given.contains(renderer.format().id()))
        .toList();
  }

  private static <T> List<T> unique(
      String kind, List<T> given, List<T> loaded, Function<T, String> id) {
    List<T> all = new ArrayList<>(given);
    all.addAll(loaded);
    all.sort(Comparator.comparing(id));
    for (int i = 1; i < all.size(); i++) {
      if (id.apply(all.get(i - 1)).equals(id.apply(all.get(i)))) {
        throw new DocGenException(
            "two "
                + kind
                + "s have the id '"
                + id.apply(all.get(i))
                + "': "
                + all.get(i - 1).getClass().getName()
                + " and "
                + all.get(i).getClass().getName());
      }
    }
    return all;
  }

  private <T> List<T> load(Class<T> service) {
    try {
      return ServiceLoader.load(service, classLoader).stream()
          .map(ServiceLoader.Provider::get)
          .toList();
    } catch (ServiceConfigurationError | LinkageError e) {
      throw new DocGenException(
          "a plug-in of " + service.getName() + " cannot be loaded: " + e.getMessage(), e);
    }
  }
}
