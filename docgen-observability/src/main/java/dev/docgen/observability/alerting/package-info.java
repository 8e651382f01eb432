/** Watches thresholds and tells a listener when one is crossed. */
@NullMarked
package dev.docgen.observability.alerting;

import org.jspecify.annotations.NullMarked;
