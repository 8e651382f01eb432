package dev.docgen.frameworks.calls;

import dev.docgen.SourceLocation;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceMethod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of a method of the sources.
 *
 * @param target the method that the call names
 * @param receiver static type of the object it is called on; null for the object itself
 * @param dispatch whether a subclass's method may run instead (JLS 15.12.4.4)
 * @param caught names of the classes caught around it
 */
record CallSite(
    SourceMethod target,
    @Nullable JavaType receiver,
    boolean dispatch,
    List<String> caught,
    SourceLocation location) {}
