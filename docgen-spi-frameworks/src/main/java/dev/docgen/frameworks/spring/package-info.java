/** Reads applications of Spring MVC and Spring WebFlux. */
@NullMarked
package dev.docgen.frameworks.spring;

import org.jspecify.annotations.NullMarked;
