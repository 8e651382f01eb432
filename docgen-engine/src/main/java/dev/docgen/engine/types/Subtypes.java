package dev.docgen.engine.types;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Searches for types by what they extend or bear. A type that does so mentions a name in its file;
 * a found type that itself leads further (a subtype, a composed annotation) adds its name to the
 * search, until nothing new is found.
 */
final class Subtypes {
  private static final Comparator<DeclaredType> BY_PLACE =
      Comparator.comparing(DeclaredType::location);

  private final IndexedSources sources;
  private final Map<String, List<DeclaredType>> subtypes = new ConcurrentHashMap<>();
  private final Map<List<String>, List<DeclaredType>> annotated = new ConcurrentHashMap<>();

  Subtypes(IndexedSources sources) {
    this.sources = sources;
  }

  List<DeclaredType> of(String qualifiedName) {
    List<DeclaredType> known = subtypes.get(qualifiedName);
    if (known == null) {
      known =
          search(
              List.of(qualifiedName),
              (type, names) ->
                  type.directSupertypes().stream()
                      .anyMatch(it -> it.className().filter(names::contains).isPresent()),
              type -> true);
      subtypes.putIfAbsent(qualifiedName, known);
    }
    return known;
  }

  List<DeclaredType> annotatedWith(List<String> annotations) {
    List<DeclaredType> known = annotated.get(annotations);
    if (known == null) {
      Set<String> names = new TreeSet<>(annotations);
      annotations.forEach(name -> names.addAll(sources.wellKnown().composedOf(name)));
      String[] wanted = annotations.toArray(String[]::new);
      known =
          search(names, (type, found) -> type.annotations().has(wanted), Modifiers::isInterface);
      annotated.putIfAbsent(annotations, known);
    }
    return known;
  }

  private List<DeclaredType> search(
      Collection<String> start,
      BiPredicate<DeclaredType, Set<String>> matches,
      Predicate<DeclaredType> leadsOn) {
    Set<String> names = new HashSet<>(start);
    Map<String, DeclaredType> found = new LinkedHashMap<>();
    Set<String> next = new TreeSet<>();
    names.forEach(name -> next.add(simple(name)));
    while (!next.isEmpty()) {
      List<String> words = new ArrayList<>(next);
      next.clear();
      for (DeclaredUnit unit : sources.unitsMentioning(words)) {
        for (DeclaredType type : unit.allTypes()) {
          if (!found.containsKey(type.qualifiedName()) && matches.test(type, names)) {
            found.put(type.qualifiedName(), type);
            if (leadsOn.test(type)) {
              names.add(type.qualifiedName());
              next.add(type.name());
            }
          }
        }
      }
    }
    return found.values().stream().sorted(BY_PLACE).toList();
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
