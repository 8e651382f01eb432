package dev.docgen.frameworks.javalin;

import dev.docgen.frameworks.calls.ExceptionTypes;
import dev.docgen.frameworks.javalin.AroundCalls.ExceptionMapper;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which mapper answers for an exception (Javalin's {@code ExceptionMapper}): that of the nearest
 * class; but Javalin answers for its own responses itself unless one is mapped by its very class or
 * by {@code HttpResponseException}. Immutable.
 */
final class ExceptionMappers {
  private static final int MAX_SUPERCLASSES = 16;
  private static final String RESPONSE = "HttpResponseException";

  private final List<ExceptionMapper> mappers;
  private final SourceTree sources;
  private final ExceptionTypes types;

  ExceptionMappers(List<ExceptionMapper> mappers, SourceTree sources) {
    this.mappers = List.copyOf(mappers);
    this.sources = sources;
    this.types = new ExceptionTypes(sources);
  }

  /**
   * Returns the mapper that an application has for an exception.
   *
   * @param response whether it is one of Javalin's own responses or extends one
   */
  Optional<ExceptionMapper> of(JavaType type, boolean response, int application) {
    Optional<ExceptionMapper> exact = exactly(type, application);
    if (exact.isPresent()) {
      return exact;
    }
    List<ExceptionMapper> own =
        mappers.stream().filter(it -> it.application() == application).toList();
    if (!response) {
      return nearest(type, own);
    }
    Optional<ExceptionMapper> general = own.stream().filter(it -> isGeneral(it.type())).findFirst();
    return general.isEmpty() ? general : among(superclasses(type), own).or(() -> general);
  }

  /** Returns the mapper of that very class. */
  Optional<ExceptionMapper> exactly(JavaType type, int application) {
    return mappers.stream()
        .filter(it -> it.application() == application && isSame(it.type(), type))
        .findFirst();
  }

  private static Optional<ExceptionMapper> among(List<JavaType> types, List<ExceptionMapper> own) {
    return types.stream()
        .flatMap(type -> own.stream().filter(it -> isSame(it.type(), type)))
        .findFirst();
  }

  private Optional<ExceptionMapper> nearest(JavaType type, List<ExceptionMapper> own) {
    return own.stream()
        .filter(it -> types.isA(type, ExceptionTypes.name(it.type())))
        .reduce(
            (first, second) ->
                types.isA(second.type(), ExceptionTypes.name(first.type())) ? second : first);
  }

  /** Names of Javalin's own classes are not qualified where their package is imported. */
  private static boolean isSame(JavaType one, JavaType other) {
    Optional<String> name = Role.libraryName(one);
    return ExceptionTypes.name(one).equals(ExceptionTypes.name(other))
        || (name.isPresent() && name.equals(Role.libraryName(other)));
  }

  static boolean isGeneral(JavaType type) {
    return Role.libraryName(type).filter(RESPONSE::equals).isPresent();
  }

  /** Returns the superclasses of a class of the sources, up to the first that is not there. */
  List<JavaType> superclasses(JavaType exception) {
    List<JavaType> found = new ArrayList<>();
    Optional<JavaType> current = sources.type(exception).flatMap(SourceType::superclass);
    while (current.isPresent() && found.size() < MAX_SUPERCLASSES) {
      found.add(current.get());
      current = sources.type(current.get()).flatMap(SourceType::superclass);
    }
    return found;
  }
}
