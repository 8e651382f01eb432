package dev.docgen.frameworks.spring;

import dev.docgen.frameworks.openapi.SwaggerAnnotations;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.JavaType.PrimitiveType;
import dev.docgen.source.Modifier;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceField;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceParameter;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a parameter object apart into its readable fields, those of nested objects with a dotted
 * name (springdoc, {@code MethodParameterPojoExtractor}).
 */
final class ParameterObject {
  /** Nesting beyond this is a cycle or no query string anyone writes. */
  private static final int MAX_DEPTH = 6;

  private static final String[] LOMBOK_GETTERS = {"lombok.Getter", "lombok.Data", "lombok.Value"};
  private static final String[] REQUIRING = {"NotNull", "NonNull", "NotBlank", "NotEmpty"};

  private final SourceTree sources;
  private final SpringDocSettings settings;

  ParameterObject(SourceTree sources, SpringDocSettings settings) {
    this.sources = sources;
    this.settings = settings;
  }

  /** Returns whether a type stands for the page, size and sort parameters of Spring Data. */
  static boolean isPage(JavaType type) {
    return type.is(SpringTypes.PAGEABLE)
        || type.is(SpringTypes.PAGE_REQUEST)
        || type.is(SpringTypes.SORT);
  }

  /** Returns the fields of a parameter's type; a page's are {@link PageParameters}' business. */
  List<Argument> fields(SourceParameter parameter) {
    if (isPage(parameter.type())) {
      return List.of(
          new Argument(
              parameter.name(),
              parameter.type(),
              parameter.inheritedAnnotations(),
              true,
              false,
              null,
              parameter.location()));
    }
    List<Argument> result = new ArrayList<>();
    if (settings.parameterObject(parameter.type()) instanceof ClassType shown) {
      add(shown, "", true, 0, result);
    }
    return result;
  }

  private void add(
      ClassType owner, String prefix, boolean required, int depth, List<Argument> result) {
    if (depth > MAX_DEPTH) {
      return;
    }
    for (SourceField field : ownFirst(sources.fields(owner))) {
      if (field.modifiers().contains(Modifier.STATIC) || field.type().is(owner.qualifiedName())) {
        continue;
      }
      Optional<SourceMethod> getter = getter(owner, field);
      Annotations annotations =
          getter
              .map(it -> it.annotations().and(field.annotations().declared()))
              .orElse(field.annotations());
      boolean fieldRequired = required && isRequired(field, annotations);
      if (!settings.isSimple(field.type())) {
        if (isVisible(annotations)) {
          String inner = prefix + declaredName(annotations).orElse(field.name()) + ".";
          add((ClassType) field.type(), inner, fieldRequired, depth + 1, result);
        }
      } else if (getter.isPresent() || isReadable(field)) {
        result.add(argument(field, prefix, annotations, !fieldRequired));
      }
    }
  }

  /** springdoc lists a class's own fields before those of its superclass. */
  private static List<SourceField> ownFirst(List<? extends SourceField> fields) {
    Map<String, List<SourceField>> byClass = new LinkedHashMap<>();
    fields.forEach(
        field ->
            byClass
                .computeIfAbsent(field.declaringType().qualifiedName(), any -> new ArrayList<>())
                .add(field));
    List<SourceField> ordered = new ArrayList<>();
    byClass.values().forEach(own -> ordered.addAll(0, own));
    return ordered;
  }

  private static Argument argument(
      SourceField field, String prefix, Annotations annotations, boolean mayBeAbsent) {
    String text = field.javadoc().description();
    return new Argument(
        prefix + field.name(),
        field.type(),
        annotations,
        true,
        mayBeAbsent,
        text.isBlank() ? null : text,
        field.location());
  }

  private Optional<SourceMethod> getter(ClassType owner, SourceField field) {
    String capital =
        field.name().substring(0, 1).toUpperCase(Locale.ROOT) + field.name().substring(1);
    Set<String> names =
        field.type() instanceof PrimitiveType primitive && primitive.name().equals("boolean")
            ? Set.of("is" + capital, "get" + capital)
            : Set.of("get" + capital);
    return sources.methods(owner).stream()
        .filter(method -> method.parameters().isEmpty() && names.contains(method.name()))
        .findFirst();
  }

  /** A record component has an accessor, a field of Lombok's a getter that is not written. */
  private static boolean isReadable(SourceField field) {
    SourceType declaring = field.declaringType();
    return field.isRecordComponent()
        || field.annotations().has(LOMBOK_GETTERS)
        || declaring.annotations().has(LOMBOK_GETTERS);
  }

  private static boolean isVisible(Annotations annotations) {
    Optional<SourceAnnotation> parameter = annotations.find(SwaggerAnnotations.PARAMETER);
    return !parameter
        .or(() -> annotations.find(SwaggerAnnotations.SCHEMA))
        .flatMap(annotation -> annotation.bool("hidden"))
        .orElse(false);
  }

  private static Optional<String> declaredName(Annotations annotations) {
    return annotations
        .find(SwaggerAnnotations.PARAMETER)
        .or(() -> annotations.find(SwaggerAnnotations.SCHEMA))
        .flatMap(annotation -> annotation.string("name"))
        .filter(name -> !name.isEmpty());
  }

  /** As springdoc's {@code SchemaUtils.fieldRequired}: swagger's word first, then nullness. */
  private static boolean isRequired(SourceField field, Annotations annotations) {
    if (flag(annotations, SwaggerAnnotations.PARAMETER, "required")
        || flag(annotations, SwaggerAnnotations.SCHEMA, "required")) {
      return true;
    }
    String mode =
        annotations
            .find(SwaggerAnnotations.SCHEMA)
            .flatMap(schema -> schema.string("requiredMode"))
            .orElse("AUTO");
    if (!mode.equals("AUTO")) {
      return mode.equals("REQUIRED");
    }
    if (field.type().className().filter(SpringTypes.OPTIONALS::contains).isPresent()
        || annotations.findSimple("Nullable").isPresent()) {
      return false;
    }
    return annotations.findSimple(REQUIRING).isPresent()
        || flag(annotations, "com.fasterxml.jackson.annotation.JsonProperty", "required");
  }

  private static boolean flag(Annotations annotations, String name, String attribute) {
    return annotations.find(name).flatMap(annotation -> annotation.bool(attribute)).orElse(false);
  }
}
