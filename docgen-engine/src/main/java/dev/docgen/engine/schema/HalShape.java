package dev.docgen.engine.schema;

import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.SourceAnnotation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How Spring HATEOAS's models look in HAL, the media type they are written in by default: links by
 * relation in {@code _links}, items in {@code _embedded} (Spring HATEOAS reference, "HAL –
 * Hypertext Application Language"; springdoc's {@code CollectionModelContentConverter}, {@code
 * HateoasLinksConverter} and {@code OpenApiHateoasLinksCustomizer}).
 */
final class HalShape {
  private static final String HATEOAS = "org.springframework.hateoas.";
  private static final String MODEL = HATEOAS + "RepresentationModel";
  private static final String COLLECTION = HATEOAS + "CollectionModel";
  private static final String ENTITY = HATEOAS + "EntityModel";
  private static final String RELATION = HATEOAS + "server.core.Relation";
  private static final ClassType LINKS = JavaType.of(HATEOAS + "Links");
  private static final ClassType LINK = JavaType.of(HATEOAS + "Link");
  private static final ClassType TEXT = JavaType.of("java.lang.String");

  private HalShape() {}

  /** Returns whether a class is written in HAL. */
  static boolean applies(JavaType type, Resolution resolution) {
    return resolution.json().hal() && resolution.isA(type, MODEL);
  }

  /** Returns the name that a property of such a class has in HAL. */
  static String name(JavaType owner, String property, Resolution resolution) {
    if (property.equals("links")) {
      return "_links";
    }
    return property.equals("content") && resolution.isA(owner, COLLECTION) ? "_embedded" : property;
  }

  /** Returns the schema of {@code _links} or {@code _embedded}; empty for any other property. */
  static Optional<Schema> schema(String name, JavaType type, Place place, Resolution resolution) {
    return switch (name) {
      case "_links" -> Optional.of(resolution.component(LINKS, place));
      case "_embedded" -> Optional.of(embedded(type, place, resolution));
      default -> Optional.empty();
    };
  }

  private static Schema embedded(JavaType content, Place place, Resolution resolution) {
    JavaType item =
        resolution
            .asSuper(content, "java.util.Collection")
            .flatMap(found -> found.argument(0))
            .orElse(ErasedType.OBJECT);
    return Schema.of(SchemaType.OBJECT)
        .putProperty(relation(ErasedType.of(item), resolution), resolution.resolve(content, place))
        .build();
  }

  /** The relation of several: {@code @Relation}, else the class's name with {@code List}. */
  private static String relation(JavaType item, Resolution resolution) {
    JavaType entity =
        item instanceof ClassType model && model.is(ENTITY)
            ? ErasedType.of(model.argument(0).orElse(ErasedType.OBJECT))
            : item;
    Optional<String> declared =
        resolution
            .sources()
            .type(entity)
            .flatMap(type -> type.annotations().find(RELATION))
            .flatMap((SourceAnnotation relation) -> relation.string("collectionRelation"))
            .filter(relation -> !relation.isEmpty());
    String name = entity instanceof ClassType known ? known.simpleName() : entity.describe();
    return declared.orElse(Character.toLowerCase(name.charAt(0)) + name.substring(1) + "List");
  }

  /** Returns the component of links or of one link; empty for another class. */
  static Optional<Schema> component(ClassType type, Place place, Resolution resolution) {
    if (!resolution.json().hal()) {
      return Optional.empty();
    }
    if (type.equals(LINKS)) {
      return Optional.of(Schema.mapOf(resolution.component(LINK, place)));
    }
    return type.equals(LINK)
        ? Optional.of(
            Schema.of(SchemaType.OBJECT)
                .properties(PropertySchemas.ofLibrary(link(), place, resolution))
                .build())
        : Optional.empty();
  }

  private static Map<String, JavaType> link() {
    Map<String, JavaType> properties = new LinkedHashMap<>();
    properties.put("href", TEXT);
    properties.put("hreflang", TEXT);
    properties.put("title", TEXT);
    properties.put("type", TEXT);
    properties.put("deprecation", TEXT);
    properties.put("profile", TEXT);
    properties.put("name", TEXT);
    properties.put("templated", JavaType.of("java.lang.Boolean"));
    return properties;
  }
}
