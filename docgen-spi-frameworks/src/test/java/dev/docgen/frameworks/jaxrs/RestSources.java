package dev.docgen.frameworks.jaxrs;

import dev.docgen.GenerationRequest;
import dev.docgen.frameworks.DetectedApi;
import java.util.Arrays;
import java.util.function.Consumer;

/** Documents sources of Jakarta REST applications, given with the usual imports left out. */
final class RestSources {
  private static final String IMPORTS =
      """
      package app;
      import jakarta.validation.constraints.*;
      import jakarta.ws.rs.*;
      import jakarta.ws.rs.core.*;
      import jakarta.ws.rs.ext.*;
      import java.util.*;
      import org.eclipse.microprofile.openapi.annotations.enums.*;
      import org.eclipse.microprofile.openapi.annotations.*;
      import org.eclipse.microprofile.openapi.annotations.media.*;
      import org.eclipse.microprofile.openapi.annotations.parameters.*;
      import org.eclipse.microprofile.openapi.annotations.responses.*;
      import org.eclipse.microprofile.openapi.annotations.security.*;
      import org.eclipse.microprofile.openapi.annotations.tags.*;
      import org.jboss.resteasy.reactive.*;
      """;

  private RestSources() {}

  static DetectedApi detect(String... texts) {
    return detect(request -> {}, texts);
  }

  static DetectedApi detect(Consumer<GenerationRequest.Builder> settings, String... texts) {
    return DetectedApi.of(
        new JaxrsDetector(),
        settings,
        Arrays.stream(texts)
            .map(text -> text.startsWith("--- ") ? text : IMPORTS + text)
            .toArray(String[]::new));
  }
}
