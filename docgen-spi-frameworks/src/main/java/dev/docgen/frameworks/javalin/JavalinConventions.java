package dev.docgen.frameworks.javalin;

import dev.docgen.frameworks.javalin.annotated.OpenApiAnnotation;
import dev.docgen.source.SourceTree;
import dev.docgen.spi.Conventions;
import dev.docgen.spi.OperationIdNaming;
import dev.docgen.spi.OperationOrder;
import dev.docgen.spi.RequiredPolicy;
import dev.docgen.spi.SchemaConventions;
import dev.docgen.spi.SchemaNaming;
import java.util.List;

/**
 * How javalin-openapi describes classes, whose users annotate them: what cannot be null is
 * required, enums are components. An application without its annotations is described as Jackson
 * writes it.
 */
final class JavalinConventions {
  private static final String ID = "javalin-openapi";

  private static final Conventions PLAIN = with(SchemaConventions.DEFAULT);

  private static final Conventions ANNOTATED =
      with(
          new SchemaConventions(
              RequiredPolicy.NON_NULL,
              true,
              false,
              true,
              SchemaConventions.AS_WRITTEN,
              List.of(),
              SchemaConventions.DEFAULT.dialect(),
              true));

  private JavalinConventions() {}

  private static Conventions with(SchemaConventions schemas) {
    return new Conventions(
        ID,
        SchemaNaming.SIMPLE,
        OperationIdNaming.METHOD_NAME,
        OperationOrder.MAPPING_DESCENDING,
        schemas);
  }

  static Conventions plain() {
    return PLAIN;
  }

  static Conventions of(SourceTree sources) {
    return sources.mentioning(OpenApiAnnotation.MARKER).isEmpty() ? PLAIN : ANNOTATED;
  }
}
