package dev.docgen.frameworks.openapi;

import dev.docgen.model.Example;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.Provenance;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.spi.SchemaUse;
import dev.docgen.spi.SchemaUse.Direction;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Parameter}, and {@code @Schema} where it stands on a parameter. */
public final class ParameterReader {
  private static final String RULE = "openapi.parameter";

  private ParameterReader() {}

  /** Returns whether a {@code @Parameter} keeps its parameter out of the document. */
  public static boolean hidden(SourceAnnotation annotation) {
    return Reading.flag(annotation, "hidden") || DeclaredSchemas.hidden(annotation);
  }

  /** Returns what a {@code @Parameter} says. */
  public static ParameterDraft read(SourceAnnotation annotation, Reading reading) {
    ParameterDraft draft = new ParameterDraft(Provenance.declared(RULE, annotation.location()));
    draft.description = reading.text(annotation, "description");
    draft.name = reading.text(annotation, "name");
    draft.in = location(annotation);
    draft.deprecated = Reading.said(annotation, "deprecated");
    draft.required = Reading.said(annotation, "required");
    draft.allowEmptyValue = Reading.said(annotation, "allowEmptyValue");
    draft.allowReserved = Reading.said(annotation, "allowReserved");
    draft.style = style(annotation);
    draft.explode = explode(annotation);
    readExamples(annotation, draft);
    draft.typedExamples = Examples.typed(annotation.annotations("typedExamples"));
    Map<String, @Nullable Object> extensions = reading.extensions(annotation);
    draft.extensions = extensions.isEmpty() ? null : extensions;
    readShape(annotation, reading, draft);
    return draft;
  }

  private static void readShape(
      SourceAnnotation annotation, Reading reading, ParameterDraft draft) {
    String reference = Reading.plain(annotation, "ref");
    draft.content =
        Contents.of(annotation, List.of("*/*"), Direction.REQUEST, reading).orElse(null);
    if (draft.content == null && reference != null) {
      draft.reference = References.name(reference);
    } else if (draft.content == null) {
      draft.schema =
          (reading.vocabulary() == Vocabulary.SWAGGER
                  ? DeclaredSchemas.of(annotation, Direction.REQUEST, reading)
                  : DeclaredSchemas.asStated(annotation, Direction.REQUEST, reading))
              .orElse(null);
    }
  }

  /** What no argument takes is a text unless swagger's {@code @Schema} names its type. */
  public static void shapeAlone(ParameterDraft draft, SourceAnnotation annotation) {
    if (draft.schema != null && !Reading.isMicroProfile(annotation)) {
      draft.schema = DeclaredSchemas.stringUnlessTyped(draft.schema);
    }
  }

  /**
   * Gives a parameter that states no schema the one of an annotation beside it, a string where
   * neither that annotation nor an argument tells the type.
   *
   * @param type of the argument; null without one
   */
  public static void shape(
      ParameterDraft draft, SourceAnnotation schema, @Nullable JavaType type, Reading reading) {
    if (draft.schema != null || draft.content != null || draft.reference != null) {
      return;
    }
    SchemaUse use = new SchemaUse(null, Direction.REQUEST, reading.views(), schema.location());
    Schema said = DeclaredSchemas.stringUnlessTyped(reading.schemas().declared(schema, type, use));
    boolean several =
        Reading.flag(schema, "allowMultiple") && !said.types().contains(SchemaType.ARRAY);
    draft.schema = several ? Schema.arrayOf(said) : said;
  }

  private static void readExamples(SourceAnnotation annotation, ParameterDraft draft) {
    Examples examples = Examples.of(annotation, Examples.areJson(annotation, ""));
    examples
        .single()
        .ifPresentOrElse(
            example -> draft.example = example.value(),
            () -> {
              Map<String, Example> named = examples.named();
              draft.examples = named.isEmpty() ? null : named;
            });
  }

  /**
   * Returns what a {@code @Schema} on a parameter says about the parameter: springdoc reads it as a
   * {@code @Parameter} of the same words.
   */
  public static ParameterDraft ofSchema(SourceAnnotation schema, Reading reading) {
    ParameterDraft draft = new ParameterDraft(Provenance.declared(RULE, schema.location()));
    draft.name = reading.text(schema, "name");
    draft.description = reading.text(schema, "description");
    draft.deprecated = trueOrNull(schema, "deprecated");
    draft.required = isRequired(schema) ? Boolean.TRUE : null;
    String example = Reading.plain(schema, "example");
    draft.example = example == null ? null : JsonText.orText(example);
    if (Reading.plain(schema, "type") != null || schema.isSet("implementation")) {
      SchemaUse use = new SchemaUse(null, Direction.REQUEST, reading.views(), schema.location());
      draft.schema =
          DeclaredSchemas.stringUnlessTyped(reading.schemas().declared(schema, null, use));
    }
    return draft;
  }

  private static boolean isRequired(SourceAnnotation schema) {
    String mode = schema.string("requiredMode").orElse("AUTO");
    return mode.equals("AUTO") ? Reading.flag(schema, "required") : mode.equals("REQUIRED");
  }

  /** Returns the place a {@code @Parameter} names; null for {@code DEFAULT}. */
  public static @Nullable ParameterLocation location(SourceAnnotation annotation) {
    String in = annotation.string("in").orElse("").toUpperCase(Locale.ROOT);
    for (ParameterLocation location : ParameterLocation.values()) {
      if (location.name().equals(in)) {
        return location;
      }
    }
    return null;
  }

  private static @Nullable Boolean trueOrNull(SourceAnnotation annotation, String attribute) {
    return Reading.flag(annotation, attribute) ? Boolean.TRUE : null;
  }

  private static @Nullable String style(SourceAnnotation annotation) {
    return switch (annotation.string("style").orElse("DEFAULT")) {
      case "MATRIX" -> "matrix";
      case "LABEL" -> "label";
      case "FORM" -> "form";
      case "SPACEDELIMITED" -> "spaceDelimited";
      case "PIPEDELIMITED" -> "pipeDelimited";
      case "DEEPOBJECT" -> "deepObject";
      case "SIMPLE" -> "simple";
      default -> null;
    };
  }

  /** Only arrays and objects explode; swagger-core ignores the attribute for everything else. */
  private static @Nullable Boolean explode(SourceAnnotation annotation) {
    boolean explodable =
        Reading.isMicroProfile(annotation)
            || annotation.isSet("array")
            || annotation
                .annotation("schema")
                .filter(
                    schema ->
                        schema.isSet("implementation")
                            || List.of("object", "array")
                                .contains(schema.string("type").orElse("")))
                .isPresent();
    if (!explodable) {
      return null;
    }
    return switch (annotation.string("explode").orElse("DEFAULT")) {
      case "TRUE" -> true;
      case "FALSE" -> false;
      default -> null;
    };
  }
}
