package dev.docgen.engine.types;

import dev.docgen.source.Annotations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Types of well-known libraries, declared in stubs that this module carries. A package is read when
 * a name of it is first asked for, a declaration parsed when it is found. Thread-safe; one serves
 * all generations of an engine.
 */
public final class WellKnownTypes implements Declarations {
  private static final String FOLDER = "wellknown/";

  private final Guard guard = new Guard();
  private final Memo<Set<String>> packages = new Memo<>(WellKnownTypes::readPackages);
  private final Map<String, StubPackage> read = new ConcurrentHashMap<>();
  private final Map<String, Optional<DeclaredType>> found = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> composed = new ConcurrentHashMap<>();

  private static Set<String> readPackages() {
    return new TreeSet<>(read("packages.txt").lines().filter(line -> !line.isBlank()).toList());
  }

  private static String read(String name) {
    try (@Nullable InputStream in = WellKnownTypes.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("resource missing from the engine: " + FOLDER + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("resource of the engine: " + FOLDER + name, e);
    }
  }

  /** Returns the names of the packages of which some types are known, sorted. */
  Set<String> packages() {
    return packages.get();
  }

  @Override
  public boolean hasPackage(String name) {
    return packages().contains(name);
  }

  @Override
  public Optional<DeclaredType> declaration(String qualifiedName) {
    Optional<DeclaredType> known = found.get(qualifiedName);
    if (known == null) {
      known = find(qualifiedName);
      if (known.isPresent()) { // what is not here is not kept: any name may be asked for
        found.putIfAbsent(qualifiedName, known);
      }
    }
    return known;
  }

  private Optional<DeclaredType> find(String qualifiedName) {
    int dot = qualifiedName.lastIndexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    String outer = qualifiedName.substring(0, dot);
    String name = qualifiedName.substring(dot + 1);
    if (hasPackage(outer)) {
      return stubs(outer).declaration(name);
    }
    return declaration(outer)
        .flatMap(
            type -> type.nestedTypes().stream().filter(it -> it.name().equals(name)).findFirst());
  }

  StubPackage stubs(String packageName) {
    StubPackage known = read.get(packageName);
    if (known == null) {
      known = StubPackage.of(read(packageName + ".java"), this);
      StubPackage earlier = read.putIfAbsent(packageName, known);
      known = earlier == null ? known : earlier;
    }
    return known;
  }

  /**
   * Returns the well-known annotations, by qualified name, that are composed of that one, directly
   * or not. Only packages that share its first two name parts are looked at.
   */
  Set<String> composedOf(String annotation) {
    Set<String> known = composed.get(annotation);
    if (known == null) {
      known = findComposedOf(annotation);
      if (hasPackage(annotation.substring(0, Math.max(0, annotation.lastIndexOf('.'))))) {
        composed.putIfAbsent(annotation, known);
      }
    }
    return known;
  }

  private Set<String> findComposedOf(String annotation) {
    Set<String> names = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(annotation));
    while (!open.isEmpty()) {
      String meta = open.remove();
      String mention = "@" + meta;
      for (String name : packages()) {
        if (name.startsWith(family(annotation))) {
          for (String found : stubs(name).annotationsBearing(mention)) {
            if (names.add(name + "." + found)) {
              open.add(name + "." + found);
            }
          }
        }
      }
    }
    return Collections.unmodifiableSet(names);
  }

  private static String family(String name) {
    int second = name.indexOf('.', name.indexOf('.') + 1);
    return second < 0 ? name : name.substring(0, second);
  }

  @Override
  public Annotations packageAnnotations(String name) {
    return AnnotationSet.NONE;
  }

  /** Stubs have no bodies. */
  @Override
  public void addLocal(DeclaredType type) {
    throw new IllegalArgumentException(type.qualifiedName());
  }

  @Override
  public Guard guard() {
    return guard;
  }
}
