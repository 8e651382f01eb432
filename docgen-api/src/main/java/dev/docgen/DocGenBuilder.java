package dev.docgen;

import dev.docgen.Plugins.Named;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private List<String> chosenDetectors = List.of();
  private final List<String> leftDetectors = new ArrayList<>();
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

  /**
   * Sets where plug-ins and the engine are looked up; the API's own loader unless set. A host whose
   * plug-ins have loaders of their own gives one of these, whose parents must reach the API; the
   * engine keeps no loader beyond {@link DocGen#close}, results apart that the host keeps.
   */
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

  /**
   * Asks these detectors alone, of those found and added; all of them unless set. Where two
   * describe one thing, such as one path and method, the first of them leads; unless set, that is
   * the one whose id comes first.
   */
  public DocGenBuilder detectors(String... ids) {
    chosenDetectors = List.of(ids);
    return this;
  }

  /** Leaves out the detector of that id, although it is found or added. */
  public DocGenBuilder withoutDetector(String id) {
    leftDetectors.add(Objects.requireNonNull(id, "id"));
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
   * Returns the engine. A plug-in that cannot be loaded, or does not tell its id, is left out: each
   * result names it (DG0005), and so do the {@linkplain DocGen#statistics() statistics}.
   *
   * @throws DocGenException when no engine is found, when two detectors or two renderers have one
   *     id, or when an id is named that no detector has
   */
  public DocGen build() {
    Plugins plugins = new Plugins(classLoader);
    Map<String, FrameworkDetector> asked = detectors(plugins);
    EngineConfiguration configuration =
        new EngineConfiguration(
            name,
            asked,
            renderers(plugins),
            typeMappings,
            operationHooks,
            parameterHooks,
            schemaHooks,
            listeners,
            conventions,
            allowedRoots,
            limits,
            threads,
            cacheBytes,
            plugins.failures());
    Plugins engines = new Plugins(classLoader);
    List<EngineProvider> providers = engines.load(EngineProvider.class);
    if (providers.isEmpty()) {
      throw withoutEngine(engines.failures());
    }
    return providers.get(0).create(configuration);
  }

  private static DocGenException withoutEngine(List<Diagnostic> failures) {
    return failures.isEmpty()
        ? new DocGenException(
            "no DocGen engine found: add dev.docgen:docgen-engine to the class path or module path")
        : new DocGenException(failures.get(0).message(), failures.get(0).cause(), failures);
  }

  private Map<String, FrameworkDetector> detectors(Plugins plugins) {
    List<FrameworkDetector> all = new ArrayList<>(detectors);
    all.addAll(loadDetectors ? plugins.load(FrameworkDetector.class) : List.of());
    Map<String, FrameworkDetector> known = new LinkedHashMap<>();
    unique("detector", plugins.named(all, FrameworkDetector::id), id -> id)
        .forEach(one -> known.put(one.name(), one.plugin()));
    DetectorChoice choice = new DetectorChoice(chosenDetectors, leftDetectors);
    choice
        .unknown(known.keySet())
        .ifPresent(
            id -> {
              throw new DocGenException(
                  "no detector has the id '" + id + "'; there are " + known.keySet());
            });
    return choice.of(known);
  }

  private Map<OutputFormat, OutputRenderer> renderers(Plugins plugins) {
    List<Named<OutputRenderer, OutputFormat>> all =
        new ArrayList<>(plugins.named(renderers, OutputRenderer::format));
    Set<String> given = all.stream().map(one -> one.name().id()).collect(Collectors.toSet());
    plugins.named(plugins.load(OutputRenderer.class), OutputRenderer::format).stream()
        .filter(one -> !given.contains(one.name().id()))
        .forEach(all::add);
    Map<OutputFormat, OutputRenderer> known = new LinkedHashMap<>();
    unique("renderer", all, OutputFormat::id).forEach(one -> known.put(one.name(), one.plugin()));
    return known;
  }

  private static <T, N> List<Named<T, N>> unique(
      String kind, List<Named<T, N>> plugins, Function<N, String> id) {
    List<Named<T, N>> all = new ArrayList<>(plugins);
    all.sort(Comparator.comparing(one -> id.apply(one.name())));
    for (int i = 1; i < all.size(); i++) {
      String second = id.apply(all.get(i).name());
      if (id.apply(all.get(i - 1).name()).equals(second)) {
        throw new DocGenException(
            "two "
                + kind
                + "s have the id '"
                + second
                + "': "
                + all.get(i - 1).plugin().getClass().getName()
                + " and "
                + all.get(i).plugin().getClass().getName());
      }
    }
    return all;
  }
}
