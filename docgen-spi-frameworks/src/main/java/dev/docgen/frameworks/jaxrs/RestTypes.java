package dev.docgen.frameworks.jaxrs;

import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
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

  private static final Set<String> COLLECTIONS =
      Set.of("java.util.List", "java.util.Set", "java.util.Collection");

  private static final Set<String> PARTS =
      Set.of(
          "org.jboss.resteasy.reactive.multipart.FileUpload",
          "org.jboss.resteasy.plugins.providers.multipart.InputPart",
          "org.glassfish.jersey.media.multipart.FormDataBodyPart",
          "jakarta.ws.rs.core.EntityPart",
          "javax.ws.rs.core.EntityPart");

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
    return (name.startsWith("jakarta.ws.rs.core.") || name.startsWith("javax.ws.rs.core."))
        && CONTEXTS.contains(simpleName(type));
  }

  static boolean isResponse(JavaType type) {
    return isAny(type, RestAnnotations.RESPONSE);
  }

  static boolean isMultipart(JavaType type) {
    return MULTIPART.contains(nameOf(type))
        || element(type).filter(it -> isAny(it, RestAnnotations.ENTITY_PART)).isPresent();
  }

  /** Returns whether a value is the content of one part of a form. */
  static boolean isPart(JavaType type) {
    return PARTS.contains(nameOf(type));
  }

  /** Returns what a list, set or array holds; empty for another type. */
  static Optional<JavaType> element(JavaType type) {
    if (type instanceof JavaType.ArrayType array) {
      return Optional.of(array.component());
    }
    return type instanceof ClassType holder && COLLECTIONS.contains(holder.qualifiedName())
        ? holder.argument(0)
        : Optional.empty();
  }

  /** Returns the name of a type without its package and the classes around it. */
  static String simpleName(JavaType type) {
    String name = nameOf(type);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Returns the qualified name, or as written where it is not resolved; empty for others. */
  static String nameOf(JavaType type) {
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
}
