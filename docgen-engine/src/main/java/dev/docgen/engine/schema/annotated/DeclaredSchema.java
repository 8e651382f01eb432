package dev.docgen.engine.schema.annotated;

import dev.docgen.model.Discriminator;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceAnnotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A schema annotation, swagger's or MicroProfile's {@code @Schema}: what it says about the type,
 * the name and the use of a value. The keywords it sets are {@link SchemaKeywords}'s.
 *
 * <p>Where one of Swagger 1's annotations stands for it, it has attributes that no {@code @Schema}
 * has: {@code dataType} and {@code listedValues} (the table of well-known types names them).
 *
 * @param annotation the annotation
 */
public record DeclaredSchema(SourceAnnotation annotation) {
  private static final String SWAGGER = "io.swagger.v3.oas.annotations.media.";
  private static final String MICROPROFILE = "org.eclipse.microprofile.openapi.annotations.media.";
  private static final String[] SCHEMA = {SWAGGER + "Schema", MICROPROFILE + "Schema"};
  private static final String[] ARRAY_SCHEMA = {SWAGGER + "ArraySchema"};
  private static final String[] HIDDEN = {"io.swagger.v3.oas.annotations.Hidden"};

  /** Whether a property is demanded, where an annotation says so. */
  public enum RequiredMode {
    AUTO,
    REQUIRED,
    NOT_REQUIRED
  }

  public DeclaredSchema {
    Objects.requireNonNull(annotation, "annotation");
  }

  /** Returns the {@code @Schema} among annotations. */
  public static Optional<DeclaredSchema> find(Annotations annotations) {
    return annotations.find(SCHEMA).map(DeclaredSchema::new);
  }

  /** Returns the {@code @ArraySchema} among annotations. */
  public static Optional<SourceAnnotation> findArray(Annotations annotations) {
    return annotations.find(ARRAY_SCHEMA);
  }

  /** Returns whether an annotation is an {@code @ArraySchema}. */
  public static boolean isArray(SourceAnnotation annotation) {
    return annotation.simpleName().equals("ArraySchema");
  }

  /** Returns whether an annotation is one of MicroProfile's. */
  public static boolean isMicroProfile(SourceAnnotation annotation) {
    return annotation.qualifiedName().startsWith(MICROPROFILE);
  }

  /** Returns whether annotations hide what they stand on. */
  public static boolean isHidden(Annotations annotations) {
    return annotations.has(HIDDEN)
        || find(annotations).map(schema -> schema.flag("hidden")).orElse(false);
  }

  /** Returns whether nothing is written in it. */
  public boolean isEmpty() {
    return annotation.attributes().isEmpty();
  }

  public Optional<String> name() {
    return text("name");
  }

  /** Returns the type to describe instead of the annotated one. */
  public Optional<JavaType> implementation() {
    return annotation
        .type("implementation")
        .filter(DeclaredSchema::isSaid)
        .or(() -> text("dataType").flatMap(SwaggerDataType::ofClass));
  }

  /** Returns the JSON type in lower case, such as {@code integer}. */
  public Optional<String> type() {
    return text("type")
        .map(type -> type.toLowerCase(Locale.ROOT))
        .filter(type -> !type.equals("default"))
        .map(type -> SwaggerDataType.of(type).map(SwaggerDataType::type).orElse(type))
        .or(() -> dataType().map(SwaggerDataType::type));
  }

  Optional<SwaggerDataType> dataType() {
    return text("dataType").flatMap(SwaggerDataType::of);
  }

  public RequiredMode requiredMode() {
    String mode = annotation.string("requiredMode").orElse("AUTO");
    if (mode.equals("REQUIRED") || mode.equals("NOT_REQUIRED")) {
      return RequiredMode.valueOf(mode);
    }
    return flag("required") ? RequiredMode.REQUIRED : RequiredMode.AUTO;
  }

  public boolean nullable() {
    return flag("nullable");
  }

  /** Returns whether an enum becomes a component of its own. */
  public boolean enumAsRef() {
    return flag("enumAsRef");
  }

  /** Returns the types listed under an attribute such as {@code oneOf}. */
  public List<JavaType> types(String attribute) {
    return annotation.types(attribute).stream().filter(DeclaredSchema::isSaid).distinct().toList();
  }

  /** Returns whether {@code oneOf}, {@code anyOf} or {@code allOf} is written. */
  public boolean isComposed() {
    return !(types("oneOf").isEmpty() && types("anyOf").isEmpty() && types("allOf").isEmpty());
  }

  /**
   * Returns the discriminator; its mapping holds the keys that the function gives the mapped types.
   */
  public Optional<Discriminator> discriminator(Function<JavaType, Optional<String>> keys) {
    return text("discriminatorProperty")
        .map(
            property -> {
              Map<String, String> mapping = new LinkedHashMap<>();
              for (SourceAnnotation mapped : annotation.annotations("discriminatorMapping")) {
                Optional<String> value = mapped.string("value").filter(text -> !text.isEmpty());
                Optional<String> key =
                    mapped.type("schema").filter(DeclaredSchema::isSaid).flatMap(keys);
                if (value.isPresent() && key.isPresent()) {
                  mapping.put(value.get(), key.get());
                }
              }
              return new Discriminator(property, mapping, Map.of());
            });
  }

  Optional<String> text(String attribute) {
    return annotation.string(attribute).filter(text -> !text.isBlank());
  }

  boolean flag(String attribute) {
    return annotation.bool(attribute).orElse(false);
  }

  /** {@code Void} is the default that stands for "not said". */
  private static boolean isSaid(JavaType type) {
    return !type.is("java.lang.Void") && !type.isVoid();
  }
}
