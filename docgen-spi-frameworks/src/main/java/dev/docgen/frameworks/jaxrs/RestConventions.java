package dev.docgen.frameworks.jaxrs;

import dev.docgen.frameworks.openapi.NamingStrategies;
import dev.docgen.spi.Conventions;
import dev.docgen.spi.JsonSettings;
import dev.docgen.spi.OperationIdNaming;
import dev.docgen.spi.SchemaDialect;

/** The conventions that an application's configuration asks for. */
final class RestConventions {
  private RestConventions() {}

  /** Returns the usual conventions, changed where {@code mp.openapi.*} says so. */
  static Conventions read(Conventions usual, MicroProfileConfig config) {
    OperationIdNaming ids =
        config
            .get(RestApplication.SMALLRYE + "operationIdStrategy")
            .map(RestConventions::naming)
            .orElse(usual.operationIdNaming());
    return new Conventions(
        usual.id(),
        usual.schemaNaming(),
        ids,
        usual.operationOrder(),
        usual
            .schemas()
            .withMappings(ConfiguredSchemas.of(config).mappings())
            .withDialect(dialect(config))
            .withValidation(config.flag("mp.openapi.scan.beanvalidation", true)));
  }

  /** JSON-B's constants and Jackson's classes are known (smallrye's key of that name). */
  static JsonSettings json(MicroProfileConfig config) {
    return config
        .get(RestApplication.SMALLRYE + "property-naming-strategy")
        .flatMap(NamingStrategies::named)
        .map(spelling -> new JsonSettings(spelling, true))
        .orElse(JsonSettings.DEFAULT);
  }

  private static SchemaDialect dialect(MicroProfileConfig config) {
    if (!config.flag(RestApplication.SMALLRYE + "private-properties.enable", true)) {
      return SchemaDialect.MICROPROFILE_PUBLIC;
    }
    return switch (config.get(RestApplication.SMALLRYE + "auto-inheritance").orElse("NONE")) {
      case "BOTH" -> SchemaDialect.MICROPROFILE_BRANCHES;
      case "PARENT_ONLY" -> SchemaDialect.MICROPROFILE_PARENT;
      default -> SchemaDialect.MICROPROFILE;
    };
  }

  /** smallrye's {@code OpenApiConfig.OperationIdStrategy}; what is none of them names nothing. */
  private static OperationIdNaming naming(String strategy) {
    return switch (strategy) {
      case "METHOD" -> OperationIdNaming.METHOD_NAME;
      case "CLASS_METHOD" -> OperationIdNaming.TYPE_AND_METHOD_NAME;
      case "PACKAGE_CLASS_METHOD" -> one -> one.typeName() + "_" + one.name();
      default -> OperationIdNaming.NONE;
    };
  }
}
