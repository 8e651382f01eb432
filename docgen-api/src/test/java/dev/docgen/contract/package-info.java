/**
 * What plug-ins must keep to, as suites of tests: the author of a plug-in extends the suite of its
 * kind and hands in the plug-in. The engine is found on the test class path, as a user finds it.
 *
 * <pre>{@code
 * class MyDetectorContractTest extends FrameworkDetectorContract {
 *   @Override
 *   protected FrameworkDetector detector() {
 *     return new MyDetector();
 *   }
 *
 *   @Override
 *   protected Map<String, String> application() {
 *     return Map.of("shop/Orders.java", "package shop; …");
 *   }
 * }
 * }</pre>
 *
 * <p>Published as the artifact {@code docgen-api} of type {@code test-jar}; it needs JUnit Jupiter,
 * AssertJ and, at run time, {@code docgen-engine}.
 */
@NullMarked
package dev.docgen.contract;

import org.jspecify.annotations.NullMarked;
