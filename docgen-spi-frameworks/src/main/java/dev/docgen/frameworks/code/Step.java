package dev.docgen.frameworks.code;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One call of a chain.
 *
 * @param name of the method
 * @param arguments in order
 * @param call the call with what stands before it
 */
public record Step(String name, List<Snippet> arguments, Snippet call) {
  public Step {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(call, "call");
    arguments = List.copyOf(arguments);
  }

  /** Returns the argument at that 0-based position; empty when there are fewer. */
  public Optional<Snippet> argument(int position) {
    return position < arguments.size() ? Optional.of(arguments.get(position)) : Optional.empty();
  }

  /** Returns the constant text of the argument at that 0-based position. */
  public Optional<String> text(int position) {
    return argument(position).flatMap(Snippet::text);
  }

  /** Returns all arguments, those of one array or collection taken apart. */
  public List<Snippet> elements() {
    return arguments.size() == 1 ? arguments.get(0).elements() : arguments;
  }
}
