package dev.docgen;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Function;

/**
 * Loads plug-ins and asks each for its name, each apart: one that fails is left out and noted. For
 * one build.
 */
final class Plugins {
  /** A loader that fails for ever must not be asked for ever. */
  private static final int MOST_FAILURES = 100;

  private final ClassLoader classLoader;
  private final List<Diagnostic> failures = new ArrayList<>();

  Plugins(ClassLoader classLoader) {
    this.classLoader = classLoader;
  }

  /**
   * A plug-in and what it calls itself.
   *
   * @param name an id or a format
   */
  record Named<T, N>(T plugin, N name) {}

  /** Returns what could not be loaded or named, in the order in which it was found. */
  List<Diagnostic> failures() {
    return List.copyOf(failures);
  }

  /** Returns the providers of a service that can be made, in the order of the class path. */
  <T> List<T> load(Class<T> service) {
    List<T> loaded = new ArrayList<>();
    Iterator<ServiceLoader.Provider<T>> providers =
        ServiceLoader.load(service, classLoader).stream().iterator();
    boolean more = true;
    while (more && failures.size() < MOST_FAILURES) {
      try {
        more = providers.hasNext();
        if (more) {
          loaded.add(providers.next().get());
        }
      } catch (ServiceConfigurationError | LinkageError | StackOverflowError e) {
        failed(
            "a provider of " + service.getName() + " cannot be loaded: " + reason(e, service), e);
      }
    }
    return loaded;
  }

  /** Returns the plug-ins that tell their names. */
  <T, N> List<Named<T, N>> named(List<T> plugins, Function<T, N> name) {
    List<Named<T, N>> named = new ArrayList<>();
    for (T plugin : plugins) {
      try {
        named.add(new Named<>(plugin, Objects.requireNonNull(name.apply(plugin), "null")));
      } catch (RuntimeException | LinkageError | StackOverflowError e) {
        failed(plugin.getClass().getName() + " does not tell its name: " + e, e);
      }
    }
    return named;
  }

  private void failed(String what, Throwable cause) {
    failures.add(
        new Diagnostic(
            "DG0005",
            Severity.ERROR,
            what + "; documents are as without it; mend it or take it off the class path",
            SourceLocation.NONE,
            cause));
  }

  /** What ServiceLoader throws names the provider; what a class throws that lacks one does not. */
  private String reason(Throwable thrown, Class<?> service) {
    Throwable cause = thrown.getCause();
    return thrown instanceof ServiceConfigurationError
        ? thrown.getMessage() + (cause == null ? "" : " (" + cause + ")")
        : thrown + UnlinkedProviders.of(service, classLoader);
  }
}
