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
 *     return new DetectedOperation(operation, method.name(), type.qualifiedName());
 *   }
 * }
 * }</pre>
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
