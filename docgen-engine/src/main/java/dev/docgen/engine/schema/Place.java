package dev.docgen.engine.schema;

import dev.docgen.SourceLocation;
import dev.docgen.engine.schema.annotated.ValidationGroups;
import dev.docgen.engine.schema.bean.PropertyChoice;
import dev.docgen.source.Annotations;
import dev.docgen.source.SourceAnnotation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a type stands while it is resolved. Immutable.
 *
 * @param annotations of the declaration at this place, or null for none
 * @param views qualified names of the active {@code @JsonView} classes
 * @param location named in diagnostics
 * @param top whether the schema will stand by itself rather than inside another one
 * @param depth types around this one, wrappers included
 * @param owner qualified name of the type whose description this is part of, or null
 * @param inlined the types that are being described in place around this one, outermost first
 * @param groups the validation groups that what stands here is validated for
 * @param choice what the place takes of the properties of the bean that stands here, itself or as a
 *     container's item
 */
record Place(
    @Nullable Annotations annotations,
    List<String> views,
    SourceLocation location,
    boolean top,
    int depth,
    @Nullable String owner,
    List<String> inlined,
    ValidationGroups groups,
    PropertyChoice choice) {

  /** Returns the place of a detector's question. */
  static Place top(List<String> views, SourceLocation location) {
    return new Place(
        null, views, location, true, 0, null, List.of(), ValidationGroups.NONE, PropertyChoice.ALL);
  }

  /** Returns the place where a component of that class is described. */
  static Place of(String owner, List<String> views, SourceLocation location) {
    return new Place(
        null,
        views,
        location,
        false,
        0,
        owner,
        List.of(),
        ValidationGroups.NONE,
        PropertyChoice.ALL);
  }

  /** Returns this place one level further in, without its annotations. */
  Place inner() {
    return new Place(null, views, location, false, depth + 1, owner, inlined, groups, choice);
  }

  /** Returns the place of what a wrapper holds: it takes the wrapper's place. */
  Place unwrapped() {
    return new Place(null, views, location, top, depth + 1, owner, inlined, groups, choice);
  }

  /** Returns this place validated for those groups. */
  Place validatedFor(ValidationGroups other) {
    return new Place(annotations, views, location, top, depth, owner, inlined, other, choice);
  }

  /** Returns this place taking those properties. */
  Place choosing(PropertyChoice other) {
    return new Place(annotations, views, location, top, depth, owner, inlined, groups, other);
  }

  /** Returns this place under no view. */
  Place withoutViews() {
    return new Place(annotations, List.of(), location, top, depth, owner, inlined, groups, choice);
  }

  Place with(@Nullable Annotations other) {
    return new Place(other, views, location, top, depth, owner, inlined, groups, choice);
  }

  Place at(SourceLocation other) {
    return new Place(annotations, views, other, top, depth, owner, inlined, groups, choice);
  }

  /** Returns the place inside a type that is described where it stands. */
  Place inlining(String type) {
    List<String> all = new ArrayList<>(inlined);
    all.add(type);
    return new Place(
        null,
        views,
        location,
        false,
        depth + 1,
        owner,
        List.copyOf(all),
        groups,
        PropertyChoice.ALL);
  }

  /** Returns this place with those annotations of a type use besides its own. */
  Place and(List<SourceAnnotation> ofUse) {
    if (ofUse.isEmpty()) {
      return this;
    }
    return with(annotations == null ? WrittenAnnotations.of(ofUse) : annotations.and(ofUse));
  }
}
