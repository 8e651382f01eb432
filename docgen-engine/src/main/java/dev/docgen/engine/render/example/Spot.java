package dev.docgen.engine.render.example;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Where in a value something is made. Immutable.
 *
 * @param depth levels beneath the root
 * @param name the nearest property's name; empty when there is none
 * @param active components being made on the way down: meeting one again is a recursion
 * @param variant 0, or the how-manieth other value is wanted where items have to differ
 */
record Spot(int depth, String name, Set<String> active, int variant) {
  static final Spot ROOT = new Spot(0, "", Set.of(), 0);

  /** Returns a spot in a property or, with the name kept, an item. */
  Spot child(String childName, Set<String> entered) {
    Set<String> all = new LinkedHashSet<>(active);
    all.addAll(entered);
    return new Spot(depth + 1, childName, all, variant);
  }

  Spot withVariant(int number) {
    return new Spot(depth, name, active, number);
  }

  Spot withName(String other) {
    return new Spot(depth, other, active, variant);
  }
}
