/**
 * Runs the <a href="https://github.com/microprofile/microprofile-open-api">MicroProfile OpenAPI
 * TCK</a>. Its tests deploy an application in a container and read {@code /openapi} of it. The
 * container here starts nothing: it has DocGen read the deployed classes' source and serves the
 * documents.
 */
@NullMarked
package dev.docgen.frameworks.jaxrs.tck;

import org.jspecify.annotations.NullMarked;
