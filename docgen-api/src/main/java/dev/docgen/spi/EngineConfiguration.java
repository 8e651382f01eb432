package dev.docgen.spi;

import dev.docgen.Limits;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an engine is made of: the builder's settings, checked and copied.
 *
 * @param name names the engine in JMX, tags and logs
 * @param detectors sorted by id, ids unique
 * @param renderers sorted by format id, ids unique
 * @param typeMappings asked in order, before the engine's rules
 * @param operationHooks run in order
 * @param parameterHooks run in order
 * @param schemaHooks run in order
 * @param listeners called in order
 * @param conventions instead of the detectors' own, or null
 * @param allowedRoots absolute paths of which one must hold every root; empty allows any
 * @param limits what a generation may cost
 * @param threads worker threads for parsing and detecting, at least 1
 * @param cacheBytes approximate weight of all caches together; 0 turns caching off
 */
public record EngineConfiguration(
    String name,
    List<FrameworkDetector> detectors,
    List<OutputRenderer> renderers,
    List<TypeMapping> typeMappings,
    List<OperationHook> operationHooks,
    List<ParameterHook> parameterHooks,
    List<SchemaHook> schemaHooks,
    List<GenerationListener> listeners,
    @Nullable Conventions conventions,
    List<Path> allowedRoots,
    Limits limits,
    int threads,
    long cacheBytes) {
  public EngineConfiguration {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(limits, "limits");
    detectors = List.copyOf(detectors);
    renderers = List.copyOf(renderers);
    typeMappings = List.copyOf(typeMappings);
    operationHooks = List.copyOf(operationHooks);
    parameterHooks = List.copyOf(parameterHooks);
    schemaHooks = List.copyOf(schemaHooks);
    listeners = List.copyOf(listeners);
    allowedRoots = List.copyOf(allowedRoots);
  }

  /** Returns this configuration with other detectors and listeners. */
  public EngineConfiguration with(
      List<FrameworkDetector> otherDetectors, List<GenerationListener> otherListeners) {
    return new EngineConfiguration(
        name,
        otherDetectors,
        renderers,
        typeMappings,
        operationHooks,
        parameterHooks,
        schemaHooks,
        otherListeners,
        conventions,
        allowedRoots,
        limits,
        threads,
        cacheBytes);
  }
}
