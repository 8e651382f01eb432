package dev.docgen.frameworks.spring;

import dev.docgen.source.JavaType;
import dev.docgen.source.SourceMethod;
import java.util.List;
import java.util.Map;

/**
 * One method that handles exceptions.
 *
 * @param exceptions what it handles; empty when that cannot be told
 * @param responses what its annotations say that it answers, by code
 */
record ExceptionHandling(
    SourceMethod method, List<JavaType> exceptions, Map<String, ResponseDraft> responses) {}
