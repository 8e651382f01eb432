package dev.docgen.engine.schema;

import dev.docgen.engine.schema.bean.Jackson;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How {@code @JsonIdentityInfo} shows an object: by its id alone where
 * {@code @JsonIdentityReference} says always, else as itself with the generated id as one property
 * more (swagger-core's {@code GeneratorWrapper}). A generator other than Jackson's own changes
 * nothing.
 *
 * @param generator simple name of the generator class
 * @param property name of the id in JSON
 */
record Identity(String generator, String property) {
  /** {@code JsonIdentityInfo.property}'s default. */
  private static final String DEFAULT_PROPERTY = "@id";

  /** Returns what annotations say about the id of their object. */
  static Optional<Identity> of(Annotations annotations) {
    return annotations.find(Jackson.IDENTITY_INFO).flatMap(Identity::read);
  }

  private static Optional<Identity> read(SourceAnnotation info) {
    return info.type("generator")
        .map(JavaType::describe)
        .map(
            name ->
                new Identity(
                    name.substring(name.lastIndexOf('.') + 1),
                    info.string("property").orElse(DEFAULT_PROPERTY)));
  }

  /** Returns whether annotations ask for the id instead of the object. */
  static boolean isAlways(Annotations annotations) {
    return annotations
        .find(Jackson.IDENTITY_REFERENCE)
        .flatMap(reference -> reference.bool("alwaysAsId"))
        .orElse(false);
  }

  /** Returns the schema of an id that is made while writing; empty when a property holds it. */
  Optional<Schema> generated() {
    return switch (generator) {
      case "IntSequenceGenerator" ->
          Optional.of(Schema.of(SchemaType.INTEGER).format("int32").build());
      case "UUIDGenerator" -> Optional.of(Schema.string("uuid"));
      default -> Optional.empty();
    };
  }

  /** Shows objects that are always written by their id. */
  static final class Rule implements SchemaRule {
    @Override
    public Optional<Schema> apply(JavaType type, Place place, Resolution resolution) {
      Optional<SourceType> declaration = resolution.sources().type(type);
      if (!(type instanceof ClassType known) || declaration.isEmpty()) {
        return Optional.empty();
      }
      Annotations ofType = declaration.get().inheritedAnnotations();
      Annotations ofPlace = place.annotations();
      if (!isAlways(ofPlace, ofType)) {
        return Optional.empty();
      }
      return identity(ofPlace, ofType)
          .flatMap(identity -> identity.id(known, declaration.get(), place, resolution));
    }

    private static boolean isAlways(@Nullable Annotations ofPlace, Annotations ofType) {
      return ofPlace != null && ofPlace.has(Jackson.IDENTITY_REFERENCE)
          ? Identity.isAlways(ofPlace)
          : Identity.isAlways(ofType);
    }

    private static Optional<Identity> identity(@Nullable Annotations ofPlace, Annotations ofType) {
      Optional<Identity> here = ofPlace == null ? Optional.empty() : of(ofPlace);
      return here.isPresent() ? here : of(ofType);
    }
  }

  private Optional<Schema> id(
      ClassType type, SourceType declaration, Place place, Resolution resolution) {
    if (!generator.equals("PropertyGenerator")) {
      return generated();
    }
    return resolution.beans().read(type, declaration).stream()
        .filter(candidate -> candidate.name().equals(property))
        .findFirst()
        .map(id -> resolution.resolve(id.type(), place.inner().with(id.annotations())));
  }
}
