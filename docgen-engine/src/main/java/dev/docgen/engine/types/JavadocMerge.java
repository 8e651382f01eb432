package dev.docgen.engine.types;

import dev.docgen.engine.javadoc.DocComment;
import dev.docgen.source.Javadoc;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Fills what a method's comment lacks from the comment of a method that it overrides, and puts the
 * inherited text where {@code {@inheritDoc}} asks for it.
 */
final class JavadocMerge {
  private JavadocMerge() {}

  /**
   * Returns a comment completed by another one.
   *
   * @param names the name of each parameter there by its name here
   */
  static Javadoc merge(Javadoc own, Javadoc inherited, Map<String, String> names) {
    Map<String, String> params = new LinkedHashMap<>();
    own.params().forEach((name, text) -> params.put(name, text));
    names.forEach(
        (name, there) ->
            inherited.param(there).ifPresent(text -> params.merge(name, text, JavadocMerge::fill)));
    Map<String, String> thrown = new LinkedHashMap<>(own.throwsTexts());
    thrown.replaceAll((name, text) -> fill(text, inherited.throwsTexts().getOrDefault(name, "")));
    inherited.throwsTexts().forEach(thrown::putIfAbsent);
    return new Javadoc(
        own.description().isEmpty()
            ? inherited.description()
            : fill(own.description(), inherited.description()),
        params,
        own.returns() == null
            ? inherited.returns()
            : fill(own.returns(), orEmpty(inherited.returns())),
        thrown,
        own.deprecated(),
        own.since(),
        own.see(),
        own.tags());
  }

  private static String fill(String own, String inherited) {
    return inherited.isEmpty() ? own : own.replace(DocComment.INHERITED, inherited);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static boolean hasGaps(Javadoc comment) {
    return isGap(comment.description())
        || isGap(orEmpty(comment.returns()))
        || isGap(orEmpty(comment.deprecated()))
        || comment.params().values().stream().anyMatch(JavadocMerge::isGap)
        || comment.throwsTexts().values().stream().anyMatch(JavadocMerge::isGap);
  }

  private static boolean isGap(String text) {
    return text.contains(DocComment.INHERITED);
  }

  /** Returns the comment without the places where nothing was inherited. */
  static Javadoc withoutGaps(Javadoc comment) {
    if (!hasGaps(comment)) {
      return comment;
    }
    UnaryOperator<String> clean = text -> text.replace(DocComment.INHERITED, "").strip();
    Map<String, String> params = new LinkedHashMap<>(comment.params());
    params.replaceAll((name, text) -> clean.apply(text));
    Map<String, String> thrown = new LinkedHashMap<>(comment.throwsTexts());
    thrown.replaceAll((name, text) -> clean.apply(text));
    return new Javadoc(
        clean.apply(comment.description()),
        params,
        comment.returns() == null ? null : clean.apply(comment.returns()),
        thrown,
        comment.deprecated() == null ? null : clean.apply(comment.deprecated()),
        comment.since(),
        List.copyOf(comment.see()),
        comment.tags());
  }
}
