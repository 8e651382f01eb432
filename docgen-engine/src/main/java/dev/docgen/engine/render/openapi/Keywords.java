package dev.docgen.engine.render.openapi;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A schema already said in the keywords of a version, its sub-schemas still neutral. */
record Keywords(Map<String, @Nullable Object> values) {}
