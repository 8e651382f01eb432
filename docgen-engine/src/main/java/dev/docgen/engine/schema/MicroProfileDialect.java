package dev.docgen.engine.schema;

import dev.docgen.engine.schema.annotated.DeclaredSchema;
import dev.docgen.model.Schema;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceType;
import dev.docgen.spi.TypeMapping;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Schemas as smallrye-open-api shapes them for MicroProfile OpenAPI. */
final class MicroProfileDialect implements Dialect {
  private final List<SchemaRule> rules;
  private final Dialect swagger;

  /**
   * @param mappings asked in order before the rules
   * @param swagger reads what is swagger's alone
   */
  MicroProfileDialect(List<TypeMapping> mappings, Dialect swagger) {
    this.swagger = swagger;
    rules =
        List.of(
            new MappedRule(List.copyOf(mappings)),
            new MicroProfileScalars(),
            new BinaryRule(),
            new WrapperRule(),
            new MicroProfileRules.EnumComponent(),
            new MicroProfileRules.Container(),
            new ValueRule(),
            new MicroProfileRules.Bean(),
            new MicroProfileRules.Unknown());
  }

  @Override
  public List<SchemaRule> rules() {
    return rules;
  }

  @Override
  public Schema use(JavaType type, Place place, Resolution resolution) {
    return MicroProfileUse.resolve(type, place, resolution);
  }

  @Override
  public Schema declared(
      SourceAnnotation annotation, @Nullable JavaType type, Place place, Resolution resolution) {
    return DeclaredSchema.isMicroProfile(annotation)
        ? MicroProfileUse.declared(new DeclaredSchema(annotation), place, resolution)
        : swagger.declared(annotation, type, place, resolution);
  }

  @Override
  public Described describe(
      ClassType type, Optional<SourceType> declaration, Place place, Resolution resolution) {
    Schema schema =
        MicroProfileScalars.described(type)
            .orElseGet(
                () ->
                    declaration
                        .map(known -> described(type, known, place, resolution))
                        .orElse(Schema.ANY));
    return new Described(schema, null, List.of(), place.location());
  }

  private static Schema described(
      ClassType type, SourceType declaration, Place place, Resolution resolution) {
    if (declaration.kind() == SourceType.Kind.ENUM) {
      Schema.Builder schema = MicroProfileEnum.describe(declaration, place, resolution).toBuilder();
      Component.describeByJavadoc(declaration, schema);
      return schema.build();
    }
    if (!MicroProfileRules.isContainer(type, resolution)) {
      return MicroProfileBean.describe(type, declaration, place, resolution);
    }
    Schema.Builder container =
        MicroProfileRules.describe(type, place.inlining(type.describe()), resolution).toBuilder();
    Component.describeByJavadoc(declaration, container);
    return container.build();
  }
}
