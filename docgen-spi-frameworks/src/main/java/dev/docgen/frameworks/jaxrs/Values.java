package dev.docgen.frameworks.jaxrs;

import dev.docgen.frameworks.openapi.DefaultValues;
import dev.docgen.frameworks.openapi.Reading;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import dev.docgen.spi.SchemaUse;
import java.util.List;
import java.util.Set;

/** The schemas of values that stand in a path, query, header, cookie or form. */
final class Values {
  private static final Schema FILE = Schema.string("binary");
  private static final Set<String> FILES =
      Set.of(
          "org.jboss.resteasy.reactive.multipart.FileUpload",
          "org.jboss.resteasy.plugins.providers.multipart.InputPart",
          "org.glassfish.jersey.media.multipart.FormDataBodyPart",
          "jakarta.ws.rs.core.EntityPart",
          "javax.ws.rs.core.EntityPart");

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
    JavaType type = RestTypes.onTheWire(bound.type(), application.sources());
    String name =
        type instanceof JavaType.UnresolvedType unknown ? unknown.name() : type.describe();
    if (FILES.contains(name)) {
      return FILE;
    }
    SchemaUse use =
        SchemaUse.request(bound.annotations(), bound.location()).withViews(reading.views());
    return application.schemas().schema(type, use);
  }
}
