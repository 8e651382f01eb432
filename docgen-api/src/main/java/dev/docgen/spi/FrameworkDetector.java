package dev.docgen.spi;

import dev.docgen.GenerationRequest;
import dev.docgen.model.ApiModel;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceUnit;
import java.util.List;
import java.util.Set;

/**
 * Finds the HTTP operations that one web framework declares in Java source. Loaded by {@link
 * java.util.ServiceLoader}, which needs a public class with a public constructor without
 * parameters, or given to the builder.
 *
 * <p><b>When it is called.</b> {@link #id} once, when the engine is built. In each generation, in
 * this order: {@link #markers}, {@link #conventions(GenerationRequest, SourceTree)}, {@link #json}
 * and, unless a file holds a marker, {@link #descriptors}; {@link #detect} for each file that holds
 * a marker; {@link #describeApplication} at the end. {@link dev.docgen.DocGen#detect} asks for a
 * few files and leaves out the end.
 *
 * <p><b>Threads.</b> Implementations are stateless and thread-safe: one instance serves all
 * generations of an engine, and {@link #detect} is called for several files at once, in any order.
 * What is global to an application is computed once a generation through {@link
 * DetectionContext#shared}. A thread that is interrupted should return soon: its answer is no
 * longer waited for.
 *
 * <p><b>Nulls.</b> Nothing handed in is null, and nothing handed out may be, elements included.
 *
 * <p><b>Errors.</b> A construct the detector cannot read is {@linkplain DetectionContext#report
 * reported} and skipped. Whatever {@link #detect} throws, an {@link Error} included, costs its
 * result for this file alone, and what another method throws costs that method's answer: the
 * default stands for it. Either is a diagnostic (DG0301) and counted. One that has not returned
 * when {@link dev.docgen.Limits#maxDuration} is over is interrupted and given up (DG0004). The
 * other detectors' operations are as without it.
 *
 * <p>{@code FrameworkDetectorContract}, in the artifact {@code docgen-api} of type {@code
 * test-jar}, tests all of this.
 */
public interface FrameworkDetector {

  /**
   * Returns the id used in configuration, diagnostics and tags: lower-case letters, digits and
   * single hyphens, such as {@code spark}; unique in an engine and always the same.
   */
  String id();

  /**
   * Returns the identifiers of which at least one stands in every file that can hold an operation:
   * simple names of annotations or of types, such as {@code RestController}. Files without any are
   * never shown to {@link #detect}. Imports count word by word, so that a word of the framework's
   * package will do; comments and literals do not count. An annotation declared in the sources and
   * itself annotated with a marker becomes a marker too. Empty when no file is to be shown.
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

  /**
   * Returns this file's operations in source order; empty when the file declares none, as many that
   * hold a marker will: {@code Controller} means much. Names must be resolved before they are
   * believed, by {@link dev.docgen.source.Annotations#find} or {@link
   * dev.docgen.source.SourceBody#target}.
   *
   * <p>Paths begin with a slash, variables stand in braces ({@code /orders/{id}}), and each
   * variable has a required {@link dev.docgen.model.ParameterLocation#PATH} parameter. Two
   * operations of one path and method are joined by media type and status, the one that {@link
   * Conventions#operationOrder} puts first leading. {@link dev.docgen.model.Operation#framework}
   * may be left empty; {@link dev.docgen.model.Operation#provenance} should tell the place.
   *
   * @param unit the file; may be syntactically broken, in parts or as a whole
   * @param context what else may be used; of this generation and detector
   */
  List<DetectedOperation> detect(SourceUnit unit, DetectionContext context);

  /**
   * Returns what the application as a whole declares, as far as sources say: info, servers, tags
   * with texts, security schemes, components, and paths that it states apart from code, as in a
   * document beside it. Operations of such paths are documented where no file has one of that path
   * and method; where one has, they add what it leaves open. Asked once a generation, after all
   * files, and only when a file held a marker or there is one of the {@linkplain #descriptors()
   * descriptors}.
   */
  default ApiModel describeApplication(DetectionContext context) {
    return ApiModel.EMPTY;
  }
}
