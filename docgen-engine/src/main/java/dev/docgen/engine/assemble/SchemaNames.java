package dev.docgen.engine.assemble;

import dev.docgen.Severity;
import dev.docgen.engine.report.Reporter;
import dev.docgen.engine.schema.DescribedSchema;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names component schemas (OpenAPI 3.1, 4.8.7.1). A type gets the name it wants; where several want
 * one, each of them is named by its qualified name, so that which of them came first decides
 * nothing and no two types ever share a schema.
 */
final class SchemaNames {
  private static final Pattern FORBIDDEN = Pattern.compile("[^a-zA-Z0-9._-]+");

  private final Reporter reporter;
  private final Set<String> taken;
  private final Map<String, String> names = new HashMap<>();

  private SchemaNames(Collection<String> declared, Reporter reporter) {
    this.reporter = reporter;
    this.taken = new HashSet<>(declared);
  }

  /**
   * Returns the names of described types by key.
   *
   * @param described the types
   * @param declared names that the application gave to schemas of its own
   */
  static Map<String, String> of(
      Collection<DescribedSchema> described, Collection<String> declared, Reporter reporter) {
    SchemaNames names = new SchemaNames(declared, reporter);
    Map<String, List<DescribedSchema>> byWish =
        described.stream()
            .sorted((first, second) -> first.key().compareTo(second.key()))
            .collect(
                Collectors.groupingBy(
                    one -> safe(one.wantedName()), TreeMap::new, Collectors.toList()));
    names.nameUncontested(byWish);
    names.nameContested(byWish);
    return names.names;
  }

  private void nameUncontested(Map<String, List<DescribedSchema>> byWish) {
    byWish.forEach(
        (wish, types) -> {
          if (types.size() == 1 && taken.add(wish)) {
            names.put(types.get(0).key(), wish);
          }
        });
  }

  private void nameContested(Map<String, List<DescribedSchema>> byWish) {
    byWish.forEach(
        (wish, types) -> {
          if (types.size() > 1 || !names.containsKey(types.get(0).key())) {
            types.forEach(type -> names.put(type.key(), free(qualified(type))));
            report(wish, types);
          }
        });
  }

  private String free(String name) {
    String free = name;
    for (int i = 1; !taken.add(free); i++) {
      free = name + "_" + i;
    }
    return free;
  }

  private static String qualified(DescribedSchema type) {
    return safe(type.type().describe().replace("[]", "Array").replace(">", ""));
  }

  private static String safe(String name) {
    String safe = FORBIDDEN.matcher(name).replaceAll("_");
    return safe.isEmpty() ? "_" : safe;
  }

  private void report(String wish, List<DescribedSchema> types) {
    String sides =
        types.size() == 1
            ? types.get(0).type().describe() + " and a schema that the application declares"
            : types.stream()
                .map(type -> type.type().describe())
                .collect(Collectors.joining(" and "));
    String results =
        types.stream()
            .map(type -> "'" + names.get(type.key()) + "'")
            .collect(Collectors.joining(" and "));
    reporter.report(
        "DG0510",
        Severity.WARNING,
        "schema name '" + wish + "' is wanted by " + sides + "; named " + results,
        types.get(0).location());
  }
}
