package dev.docgen.observability.statistics;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * The values of the tag {@code framework}: a closed set, so that no input can make a meter grow.
 *
 * @param known the detectors' ids that are values themselves
 */
public record FrameworkTag(Set<String> known) {

  /** No framework was found, or the generation failed before one was. */
  public static final String NONE = "none";

  /** One application used more than one framework. */
  public static final String SEVERAL = "several";

  /** A framework outside the set. */
  public static final String OTHER = "other";

  /** The frameworks that DocGen reads by itself. */
  public static final FrameworkTag BUILT_IN =
      new FrameworkTag(Set.of("spring", "jaxrs", "javalin"));

  public FrameworkTag {
    known = Set.copyOf(known);
  }

  /** Returns this set with the id of a detector of one's own. */
  public FrameworkTag and(String detector) {
    Set<String> more = new TreeSet<>(known);
    more.add(detector);
    return new FrameworkTag(more);
  }

  /** Returns the value for a generation that found these frameworks. */
  public String of(Collection<String> frameworks) {
    if (frameworks.isEmpty()) {
      return NONE;
    }
    if (frameworks.size() > 1) {
      return SEVERAL;
    }
    String only = frameworks.iterator().next();
    return known.contains(only) ? only : OTHER;
  }
}
