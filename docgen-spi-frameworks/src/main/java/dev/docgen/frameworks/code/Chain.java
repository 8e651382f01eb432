package dev.docgen.frameworks.code;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A fluent chain: what it starts with and the calls on it, in the order in which they run. Calls on
 * a local variable in statements of their own count as part of the chain.
 *
 * @param type name of the class that {@code new} makes or that declares the static method, as
 *     written and without its package; empty when none is written
 * @param creator {@code new}, the method called first, or empty when the chain starts with
 *     something else, such as a parameter
 * @param arguments of the creator
 * @param steps the calls after that
 * @param origin what the chain starts with
 */
public record Chain(
    String type, String creator, List<Snippet> arguments, List<Step> steps, Snippet origin) {
  public Chain {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(creator, "creator");
    Objects.requireNonNull(origin, "origin");
    arguments = List.copyOf(arguments);
    steps = List.copyOf(steps);
  }

  /** Returns whether the chain starts with {@code new} of a class of that simple name. */
  public boolean makes(String simpleName) {
    return creator.equals("new") && type.equals(simpleName);
  }

  /** Returns the last step of that name. */
  public Optional<Step> last(String name) {
    return steps.stream().filter(it -> it.name().equals(name)).reduce((first, second) -> second);
  }
}
