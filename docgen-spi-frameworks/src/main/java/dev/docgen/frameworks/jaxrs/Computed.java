package dev.docgen.frameworks.jaxrs;

import dev.docgen.source.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an expression may give: answers that are being built, other values, or both.
 *
 * @param answers in source order
 * @param others types of the values that are no answers, what holds them looked through
 * @param open whether it may also give a value of which the sources tell nothing
 */
record Computed(List<BuiltAnswer> answers, List<JavaType> others, boolean open) {
  static final Computed NOTHING = new Computed(List.of(), List.of(), false);
  static final Computed UNKNOWN = new Computed(List.of(), List.of(), true);

  Computed {
    answers = List.copyOf(answers);
    others = List.copyOf(others);
  }

  static Computed of(List<BuiltAnswer> answers) {
    return new Computed(answers, List.of(), false);
  }

  /** Returns a value of that type that is no answer. */
  static Computed of(Optional<JavaType> type) {
    return type.map(it -> new Computed(List.of(), List.of(RestTypes.unwrapped(it)), false))
        .orElse(UNKNOWN);
  }

  Computed or(Computed other) {
    List<BuiltAnswer> all = new ArrayList<>(answers);
    all.addAll(other.answers);
    List<JavaType> types = new ArrayList<>(others);
    types.addAll(other.others);
    return new Computed(
        all.stream().distinct().toList(), types.stream().distinct().toList(), open || other.open);
  }

  /** Returns the answers alone, if there are any. */
  Optional<Computed> answersOnly() {
    return answers.isEmpty() ? Optional.empty() : Optional.of(of(answers));
  }

  /** Returns the type of its values, where there is but one. */
  Optional<JavaType> type() {
    return others.size() == 1 && !open ? Optional.of(others.get(0)) : Optional.empty();
  }

  /** Returns it with each answer replaced by what a call makes of it. */
  Computed each(Function<BuiltAnswer, List<BuiltAnswer>> call) {
    return new Computed(
        answers.stream().flatMap(it -> call.apply(it).stream()).distinct().toList(), others, open);
  }
}
