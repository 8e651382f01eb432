package dev.docgen.engine.schema.bean;

import dev.docgen.model.Provenance;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import java.util.Objects;

/**
 * One JSON property of a class.
 *
 * @param name as it stands in JSON
 * @param type of the accessor that Jackson would use to write it, else to read it
 * @param annotations of all its accessors: getter before field, creator parameter and setter
 * @param access whether it is read, written or both
 * @param required whether Jackson demands it: {@code @JsonProperty(required = true)}
 * @param description its Javadoc; empty when it has none
 * @param provenance which accessor it was read from, and where that stands
 */
public record Property(
    String name,
    JavaType type,
    Annotations annotations,
    Access access,
    boolean required,
    String description,
    Provenance provenance) {

  /** The directions in which a property travels, seen from the API's user. */
  public enum Access {
    READ_WRITE,
    READ_ONLY,
    WRITE_ONLY
  }

  public Property {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(annotations, "annotations");
    Objects.requireNonNull(access, "access");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(provenance, "provenance");
  }
}
