package dev.docgen.frameworks.jaxrs;

import dev.docgen.model.ParameterLocation;
import dev.docgen.source.Annotations;
import dev.docgen.source.SourceAnnotation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a value is taken from (Jakarta REST 3.1, section 3.2), by the annotations that say so:
 * Jakarta's, RESTEasy's and Jersey's.
 */
enum Binding {
  PATH(ParameterLocation.PATH, "PathParam", "RestPath"),
  QUERY(ParameterLocation.QUERY, "QueryParam", "RestQuery"),
  HEADER(ParameterLocation.HEADER, "HeaderParam", "RestHeader"),
  COOKIE(ParameterLocation.COOKIE, "CookieParam", "RestCookie"),
  MATRIX(ParameterLocation.PATH, "MatrixParam", "RestMatrix"),
  FORM(null, "FormParam", "RestForm"),
  /** The members of a class that are bound themselves. */
  BEAN(null, "BeanParam", "MultipartForm");

  private static final String JERSEY_PART = "org.glassfish.jersey.media.multipart.FormDataParam";
  private static final String REACTIVE = "org.jboss.resteasy.reactive.";
  private static final String PROVIDERS = "org.jboss.resteasy.annotations.providers.multipart.";

  private final @Nullable ParameterLocation location;
  private final String rest;
  private final String reactive;

  Binding(@Nullable ParameterLocation location, String rest, String reactive) {
    this.location = location;
    this.rest = rest;
    this.reactive = reactive;
  }

  /** Returns the parameter's place in OpenAPI; null for what is part of a body, or of a class. */
  @Nullable ParameterLocation location() {
    return location;
  }

  /** Returns the annotation that says so. */
  Optional<SourceAnnotation> in(Annotations annotations) {
    Optional<SourceAnnotation> found =
        annotations.find(
            "jakarta.ws.rs." + rest,
            "javax.ws.rs." + rest,
            "org.jboss.resteasy.annotations.jaxrs." + rest,
            REACTIVE + reactive,
            PROVIDERS + reactive);
    return this == FORM ? found.or(() -> annotations.find(JERSEY_PART)) : found;
  }

  /** Returns the binding that annotations state; empty when they state none. */
  static Optional<Binding> of(Annotations annotations) {
    for (Binding binding : values()) {
      if (binding.in(annotations).isPresent()) {
        return Optional.of(binding);
      }
    }
    return Optional.empty();
  }

  /** Returns whether annotations say that a form is sent in parts. */
  static boolean isMultipart(Annotations annotations) {
    return annotations.has(JERSEY_PART, REACTIVE + "MultipartForm", PROVIDERS + "MultipartForm");
  }
}
