package dev.docgen.frameworks.calls;

import dev.docgen.SourceLocation;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceMethod;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call of a method of the sources.
 *
 * @param target the method that the call names
 * @param receiver static type of the object it is called on; null for the object itself
 * @param dispatch whether a subclass's method may run instead (JLS 15.12.4.4)
 * @param makers arguments that make exceptions, by 0-based position
 * @param caught names of the classes caught around it
 */
record CallSite(
    SourceMethod target,
    @Nullable JavaType receiver,
    boolean dispatch,
    Map<Integer, Maker> makers,
    List<String> caught,
    SourceLocation location) {}
