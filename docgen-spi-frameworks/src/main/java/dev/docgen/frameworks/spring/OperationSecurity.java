package dev.docgen.frameworks.spring;

import dev.docgen.frameworks.openapi.Reading;
import dev.docgen.frameworks.openapi.Securities;
import dev.docgen.frameworks.openapi.SwaggerAnnotations;
import dev.docgen.model.SecurityRequirement;
import dev.docgen.source.Annotations;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins the security requirements of an operation (springdoc, {@code SecurityService}). */
final class OperationSecurity {
  private OperationSecurity() {}

  /**
   * Returns the requirements: empty when nothing states any, an empty list when they are lifted. A
   * single requirement of the method counts only where its class states none.
   */
  static Optional<List<SecurityRequirement>> of(
      Handler handler, @Nullable List<SecurityRequirement> declared, Reading reading) {
    Annotations types = handler.controller().inheritedAnnotations();
    Optional<List<SecurityRequirement>> ofType =
        Securities.requirements(types, reading)
            .or(() -> Optional.of(Swagger1.authorizations(types)).filter(it -> !it.isEmpty()));
    Optional<List<SecurityRequirement>> ofMethod =
        Securities.requirements(handler.annotations(), reading);
    if (ofType.isEmpty() && ofMethod.isEmpty()) {
      return Optional.ofNullable(declared);
    }
    List<SecurityRequirement> annotated = new ArrayList<>(ofType.orElse(List.of()));
    List<SecurityRequirement> own = ofMethod.orElse(List.of());
    if (annotated.isEmpty() || isContainer(handler.annotations(), own)) {
      annotated.addAll(own);
    }
    if (annotated.isEmpty()) {
      return Optional.of(List.of());
    }
    Set<SecurityRequirement> all = new LinkedHashSet<>(declared == null ? List.of() : declared);
    all.addAll(annotated);
    return Optional.of(List.copyOf(all));
  }

  private static boolean isContainer(Annotations annotations, List<SecurityRequirement> own) {
    return own.size() > 1 || annotations.has(SwaggerAnnotations.SECURITY_REQUIREMENTS);
  }
}
