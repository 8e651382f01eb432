/** A web service that documents source on request. */
@NullMarked
package dev.docgen.examples.service;

import org.jspecify.annotations.NullMarked;
