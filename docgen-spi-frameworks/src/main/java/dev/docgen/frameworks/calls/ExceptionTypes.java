package dev.docgen.frameworks.calls;

import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.JavaType.UnresolvedType;
import dev.docgen.source.SourceTree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The superclasses of exceptions: from the sources, then a table of libraries, then by custom. Who
 * catches or handles a class takes its subclasses too (JLS 11.2.3). Thread-safe.
 */
public final class ExceptionTypes {
  private static final String THROWABLE = "java.lang.Throwable";
  private static final String EXCEPTION = "java.lang.Exception";
  private static final String RUNTIME = "java.lang.RuntimeException";
  private static final String ERROR = "java.lang.Error";
  private static final String WEB_BIND = "org.springframework.web.bind.";
  private static final String WEB_SERVER = "org.springframework.web.server.";
  private static final String NESTED = "org.springframework.core.NestedRuntimeException";
  private static final int MAX_DEPTH = 50;

  /** Superclasses that are not {@code RuntimeException}, by class. */
  private static final Map<String, String> SUPERCLASSES =
      Map.ofEntries(
          Map.entry(RUNTIME, EXCEPTION),
          Map.entry(EXCEPTION, THROWABLE),
          Map.entry(ERROR, THROWABLE),
          Map.entry("java.io.IOException", EXCEPTION),
          Map.entry("java.io.UncheckedIOException", RUNTIME),
          Map.entry("java.io.FileNotFoundException", "java.io.IOException"),
          Map.entry("java.net.MalformedURLException", "java.io.IOException"),
          Map.entry("java.net.URISyntaxException", EXCEPTION),
          Map.entry("java.sql.SQLException", EXCEPTION),
          Map.entry("java.text.ParseException", EXCEPTION),
          Map.entry("java.lang.InterruptedException", EXCEPTION),
          Map.entry("java.lang.CloneNotSupportedException", EXCEPTION),
          Map.entry("java.lang.ReflectiveOperationException", EXCEPTION),
          Map.entry("java.lang.ClassNotFoundException", "java.lang.ReflectiveOperationException"),
          Map.entry("java.util.concurrent.ExecutionException", EXCEPTION),
          Map.entry("java.util.concurrent.TimeoutException", EXCEPTION),
          Map.entry("java.security.GeneralSecurityException", EXCEPTION),
          Map.entry(
              "java.security.NoSuchAlgorithmException", "java.security.GeneralSecurityException"),
          Map.entry("java.lang.NumberFormatException", "java.lang.IllegalArgumentException"),
          Map.entry("java.time.format.DateTimeParseException", "java.time.DateTimeException"),
          Map.entry("java.util.InputMismatchException", "java.util.NoSuchElementException"),
          Map.entry(
              "java.lang.ArrayIndexOutOfBoundsException", "java.lang.IndexOutOfBoundsException"),
          Map.entry(
              "java.lang.StringIndexOutOfBoundsException", "java.lang.IndexOutOfBoundsException"),
          Map.entry("jakarta.servlet.ServletException", EXCEPTION),
          Map.entry(
              "jakarta.persistence.EntityNotFoundException",
              "jakarta.persistence.PersistenceException"),
          Map.entry(
              "jakarta.validation.ConstraintViolationException",
              "jakarta.validation.ValidationException"),
          Map.entry(
              "javax.validation.ConstraintViolationException",
              "javax.validation.ValidationException"),
          Map.entry("org.springframework.validation.BindException", EXCEPTION),
          Map.entry(
              WEB_BIND + "MethodArgumentNotValidException",
              "org.springframework.validation.BindException"),
          Map.entry(
              WEB_BIND + "ServletRequestBindingException", "jakarta.servlet.ServletException"),
          Map.entry(
              WEB_BIND + "MissingRequestValueException",
              WEB_BIND + "ServletRequestBindingException"),
          Map.entry(
              WEB_BIND + "MissingServletRequestParameterException",
              WEB_BIND + "MissingRequestValueException"),
          Map.entry(
              WEB_BIND + "MissingRequestHeaderException",
              WEB_BIND + "MissingRequestValueException"),
          Map.entry(
              WEB_BIND + "MissingRequestCookieException",
              WEB_BIND + "MissingRequestValueException"),
          Map.entry(
              "org.springframework.web.multipart.support.MissingServletRequestPartException",
              "jakarta.servlet.ServletException"),
          Map.entry(
              "org.springframework.web.HttpMediaTypeNotSupportedException",
              "org.springframework.web.HttpMediaTypeException"),
          Map.entry(
              "org.springframework.web.HttpMediaTypeException", "jakarta.servlet.ServletException"),
          Map.entry(
              "org.springframework.web.method.annotation.MethodArgumentTypeMismatchException",
              "org.springframework.beans.TypeMismatchException"),
          Map.entry(
              "org.springframework.web.method.annotation.HandlerMethodValidationException",
              "org.springframework.web.server.ResponseStatusException"),
          Map.entry(
              "org.springframework.http.converter.HttpMessageNotReadableException",
              "org.springframework.http.converter.HttpMessageConversionException"),
          Map.entry("org.springframework.http.converter.HttpMessageConversionException", NESTED),
          Map.entry(
              "org.springframework.web.server.ResponseStatusException",
              "org.springframework.web.ErrorResponseException"),
          Map.entry("org.springframework.web.ErrorResponseException", NESTED),
          Map.entry(WEB_SERVER + "ServerWebInputException", WEB_SERVER + "ResponseStatusException"),
          Map.entry(
              WEB_SERVER + "MissingRequestValueException", WEB_SERVER + "ServerWebInputException"),
          Map.entry(
              WEB_BIND + "support.WebExchangeBindException",
              WEB_SERVER + "ServerWebInputException"),
          Map.entry(
              WEB_SERVER + "UnsupportedMediaTypeStatusException",
              WEB_SERVER + "ResponseStatusException"),
          Map.entry(
              WEB_SERVER + "NotAcceptableStatusException", WEB_SERVER + "ResponseStatusException"),
          Map.entry(WEB_SERVER + "ServerErrorException", WEB_SERVER + "ResponseStatusException"),
          Map.entry("org.springframework.dao.DataAccessException", NESTED),
          Map.entry(
              "org.springframework.dao.DataIntegrityViolationException",
              "org.springframework.dao.DataAccessException"),
          Map.entry(
              "org.springframework.dao.EmptyResultDataAccessException",
              "org.springframework.dao.DataAccessException"),
          Map.entry(
              "org.springframework.security.authentication.BadCredentialsException",
              "org.springframework.security.core.AuthenticationException"),
          Map.entry(
              "org.springframework.security.core.userdetails.UsernameNotFoundException",
              "org.springframework.security.core.AuthenticationException"));

  private final SourceTree sources;

  public ExceptionTypes(SourceTree sources) {
    this.sources = sources;
  }

  /** Returns the name of a type: qualified when resolved, else as written. */
  public static String name(JavaType type) {
    if (type instanceof ClassType known) {
      return known.qualifiedName();
    }
    return type instanceof UnresolvedType unknown ? unknown.name() : type.describe();
  }

  /**
   * Returns how many classes up from a type another one is: 0 for itself; -1 when it is none of its
   * superclasses.
   */
  public int distance(JavaType type, String superclass) {
    return superclasses(type).indexOf(superclass);
  }

  /** Returns whether a type is that class or a subclass of it. */
  public boolean isA(JavaType type, String superclass) {
    return distance(type, superclass) >= 0;
  }

  /** Returns the type's own name and those of its superclasses, nearest first. */
  public List<String> superclasses(JavaType type) {
    Set<String> names = new LinkedHashSet<>();
    names.add(name(type));
    if (type instanceof ClassType known) {
      sources.supertypes(known).stream()
          .map(ClassType::qualifiedName)
          .filter(it -> !it.equals("java.lang.Object"))
          .forEach(names::add);
    }
    List<String> result = new ArrayList<>(names);
    String last = deepest(result);
    for (int i = 0; i < MAX_DEPTH && !last.equals(THROWABLE); i++) {
      last = SUPERCLASSES.getOrDefault(last, byCustom(last));
      if (!result.contains(last)) {
        result.add(last);
      }
    }
    return result;
  }

  /** Returns the superclass from which on the table has to answer. */
  private static String deepest(List<String> names) {
    for (String end : List.of(THROWABLE, EXCEPTION, ERROR, RUNTIME)) {
      if (names.contains(end)) {
        return end;
      }
    }
    return names.stream()
        .filter(it -> SUPERCLASSES.containsKey(it) || it.endsWith("Exception"))
        .reduce((nearer, further) -> further)
        .orElse(names.get(0));
  }

  /** Most exceptions of libraries are unchecked. */
  private static String byCustom(String name) {
    return name.endsWith("Error") ? ERROR : RUNTIME;
  }
}
