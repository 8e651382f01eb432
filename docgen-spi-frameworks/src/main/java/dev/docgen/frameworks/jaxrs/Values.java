package dev.docgen.frameworks.jaxrs;

import dev.docgen.frameworks.openapi.DefaultValues;
import dev.docgen.frameworks.openapi.Reading;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import dev.docgen.spi.SchemaUse;
import java.util.List;

/** The schemas of values that stand in a path, query, header, cookie or form. */
final class Values {
  private static final Schema FILE = Schema.string("binary");

  private Values() {}

  /** Returns the schema of a bound value, its {@code @DefaultValue} included. */
  static Schema schema(Bound bound, RestApplication application, Reading reading) {
    Schema schema = typed(bound, application, reading);
    String standard = bound.defaultValue();
    if (standard == null || schema.keyword("default") != null) {
      return schema;
    }
    if (schema.ref().isPresent()) {
      return Schema.builder()
          .allOf(List.of(schema, Schema.builder().defaultValue(standard).build()))
          .build();
    }
    return schema.types().contains(SchemaType.ARRAY)
        ? schema.toBuilder().defaultValue(standard).build()
        : DefaultValues.apply(schema, standard);
  }

  private static Schema typed(Bound bound, RestApplication application, Reading reading) {
    JavaType type = application.wireTypes().of(bound.type());
    if (RestTypes.isPart(type)) {
      return FILE;
    }
    if (RestTypes.element(type).filter(RestTypes::isPart).isPresent()) {
      return Schema.arrayOf(FILE);
    }
    if (RestTypes.element(type)
        .filter(it -> RestTypes.isAny(it, RestAnnotations.PATH_SEGMENT))
        .isPresent()) {
      return Schema.arrayOf(Schema.of(SchemaType.STRING).build());
    }
    SchemaUse use =
        SchemaUse.request(bound.annotations(), bound.location()).withViews(reading.views());
    return application.schemas().schema(type, use);
  }
}
