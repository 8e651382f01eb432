package dev.docgen.frameworks.openapi;

import dev.docgen.model.Example;
import dev.docgen.model.MediaType;
import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.Provenance;
import dev.docgen.model.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A parameter while several sources still speak about it; every field is null until one says it.
 * Confined to the thread that reads its operation.
 */
public final class ParameterDraft {
  public @Nullable String reference;
  public @Nullable String name;
  public @Nullable ParameterLocation in;
  public @Nullable String description;
  public @Nullable Boolean required;
  public @Nullable Boolean deprecated;
  public @Nullable Boolean allowEmptyValue;
  public @Nullable Boolean allowReserved;
  public @Nullable String style;
  public @Nullable Boolean explode;
  public @Nullable Schema schema;
  public @Nullable Map<String, MediaType> content;
  public @Nullable Object example;
  public @Nullable Map<String, Example> examples;
  public @Nullable Map<String, @Nullable Object> extensions;

  /** Swagger 1's examples by media type; a parameter that is no body shows the first. */
  public Map<String, Object> typedExamples = Map.of();

  public Provenance provenance;

  public ParameterDraft(Provenance provenance) {
    this.provenance = provenance;
  }

  /** Returns whether both mean one parameter: same name, and same place where both say one. */
  public boolean sameAs(ParameterDraft other) {
    return name != null
        && name.equals(other.name)
        && (in == null || other.in == null || in == other.in);
  }

  /** Takes over what this draft does not say itself. */
  public void fillFrom(ParameterDraft other) {
    reference = reference == null ? other.reference : reference;
    in = in == null ? other.in : in;
    description = description == null ? other.description : description;
    required = required == null ? other.required : required;
    deprecated = deprecated == null ? other.deprecated : deprecated;
    allowEmptyValue = allowEmptyValue == null ? other.allowEmptyValue : allowEmptyValue;
    allowReserved = allowReserved == null ? other.allowReserved : allowReserved;
    style = style == null ? other.style : style;
    explode = explode == null ? other.explode : explode;
    if (schema == null && content == null) {
      schema = other.schema;
      content = other.content;
    }
    example = example == null ? other.example : example;
    examples = examples == null ? other.examples : examples;
    extensions = extensions == null ? other.extensions : extensions;
  }

  /** Returns the parameter: in the query unless said otherwise, required in a path (OpenAPI). */
  public Parameter build() {
    ParameterLocation place = in == null ? ParameterLocation.QUERY : in;
    Parameter.Builder builder =
        Parameter.builder()
            .reference(reference)
            .name(name == null ? "" : name)
            .in(place)
            .description(description)
            .required(place == ParameterLocation.PATH || Boolean.TRUE.equals(required))
            .deprecated(Boolean.TRUE.equals(deprecated))
            .allowEmptyValue(allowEmptyValue)
            .allowReserved(allowReserved)
            .style(style)
            .explode(explode)
            .schema(schema)
            .example(
                example == null
                    ? typedExamples.values().stream().findFirst().orElse(null)
                    : example)
            .provenance(provenance);
    if (content != null) {
      builder.content(content);
    }
    if (examples != null) {
      builder.examples(examples);
    }
    if (extensions != null) {
      builder.extensions(extensions);
    }
    return builder.build();
  }
}
