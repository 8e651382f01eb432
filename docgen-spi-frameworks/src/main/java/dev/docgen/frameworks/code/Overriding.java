package dev.docgen.frameworks.code;

import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import java.util.List;

/** The methods of the sources that may run where an abstract one is called (JLS 15.12.4.4). */
public final class Overriding {
  private Overriding() {}

  /** Returns the methods with a body that override or implement a method, by their classes. */
  public static List<SourceMethod> of(SourceMethod target, SourceTree sources) {
    return sources.subtypesOf(target.declaringType().qualifiedName()).stream()
        .flatMap(type -> type.methods().stream())
        .filter(method -> method.name().equals(target.name()))
        .filter(method -> overrides(method, target))
        .<SourceMethod>map(method -> method)
        .filter(method -> method.body().isPresent())
        .toList();
  }

  private static boolean overrides(SourceMethod method, SourceMethod target) {
    return method.overridden().stream().anyMatch(it -> it.location().equals(target.location()));
  }
}
