package dev.docgen.spi;

import dev.docgen.Diagnostic;
import dev.docgen.Limits;
import dev.docgen.OutputFormat;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an engine is made of: the builder's settings, checked and copied.
 *
 * @param name names the engine in JMX, tags and logs
 * @param detectors by id; where two describe one thing the earlier leads
 * @param renderers by format, sorted by its id
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
 * @param unloaded what each generation has to say of plug-ins that could not be loaded
 */
public record EngineConfiguration(
    String name,
    Map<String, FrameworkDetector> detectors,
    Map<OutputFormat, OutputRenderer> renderers,
    List<TypeMapping> typeMappings,
    List<OperationHook> operationHooks,
    List<ParameterHook> parameterHooks,
    List<SchemaHook> schemaHooks,
    List<GenerationListener> listeners,
    @Nullable Conventions conventions,
    List<Path> allowedRoots,
    Limits limits,
    int threads,
    long cacheBytes,
    List<Diagnostic> unloaded) {
  public EngineConfiguration {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(limits, "limits");
    detectors = Collections.unmodifiableMap(new LinkedHashMap<>(detectors));
    renderers = Collections.unmodifiableMap(new LinkedHashMap<>(renderers));
    typeMappings = List.copyOf(typeMappings);
    operationHooks = List.copyOf(operationHooks);
    parameterHooks = List.copyOf(parameterHooks);
    schemaHooks = List.copyOf(schemaHooks);
    listeners = List.copyOf(listeners);
    allowedRoots = List.copyOf(allowedRoots);
    unloaded = List.copyOf(unloaded);
  }

  /** Returns this configuration with other detectors and listeners. */
  public EngineConfiguration with(
      Map<String, FrameworkDetector> otherDetectors, List<GenerationListener> otherListeners) {
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
        cacheBytes,
        unloaded);
  }
}
