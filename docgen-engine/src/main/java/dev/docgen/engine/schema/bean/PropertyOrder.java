package dev.docgen.engine.schema.bean;

import dev.docgen.source.Annotations;
import dev.docgen.source.SourceAnnotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The order of a class's properties: those that {@code @JsonPropertyOrder} names, those with an
 * index ({@code @JsonProperty(index)}, or a {@code position} of Swagger 1's), the rest as declared
 * or by name (Jackson, {@code @JsonPropertyOrder}).
 */
final class PropertyOrder {
  private static final String SWAGGER_1 = "io.swagger.annotations.ApiModelProperty";

  private final List<String> first;
  private final boolean alphabetic;

  private PropertyOrder(List<String> first, boolean alphabetic) {
    this.first = first;
    this.alphabetic = alphabetic;
  }

  static PropertyOrder of(Annotations annotations) {
    Optional<SourceAnnotation> order = annotations.find(Jackson.PROPERTY_ORDER);
    return new PropertyOrder(
        order.map(it -> it.strings("value")).orElse(List.of()),
        order.flatMap(it -> it.bool("alphabetic")).orElse(false));
  }

  List<Property> apply(List<Property> properties) {
    List<Property> rest = new ArrayList<>(properties);
    if (alphabetic) {
      rest.sort(Comparator.comparing(Property::name));
    }
    Set<Property> ordered = new LinkedHashSet<>();
    for (String name : first) {
      rest.stream().filter(property -> property.name().equals(name)).forEach(ordered::add);
    }
    rest.stream()
        .filter(property -> index(property).isPresent())
        .sorted(Comparator.comparingInt(property -> index(property).orElse(0)))
        .forEach(ordered::add);
    ordered.addAll(rest);
    return List.copyOf(ordered);
  }

  private static OptionalInt index(Property property) {
    Optional<Number> index =
        property
            .annotations()
            .find(Jackson.PROPERTY)
            .filter(it -> it.isSet("index"))
            .flatMap(it -> it.number("index"))
            .or(() -> position(property));
    return index.isPresent() ? OptionalInt.of(index.get().intValue()) : OptionalInt.empty();
  }

  private static Optional<Number> position(Property property) {
    return property
        .annotations()
        .find(SWAGGER_1)
        .filter(it -> it.isSet("position"))
        .flatMap(it -> it.number("position"));
  }
}
