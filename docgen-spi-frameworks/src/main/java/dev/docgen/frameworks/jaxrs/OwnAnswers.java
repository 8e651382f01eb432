package dev.docgen.frameworks.jaxrs;

import dev.docgen.frameworks.calls.ExceptionTypes;
import dev.docgen.frameworks.calls.Raised;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.source.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an exception of Jakarta REST answers by itself: by what it is made with, else by its class
 * (Jakarta REST 3.1, section 3.3.4).
 */
final class OwnAnswers {
  /** Of Jakarta REST's exceptions, by simple name. */
  private static final Map<String, String> BUILT_IN =
      Map.of(
          "BadRequestException", "400",
          "NotAuthorizedException", "401",
          "ForbiddenException", "403",
          "NotFoundException", "404",
          "NotAllowedException", "405",
          "NotAcceptableException", "406",
          "NotSupportedException", "415",
          "InternalServerErrorException", "500",
          "ServiceUnavailableException", "503",
          "WebApplicationException", "500");

  private final SourceTree sources;
  private final ExceptionTypes types;

  OwnAnswers(SourceTree sources, ExceptionTypes types) {
    this.sources = sources;
    this.types = types;
  }

  /** Returns its answers; empty for another exception. */
  List<BuiltAnswer> of(Raised raised) {
    Optional<String> ofRest =
        types.superclasses(raised.type()).stream()
            .filter(it -> it.startsWith("jakarta.ws.rs.") || it.startsWith("javax.ws.rs."))
            .map(it -> it.substring(it.lastIndexOf('.') + 1))
            .filter(BUILT_IN::containsKey)
            .findFirst();
    if (ofRest.isEmpty()) {
      return List.of();
    }
    Snippet creation = raised.creation();
    List<BuiltAnswer> made =
        creation == null ? List.of() : new MadeExceptions(sources).of(creation);
    String status = BUILT_IN.getOrDefault(ofRest.get(), "500");
    return made.isEmpty() ? List.of(BuiltAnswer.of(status, raised.location())) : made;
  }
}
