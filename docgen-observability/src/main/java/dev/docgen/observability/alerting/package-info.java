/** Watches thresholds within the process, for hosts that have nobody else to, and reacts. */
@NullMarked
package dev.docgen.observability.alerting;

import org.jspecify.annotations.NullMarked;
