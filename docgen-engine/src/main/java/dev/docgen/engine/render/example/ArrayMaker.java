package dev.docgen.engine.render.example;

import dev.docgen.engine.fit.JsonNumbers;
import dev.docgen.model.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes arrays: one item, or as many as have to be there. */
final class ArrayMaker {
  private static final int MAX_ITEMS = 100;
  private static final int MAX_REPEATS = 20;

  private final ValueMaker values;

  ArrayMaker(ValueMaker values) {
    this.values = values;
  }

  List<@Nullable Object> make(Shape shape, Spot spot) {
    Bounds bounds = Bounds.of(shape, "minItems", "maxItems", MAX_ITEMS);
    int prefix = prefixSize(shape);
    int wish = values.isSparse(spot) ? 0 : Math.max(1, prefix);
    List<Schema> contained = shape.schemas("contains");
    int size = bounds.nearest(contained.isEmpty() ? wish : Math.max(1, wish));
    boolean unique = shape.all("uniqueItems").anyMatch(Boolean.TRUE::equals);
    List<@Nullable Object> items = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<Schema> schemas = new ArrayList<>(items(shape, i));
      if (i >= prefix) {
        schemas.addAll(contained);
      }
      try {
        items.add(item(schemas, spot, shape, unique ? items : List.of()));
      } catch (NoExample none) {
        none.unlessExhausted();
        if (i < bounds.least()) {
          throw none;
        }
        break;
      }
    }
    return items;
  }

  private static int prefixSize(Shape shape) {
    return shape
        .all("prefixItems")
        .mapToInt(prefix -> Math.min(MAX_ITEMS, ((List<?>) prefix).size()))
        .max()
        .orElse(0);
  }

  /** Returns the schemas of the item at an index (Core, 10.3.1). */
  private static List<Schema> items(Shape shape, int index) {
    List<Schema> schemas = new ArrayList<>();
    for (Schema part : shape.parts()) {
      List<?> prefix = part.keyword("prefixItems") instanceof List<?> list ? list : List.of();
      if (index < prefix.size()) {
        if (prefix.get(index) instanceof Schema one) {
          schemas.add(one);
        }
      } else {
        part.items().ifPresent(schemas::add);
      }
    }
    return schemas;
  }

  private @Nullable Object item(
      List<Schema> schemas, Spot spot, Shape shape, List<@Nullable Object> others) {
    Spot child = spot.child(PropertyNames.singular(spot.name()), shape.entries());
    for (int i = 0; i <= others.size() + MAX_REPEATS; i++) {
      Object item = values.make(schemas, child.withVariant(spot.variant() + others.size() + i));
      if (others.stream().noneMatch(other -> JsonNumbers.equal(other, item))) {
        return item;
      }
      if (others.isEmpty()) {
        return item;
      }
    }
    throw NoExample.because("there are not enough different items");
  }
}
