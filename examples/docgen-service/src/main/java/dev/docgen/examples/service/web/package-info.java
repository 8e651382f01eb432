/** What the service answers over HTTP. */
@NullMarked
package dev.docgen.examples.service.web;

import org.jspecify.annotations.NullMarked;
