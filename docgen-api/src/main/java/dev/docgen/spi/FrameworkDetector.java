package dev.docgen.spi;

import dev.docgen.GenerationRequest;
import dev.docgen.model.ApiModel;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceUnit;
import java.util.List;
import java.util.Set;

/**
 * Finds the HTTP operations that one web framework declares in Java source. Loaded by {@link
 * java.util.ServiceLoader} or given to the builder.
 *
 * <p>Implementations are stateless and thread-safe: the engine calls {@link #detect} for several
 * files at once. What is global to an application is computed once a generation through {@link
 * DetectionContext#shared}. A construct the detector cannot read is {@linkplain
 * DetectionContext#report reported} and skipped; an exception drops its result for this file only.
 */
public interface FrameworkDetector {

  /** Returns the id used in configuration, diagnostics and tags: lower-case, unique. */
  String id();

  /**
   * Returns the identifiers of which at least one stands in every file that can hold an operation:
   * simple names of annotations or of types, such as {@code RestController}. Files without any are
   * never shown to {@link #detect}. An annotation declared in the sources and itself annotated with
   * a marker becomes a marker too.
   */
  Set<String> markers();

  /**
   * Returns the names of configuration files, such as {@code openapi.yaml}, of which one is enough
   * for {@link #describeApplication} to be asked, whatever the Java files hold; empty unless
   * overridden. A {@code *} stands for any text.
   */
  default Set<String> descriptors() {
    return Set.of();
  }

  /** Returns the conventions of the scanner that users of this framework know. */
  default Conventions conventions() {
    return Conventions.DEFAULT;
  }

  /**
   * Returns the conventions for one request, where its properties or the application's
   * configuration change them; {@link #conventions()} unless overridden.
   */
  default Conventions conventions(GenerationRequest request, SourceTree sources) {
    return conventions();
  }

  /**
   * Returns how the application's JSON mapper is configured, as far as sources and request say.
   * Asked once a generation, before any file.
   */
  default JsonSettings json(SourceTree sources, GenerationRequest request) {
    return JsonSettings.DEFAULT;
  }

  /** Returns this file's operations in source order; empty when the file declares none. */
  List<DetectedOperation> detect(SourceUnit unit, DetectionContext context);

  /**
   * Returns what the application as a whole declares: info, servers, tags with texts, security
   * schemes, components, and paths that it states apart from code, as in a document beside it.
   * Operations of such paths are documented where no file has one of that path and method; where
   * one has, they add what it leaves open. Asked once a generation, after all files, and only when
   * a file held a marker or there is one of the {@linkplain #descriptors() descriptors}.
   */
  default ApiModel describeApplication(DetectionContext context) {
    return ApiModel.EMPTY;
  }
}
