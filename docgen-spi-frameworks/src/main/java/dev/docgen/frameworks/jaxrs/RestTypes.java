package dev.docgen.frameworks.jaxrs;

import dev.docgen.frameworks.openapi.Term;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.Modifier;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Types that Jakarta REST and its implementations treat in ways of their own. */
final class RestTypes {
  private static final String TEXT = "java.lang.String";

  /** What a method is given by the container, never by a caller (section 9.2 and chapter 10). */
  private static final Set<String> CONTEXTS =
      Set.of("Application", "UriInfo", "Request", "HttpHeaders", "SecurityContext");

  /** Values that stand for the one they hold. */
  private static final Set<String> WRAPPERS =
      Set.of(
          "java.util.Optional",
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.CompletableFuture",
          "java.util.concurrent.Future",
          "io.smallrye.mutiny.Uni",
          "io.reactivex.Single",
          "io.reactivex.Maybe",
          "io.reactivex.rxjava3.core.Single",
          "io.reactivex.rxjava3.core.Maybe",
          "reactor.core.publisher.Mono",
          "org.jboss.resteasy.reactive.RestResponse",
          "jakarta.ws.rs.core.GenericEntity",
          "javax.ws.rs.core.GenericEntity",
          "jakarta.xml.bind.JAXBElement",
          "javax.xml.bind.JAXBElement");

  private static final Set<String> MULTIPART =
      Set.of(
          "org.jboss.resteasy.plugins.providers.multipart.MultipartInput",
          "org.jboss.resteasy.plugins.providers.multipart.MultipartFormDataInput",
          "org.jboss.resteasy.plugins.providers.multipart.MultipartRelatedInput",
          "org.jboss.resteasy.plugins.providers.multipart.MultipartOutput",
          "org.jboss.resteasy.plugins.providers.multipart.MultipartFormDataOutput",
          "org.jboss.resteasy.plugins.providers.multipart.MultipartRelatedOutput",
          "org.glassfish.jersey.media.multipart.MultiPart",
          "org.glassfish.jersey.media.multipart.FormDataMultiPart");

  private static final Set<String> PRIMITIVES =
      Set.of(
          TEXT,
          "java.lang.Integer",
          "java.lang.Short",
          "java.lang.Byte",
          "java.lang.Long",
          "java.lang.Double",
          "java.lang.Float",
          "java.lang.Character",
          "java.lang.Boolean");

  private static final Set<String> STREAMS =
      Set.of(
          "java.io.InputStream",
          "java.io.Reader",
          "java.io.File",
          "java.nio.file.Path",
          "jakarta.ws.rs.core.StreamingOutput",
          "javax.ws.rs.core.StreamingOutput");

  private RestTypes() {}

  static boolean isAny(JavaType type, String... names) {
    return type.className().filter(Arrays.asList(names)::contains).isPresent();
  }

  static boolean isContext(JavaType type) {
    String name = nameOf(type);
    int last = name.lastIndexOf('.');
    return (name.startsWith("jakarta.ws.rs.core.") || name.startsWith("javax.ws.rs.core."))
        && CONTEXTS.contains(name.substring(last + 1));
  }

  static boolean isResponse(JavaType type) {
    return isAny(type, RestAnnotations.RESPONSE);
  }

  static boolean isMultipart(JavaType type) {
    return MULTIPART.contains(nameOf(type));
  }

  private static String nameOf(JavaType type) {
    return type instanceof JavaType.UnresolvedType unknown
        ? unknown.name()
        : type.className().orElse("");
  }

  /** Returns what a wrapper holds; empty for a type that is none, or holds nothing named. */
  static Optional<JavaType> wrapped(JavaType type) {
    if (!WRAPPERS.contains(nameOf(type))) {
      return Optional.empty();
    }
    List<JavaType> arguments =
        type instanceof ClassType known
            ? known.arguments()
            : ((JavaType.UnresolvedType) type).arguments();
    return arguments.stream().findFirst();
  }

  /** Returns the innermost value of wrappers. */
  static JavaType unwrapped(JavaType type) {
    JavaType current = type;
    for (Optional<JavaType> next = wrapped(current); next.isPresent(); next = wrapped(current)) {
      current = next.get();
    }
    return current;
  }

  static boolean isNothing(JavaType type) {
    JavaType value = unwrapped(type);
    return value.isVoid() || value.is("java.lang.Void");
  }

  /** Returns whether a value is written as plain text (smallrye, {@code PRIMITIVE_OBJECTS}). */
  static boolean isPrimitive(JavaType type) {
    JavaType value = unwrapped(type);
    return value instanceof JavaType.PrimitiveType || PRIMITIVES.contains(nameOf(value));
  }

  static boolean isStreaming(JavaType type) {
    return STREAMS.contains(nameOf(unwrapped(type)));
  }

  /**
   * Returns how a parameter travels: a class of the sources with a constructor of one text, or a
   * static {@code valueOf} or {@code fromString}, is that text (section 3.2).
   */
  static JavaType onTheWire(JavaType type, SourceTree sources) {
    return sources
        .type(type)
        .filter(it -> it.origin() != SourceType.Origin.WELL_KNOWN)
        .filter(it -> it.kind() != SourceType.Kind.ENUM)
        .filter(it -> !it.annotations().has(Term.SCHEMA.microProfile()))
        .filter(RestTypes::isMadeOfText)
        .<JavaType>map(it -> JavaType.of(TEXT).withAnnotations(type.annotations()))
        .orElse(type);
  }

  private static boolean isMadeOfText(SourceType type) {
    return type.constructors().stream().anyMatch(RestTypes::takesText)
        || type.methods().stream()
            .filter(it -> it.modifiers().contains(Modifier.STATIC))
            .filter(it -> it.name().equals("valueOf") || it.name().equals("fromString"))
            .anyMatch(RestTypes::takesText);
  }

  private static boolean takesText(SourceMethod method) {
    return method.parameters().size() == 1 && method.parameters().get(0).type().is(TEXT);
  }
}
