package dev.docgen.frameworks.spring.functional;

import dev.docgen.source.JavaType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a handler function reads of its request.
 *
 * @param pathVariables types by name, in source order
 * @param queryParams types by name, in source order
 * @param headers types by name, in source order
 * @param body type of the body, or null when none is read
 * @param form whether the body is read as a form
 * @param multipart whether the body is read as a multipart
 */
public record Request(
    Map<String, JavaType> pathVariables,
    Map<String, JavaType> queryParams,
    Map<String, JavaType> headers,
    @Nullable JavaType body,
    boolean form,
    boolean multipart) {
  public Request {
    pathVariables = new LinkedHashMap<>(pathVariables);
    queryParams = new LinkedHashMap<>(queryParams);
    headers = new LinkedHashMap<>(headers);
  }
}
