package dev.docgen.frameworks.calls;

import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.Modifier;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds the methods that a call may run (JLS 15.12.4.4). Thread-safe. */
final class Implementations {
  private final SourceTree sources;
  private final Map<String, List<SourceType>> subtypes = new ConcurrentHashMap<>();

  Implementations(SourceTree sources) {
    this.sources = sources;
  }

  /** A method and the class of the object that it runs on. */
  record Implementation(SourceMethod method, SourceType self) {}

  /** Returns the methods, in the order of their classes; the one named when there is no other. */
  List<Implementation> of(CallSite call, SourceType self) {
    SourceMethod target = call.target();
    SourceType declaring = target.declaringType();
    boolean inside = call.receiver() == null && isSubtype(self, declaring);
    SourceType receiver =
        inside
            ? self
            : call.receiver() == null ? declaring : sources.type(call.receiver()).orElse(declaring);
    if (!call.dispatch()) {
      return List.of(new Implementation(target, inside ? self : receiver));
    }
    List<SourceType> classes = inside && isConcrete(self) ? List.of(self) : withSubtypes(receiver);
    Map<Object, Implementation> found = new LinkedHashMap<>();
    for (SourceType type : classes) {
      if (isConcrete(type) && mayBe(type, call.receiver())) {
        overriding(type, target)
            .forEach(it -> found.putIfAbsent(it.location(), new Implementation(it, type)));
      }
    }
    return found.isEmpty()
        ? List.of(new Implementation(target, receiver))
        : List.copyOf(found.values());
  }

  private boolean isSubtype(SourceType type, SourceType supertype) {
    return sources.supertypes(type.type()).stream()
        .anyMatch(it -> it.is(supertype.qualifiedName()));
  }

  /** A {@code Reader<Cat>} is no class that implements {@code Reader<Dog>} (JLS 4.5.1). */
  private boolean mayBe(SourceType type, @Nullable JavaType receiver) {
    return !(receiver instanceof ClassType expected)
        || expected.arguments().isEmpty()
        || sources.supertypes(type.type()).stream()
            .filter(it -> it.is(expected.qualifiedName()))
            .allMatch(it -> mayBeSame(it.arguments(), expected.arguments()));
  }

  private static boolean mayBeSame(List<JavaType> first, List<JavaType> second) {
    for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
      if (isNamed(first.get(i))
          && isNamed(second.get(i))
          && !simpleName(first.get(i)).equals(simpleName(second.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNamed(JavaType type) {
    return type instanceof ClassType || type instanceof JavaType.UnresolvedType;
  }

  /** What is not resolved may be written without its package. */
  private static String simpleName(JavaType type) {
    String name = ExceptionTypes.name(type);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static boolean isConcrete(SourceType type) {
    return type.kind() != SourceType.Kind.INTERFACE
        && !type.modifiers().contains(Modifier.ABSTRACT);
  }

  private List<SourceType> withSubtypes(SourceType type) {
    List<SourceType> known = subtypes.get(type.qualifiedName());
    if (known == null) {
      known = new ArrayList<>(List.of(type));
      known.addAll(sources.subtypesOf(type.qualifiedName()));
      subtypes.put(type.qualifiedName(), List.copyOf(known));
    }
    return known;
  }

  private List<SourceMethod> overriding(SourceType type, SourceMethod target) {
    return sources.methods(type.type()).stream()
        .filter(it -> it.name().equals(target.name()))
        .filter(it -> it.parameters().size() == target.parameters().size())
        .filter(it -> isSame(it, target) || overrides(it, target))
        .toList();
  }

  private static boolean overrides(SourceMethod method, SourceMethod target) {
    return method.overridden().stream().anyMatch(it -> isSame(it, target));
  }

  private static boolean isSame(SourceMethod first, SourceMethod second) {
    return first.location().equals(second.location());
  }
}
