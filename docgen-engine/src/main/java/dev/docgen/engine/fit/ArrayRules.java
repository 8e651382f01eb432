package dev.docgen.engine.fit;

import static dev.docgen.engine.fit.FitRun.at;

import dev.docgen.engine.fit.FitRun.Place;
import dev.docgen.engine.fit.ValueRules.Size;
import dev.docgen.model.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keywords of arrays (Core, 10.3.1; Validation, 6.4). */
record ArrayRules(FitRun run, Schema schema, Place place) {
  static final Set<String> KEYWORDS =
      Set.of("items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems");

  @Nullable String check(String name, @Nullable Object says, List<?> items) {
    return switch (name) {
      case "items" -> says instanceof Schema each ? items(each, items) : null;
      case "prefixItems" -> prefix((List<?>) says, items);
      case "contains" -> says instanceof Schema some ? contains(some, items) : null;
      case "uniqueItems" ->
          Boolean.TRUE.equals(says) && !areUnique(items) ? at(place, "items repeat") : null;
      default ->
          Size.check(name.equals("minItems"), says, BigDecimal.valueOf(items.size()))
              ? null
              : at(place, name + " is not kept");
    };
  }

  private @Nullable String items(Schema each, List<?> items) {
    int first = schema.keyword("prefixItems") instanceof List<?> prefix ? prefix.size() : 0;
    for (int i = first; i < items.size(); i++) {
      String misfit = run.check(each, items.get(i), place.child(i, each));
      if (misfit != null) {
        return misfit;
      }
    }
    return null;
  }

  private @Nullable String prefix(@Nullable List<?> prefix, List<?> items) {
    int size = prefix == null ? 0 : Math.min(prefix.size(), items.size());
    for (int i = 0; prefix != null && i < size; i++) {
      if (prefix.get(i) instanceof Schema each) {
        String misfit = run.check(each, items.get(i), place.child(i, each));
        if (misfit != null) {
          return misfit;
        }
      }
    }
    return null;
  }

  private @Nullable String contains(Schema some, List<?> items) {
    long found =
        items.stream()
            .filter(item -> run.check(some, item, place.child("-", some)) == null)
            .count();
    BigDecimal count = BigDecimal.valueOf(found);
    Object least = schema.keyword("minContains");
    Object most = schema.keyword("maxContains");
    boolean enough = Size.check(true, least == null ? 1 : least, count);
    return enough && (most == null || Size.check(false, most, count))
        ? null
        : at(place, "contains " + found + " of what 'contains' says");
  }

  private static boolean areUnique(List<?> items) {
    for (int i = 0; i < items.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (JsonNumbers.equal(items.get(i), items.get(j))) {
          return false;
        }
      }
    }
    return true;
  }
}
