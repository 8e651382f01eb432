package dev.docgen.frameworks.spring;

import dev.docgen.SourceLocation;
import dev.docgen.source.JavaType;
import org.jspecify.annotations.Nullable;

/**
 * An answer that code makes.
 *
 * @param status its code; null when the exception that is handled gives it
 * @param bodied whether it has a body
 * @param body the body's type, or null when it is not known or there is none
 */
record CodedAnswer(
    @Nullable String status, boolean bodied, @Nullable JavaType body, SourceLocation location) {}
