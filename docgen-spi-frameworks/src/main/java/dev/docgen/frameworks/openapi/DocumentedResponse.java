package dev.docgen.frameworks.openapi;

import dev.docgen.model.MediaType;
import dev.docgen.model.Response;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one {@code @ApiResponse} says.
 *
 * @param code status code, range or {@code default}
 * @param response all that is said, without content; its description is null when none is given
 * @param content the content said, empty for "no body", or null when nothing is said
 * @param useReturnType whether the return type's schema joins the content
 */
public record DocumentedResponse(
    String code,
    Response response,
    @Nullable Map<String, MediaType> content,
    boolean useReturnType) {
  public DocumentedResponse {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(response, "response");
  }

  /** Returns whether this only refers to a component. */
  public boolean isReference() {
    return response.reference() != null;
  }
}
