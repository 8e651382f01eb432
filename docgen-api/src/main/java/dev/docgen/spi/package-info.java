/**
 * What a plug-in implements: framework detectors, renderers, type mappings, hooks and listeners. It
 * needs this module alone.
 *
 * <p>A detector of a framework whose handlers bear {@code @Route("/path")}, whole:
 *
 * <pre>{@code
 * public final class RouteDetector implements FrameworkDetector {
 *   @Override
 *   public String id() {
 *     return "route";
 *   }
 *
 *   @Override
 *   public Set<String> markers() {
 *     return Set.of("Route"); // files without this word are never shown
 *   }
 *
 *   @Override
 *   public List<DetectedOperation> detect(SourceUnit unit, DetectionContext context) {
 *     List<DetectedOperation> found = new ArrayList<>();
 *     for (SourceType type : unit.allTypes()) {
 *       for (SourceMethod method : type.methods()) {
 *         method
 *             .annotations()
 *             .find("org.example.Route") // resolved: no other class of that simple name
 *             .flatMap(route -> route.string("value")) // constants are folded
 *             .ifPresent(path -> found.add(operation(path, type, method, context)));
 *       }
 *     }
 *     return found;
 *   }
 *
 *   private DetectedOperation operation(
 *       String path, SourceType type, SourceMethod method, DetectionContext context) {
 *     Schema answer =
 *         context
 *             .schemas()
 *             .schema(
 *                 method.returnType(), SchemaUse.response(method.annotations(), method.location()));
 *     Operation operation =
 *         Operation.builder()
 *             .method(HttpMethod.GET)
 *             .path(path)
 *             .summary(method.javadoc().summary())
 *             .putResponse(
 *                 "200",
 *                 Response.builder()
 *                     .description("OK")
 *                     .putContent(
 *                         "application/json", MediaType.builder().schema(answer).build())
 *                     .build())
 *             .provenance(Provenance.declared("route.method", method.location()))
 *             .build();
 *     return DetectedOperation.of(operation, type, method);
 *   }
 * }
 * }</pre>
 *
 * <p>What the engine adds by itself: schemas with their Javadoc, Bean Validation and JSON
 * annotations (through {@link dev.docgen.spi.SchemaResolver}), operationIds where none is given,
 * the joining of operations on one path and verb, components and their names, order, and what a
 * request includes and excludes. What is the detector's: paths (with a slash in front), verbs,
 * parameters, bodies, answers, texts, tags, deprecation, and what annotations for documentation say
 * of an operation. Operations come in the order of their places in the file; inherited ones, which
 * {@link dev.docgen.source.SourceTree#methods} gives after the own ones, are sorted in by the
 * detector.
 *
 * <p>It is registered by its class name, on a line of {@code
 * META-INF/services/dev.docgen.spi.FrameworkDetector} for the class path, and for the module path
 * by
 *
 * <pre>{@code
 * module org.example.route {
 *   requires dev.docgen.api;
 *   provides dev.docgen.spi.FrameworkDetector with org.example.route.RouteDetector;
 * }
 * }</pre>
 *
 * <p>or by hand with {@link dev.docgen.DocGenBuilder#addDetector}. A plug-in that the API's own
 * class loader does not see is found through {@link dev.docgen.DocGenBuilder#classLoader}.
 *
 * <p>Every plug-in is contained: whatever it throws, answers or does not answer, a generation ends
 * with the documents of the others, and a diagnostic and the {@linkplain
 * dev.docgen.EngineStatistics statistics} name it. Suites that test what each kind of plug-in keeps
 * to are in the package {@code dev.docgen.contract} of the artifact {@code docgen-api} of type
 * {@code test-jar}.
 */
@NullMarked
package dev.docgen.spi;

import org.jspecify.annotations.NullMarked;
