package dev.docgen.frameworks.spring;

import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.SourceTree;
import java.util.Set;

/** Tells the exceptions that any method may throw without declaring them (JLS 11.1.1). */
final class Exceptions {
  private static final Set<String> UNCHECKED =
      Set.of("java.lang.RuntimeException", "java.lang.Error");

  /** Supertypes of the unchecked: who handles these handles everything. */
  private static final Set<String> GENERAL =
      Set.of("java.lang.Exception", "java.lang.Throwable", "java.lang.Object");

  /** Checked exceptions of libraries, by name since their declarations are not in the sources. */
  private static final Set<String> CHECKED =
      Set.of(
          "java.io.IOException",
          "java.io.FileNotFoundException",
          "java.lang.ClassNotFoundException",
          "java.lang.CloneNotSupportedException",
          "java.lang.InterruptedException",
          "java.lang.NoSuchFieldException",
          "java.lang.NoSuchMethodException",
          "java.net.MalformedURLException",
          "java.net.URISyntaxException",
          "java.nio.file.AccessDeniedException",
          "java.nio.file.NoSuchFileException",
          "java.security.GeneralSecurityException",
          "java.security.NoSuchAlgorithmException",
          "java.sql.SQLException",
          "java.text.ParseException",
          "java.util.concurrent.ExecutionException",
          "java.util.concurrent.TimeoutException",
          "jakarta.servlet.ServletException",
          "javax.servlet.ServletException",
          "org.springframework.validation.BindException",
          "org.springframework.web.HttpMediaTypeException",
          "org.springframework.web.HttpMediaTypeNotAcceptableException",
          "org.springframework.web.HttpMediaTypeNotSupportedException",
          "org.springframework.web.HttpRequestMethodNotSupportedException",
          "org.springframework.web.HttpSessionRequiredException",
          "org.springframework.web.bind.MethodArgumentNotValidException",
          "org.springframework.web.bind.MissingMatrixVariableException",
          "org.springframework.web.bind.MissingPathVariableException",
          "org.springframework.web.bind.MissingRequestCookieException",
          "org.springframework.web.bind.MissingRequestHeaderException",
          "org.springframework.web.bind.MissingRequestValueException",
          "org.springframework.web.bind.MissingServletRequestParameterException",
          "org.springframework.web.bind.ServletRequestBindingException",
          "org.springframework.web.bind.UnsatisfiedServletRequestParameterException",
          "org.springframework.web.multipart.support.MissingServletRequestPartException",
          "org.springframework.web.servlet.NoHandlerFoundException",
          "org.springframework.web.servlet.resource.NoResourceFoundException");

  private Exceptions() {}

  /**
   * Returns whether any method can raise an exception; one of an unknown library counts as
   * unchecked, as most are.
   */
  static boolean isUnchecked(JavaType type, SourceTree sources) {
    if (GENERAL.contains(type.describe()) || SpringTypes.isA(type, UNCHECKED, sources)) {
      return true;
    }
    if (type instanceof ClassType known
        && sources.supertypes(known).stream()
            .anyMatch(it -> CHECKED.contains(it.qualifiedName()) || isGeneral(it, known))) {
      return false;
    }
    return !CHECKED.contains(type.describe());
  }

  /** A known hierarchy that reaches {@code Exception} not by way of the unchecked is checked. */
  private static boolean isGeneral(ClassType supertype, ClassType type) {
    return !supertype.qualifiedName().equals(type.qualifiedName())
        && supertype.qualifiedName().equals("java.lang.Exception");
  }
}
