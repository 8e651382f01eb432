/**
 * Reads the routes that Spring's functional endpoints declare in code: WebMvc.fn and WebFlux.fn.
 */
@NullMarked
package dev.docgen.frameworks.spring.functional;

import org.jspecify.annotations.NullMarked;
