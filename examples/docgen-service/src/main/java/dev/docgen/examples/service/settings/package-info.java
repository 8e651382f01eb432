/** The service's settings: environment variables, each declared once. */
@NullMarked
package dev.docgen.examples.service.settings;

import org.jspecify.annotations.NullMarked;
