package dev.docgen.engine.schema;

import dev.docgen.engine.schema.annotated.DeclaredSchema;
import dev.docgen.engine.schema.annotated.SchemaKeywords;
import dev.docgen.model.Schema;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceType;
import dev.docgen.spi.TypeMapping;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Schemas as swagger-core and springdoc shape them. */
final class SwaggerDialect implements Dialect {
  private final List<SchemaRule> rules;

  /**
   * @param mappings asked in order before the rules
   */
  SwaggerDialect(List<TypeMapping> mappings) {
    rules =
        List.of(
            new MappedRule(List.copyOf(mappings)),
            new JavalinShape.DefinedBy(),
            new ScalarRule(),
            new LibraryRule(),
            new BinaryRule(),
            new WrapperRule(),
            new EnumRule(),
            new ContainerRule(),
            new ValueRule(),
            new Identity.Rule(),
            new BeanRule(),
            new UnknownRule());
  }

  @Override
  public List<SchemaRule> rules() {
    return rules;
  }

  @Override
  public Schema use(JavaType type, Place place, Resolution resolution) {
    return AnnotatedUse.resolve(type, place, resolution);
  }

  @Override
  public Schema declared(
      SourceAnnotation annotation, @Nullable JavaType type, Place place, Resolution resolution) {
    if (DeclaredSchema.isArray(annotation)) {
      JavaType item = itemOf(type, resolution);
      Schema items =
          annotation
              .annotation("schema")
              .map(own -> value(new DeclaredSchema(own), item, place.inner(), resolution))
              .orElseGet(() -> item == null ? Schema.ANY : resolution.resolve(item, place.inner()));
      Schema.Builder array = Schema.arrayOf(items).toBuilder();
      SchemaKeywords.applyArray(
          annotation, array, named -> resolution.resolve(named, place.inner()));
      return array.build();
    }
    return value(new DeclaredSchema(annotation), type, place, resolution);
  }

  private static Schema value(
      DeclaredSchema declared, @Nullable JavaType type, Place place, Resolution resolution) {
    JavaType wanted = declared.implementation().orElse(type);
    Schema base =
        wanted == null || (declared.type().isPresent() && declared.implementation().isEmpty())
            ? Schema.ANY
            : resolution.resolve(wanted, place);
    Schema.Builder schema = base.toBuilder();
    SchemaKeywords.apply(declared, schema, named -> resolution.resolve(named, place.inner()));
    return schema.build();
  }

  private static @Nullable JavaType itemOf(@Nullable JavaType type, Resolution resolution) {
    if (type instanceof JavaType.ArrayType array) {
      return array.component();
    }
    return type == null
        ? null
        : resolution
            .asSuper(type, "java.util.Collection")
            .<JavaType>map(found -> found.argument(0).orElse(ErasedType.OBJECT))
            .orElse(type);
  }

  @Override
  public Described describe(
      ClassType type, Optional<SourceType> declaration, Place place, Resolution resolution) {
    return Component.describe(type, declaration, place, resolution);
  }
}
