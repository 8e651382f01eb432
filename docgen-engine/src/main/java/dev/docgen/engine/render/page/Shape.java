package dev.docgen.engine.render.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a value looks like at the place where it stands. A documented schema is not repeated but
 * named in {@link #reference}; {@link Page#rows} expands it.
 *
 * @param type in words, with links
 * @param reference the name of the documented schema that describes the value, or its elements when
 *     {@link #nesting} is not empty; null when the shape says it all
 * @param nesting how {@link #fields} and {@link #reference} lie within the value: empty for the
 *     value itself, {@code []} for the elements of an array, {@code .*} for the values of a map, or
 *     several of them
 * @param title a short name, or null
 * @param description CommonMark, or null
 * @param nullable whether null is allowed
 * @param deprecated whether it should not be used
 * @param readOnly whether it stands in responses alone
 * @param writeOnly whether it stands in requests alone
 * @param constraints in words
 * @param defaultValue verbatim, or null
 * @param choices the values allowed; empty for any
 * @param parents documented schemas whose fields it has too ({@code allOf})
 * @param fields its own, in document order
 * @param variants null unless there are several shapes
 * @param examples those that the model states
 * @param source where it stands
 */
public record Shape(
    TypeText type,
    @Nullable String reference,
    String nesting,
    @Nullable String title,
    @Nullable String description,
    boolean nullable,
    boolean deprecated,
    boolean readOnly,
    boolean writeOnly,
    List<Constraint> constraints,
    @Nullable String defaultValue,
    List<Choice> choices,
    List<Link> parents,
    List<Field> fields,
    @Nullable Variants variants,
    List<Snippet> examples,
    Source source) {
  public Shape {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(nesting, "nesting");
    constraints = List.copyOf(constraints);
    choices = List.copyOf(choices);
    parents = List.copyOf(parents);
    fields = List.copyOf(fields);
    examples = List.copyOf(examples);
    Objects.requireNonNull(source, "source");
  }

  /** Returns whether there is more to tell than fits beside a name. */
  public boolean hasParts() {
    return reference != null || !fields.isEmpty() || !parents.isEmpty() || variants != null;
  }

  /** Returns whether it has fields, or a variant has, that no documented schema tells of. */
  public boolean isInline() {
    return reference == null
        && (!fields.isEmpty()
            || variants != null
                && variants.options().stream().anyMatch(it -> it.shape().isInline()));
  }

  /** Returns this shape with other constraints. */
  Shape withConstraints(List<Constraint> others) {
    return new Shape(
        type,
        reference,
        nesting,
        title,
        description,
        nullable,
        deprecated,
        readOnly,
        writeOnly,
        others,
        defaultValue,
        choices,
        parents,
        fields,
        variants,
        examples,
        source);
  }
}
