/** Jobs: what was asked for, done in turn, kept on disk. */
@NullMarked
package dev.docgen.examples.service.jobs;

import org.jspecify.annotations.NullMarked;
