package dev.docgen.engine.render.markdown;

import dev.docgen.engine.render.page.Choice;
import dev.docgen.engine.render.page.Constraint;
import dev.docgen.engine.render.page.Deprecation;
import dev.docgen.engine.render.page.MediaSection;
import dev.docgen.engine.render.page.OperationSection;
import dev.docgen.engine.render.page.ParameterRow;
import dev.docgen.engine.render.page.ResponseSection;
import dev.docgen.engine.render.page.Row;
import dev.docgen.engine.render.page.SchemaSection;
import dev.docgen.engine.render.page.SecurityUse;
import dev.docgen.engine.render.page.Shape;
import dev.docgen.engine.render.page.Variant;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells in one line each what tables tell elsewhere. */
final class Brief {
  private final Descriptions descriptions;

  Brief(Descriptions descriptions) {
    this.descriptions = descriptions;
  }

  Content text(@Nullable String markdown) {
    return line(markdown == null ? "" : descriptions.line(markdown));
  }

  Content deprecation(Deprecation deprecation) {
    String since = deprecation.since();
    String note = deprecation.note();
    return line(
        "Deprecated"
            + (since == null ? "" : " since " + Escapes.text(since))
            + (note == null ? "." : ": " + descriptions.line(note))
            + replacements(deprecation));
  }

  private static String replacements(Deprecation deprecation) {
    String names =
        deprecation.replacements().stream()
            .map(link -> Escapes.text(link.label()))
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : " (" + names + ")";
  }

  /** Returns the names of the schemes asked for; the document's beginning tells what they are. */
  Content security(List<SecurityUse> uses) {
    return line(uses.stream().map(Brief::use).collect(Collectors.joining(" or ")));
  }

  private static String use(SecurityUse use) {
    String parts =
        use.parts().stream()
            .map(part -> part.scheme().text() + " " + String.join(" ", part.scopes()))
            .map(Escapes::text)
            .collect(Collectors.joining(" and "));
    return parts.isEmpty() ? "none" : parts;
  }

  /** Returns method, path and id of an operation. */
  Content operation(OperationSection operation) {
    String id = operation.operationId();
    return line(
        operation.method()
            + " "
            + Escapes.text(operation.path())
            + (id == null ? "" : " (" + Escapes.text(id) + ")"));
  }

  Content parameter(ParameterRow parameter) {
    return line(
        parameter.in().key()
            + " "
            + name(parameter.name(), parameter.required())
            + ": "
            + shape(parameter.shape(), parameter.description()));
  }

  Content body(MediaSection media) {
    Shape shape = media.shape();
    return line(Escapes.text(media.mediaType()) + (shape == null ? "" : ": " + type(shape)));
  }

  /** Returns statuses by body: errors of one shape share a line. */
  List<Content> responses(OperationSection operation) {
    Map<String, List<ResponseSection>> byBody = new LinkedHashMap<>();
    for (ResponseSection response : operation.responses()) {
      String key = text(response) + response.description();
      byBody.computeIfAbsent(key, it -> new ArrayList<>()).add(response);
    }
    return byBody.values().stream().map(this::responses).toList();
  }

  private Content responses(List<ResponseSection> same) {
    ResponseSection first = same.get(0);
    String statuses = same.stream().map(ResponseSection::status).collect(Collectors.joining(", "));
    String description = first.description();
    return line(
        Escapes.text(statuses)
            + ": "
            + text(first)
            + (description == null ? "" : ". " + descriptions.line(description)));
  }

  private static String text(ResponseSection response) {
    String bodies =
        response.media().stream()
            .map(MediaSection::shape)
            .map(shape -> shape == null ? "any" : type(shape))
            .distinct()
            .collect(Collectors.joining(" or "));
    return bodies.isEmpty() ? "no body" : bodies;
  }

  Content schema(SchemaSection schema) {
    String kind = schema.shape().type().plain();
    String details = details(schema.shape(), schema.shape().description());
    return line((kind.equals("object") ? "" : Escapes.text(kind)) + details);
  }

  Content row(Row row) {
    return line(
        name(row.path(), row.field().required())
            + ": "
            + shape(row.field().shape(), row.field().shape().description()));
  }

  Content variant(Variant variant) {
    String value = variant.discriminatorValue();
    return line(
        (value == null ? "" : Escapes.text(value) + ": ") + Escapes.text(variant.type().plain()));
  }

  private static String name(String name, boolean required) {
    return Escapes.text(name) + (required ? " (required)" : "");
  }

  private static String type(Shape shape) {
    return Escapes.text(shape.type().plain());
  }

  private String shape(Shape shape, @Nullable String description) {
    return type(shape) + details(shape, description);
  }

  private String details(Shape shape, @Nullable String description) {
    StringBuilder text = new StringBuilder();
    if (shape.readOnly() || shape.writeOnly()) {
      text.append(shape.readOnly() ? ", response only" : ", request only");
    }
    shape.constraints().forEach(it -> text.append(", ").append(constraint(it)));
    if (shape.defaultValue() != null) {
      text.append(", default ").append(Escapes.text(shape.defaultValue()));
    }
    if (!shape.choices().isEmpty()) {
      text.append(", one of ").append(choices(shape.choices()));
    }
    if (description != null) {
      text.append(". ").append(descriptions.line(description));
    }
    return text.toString();
  }

  private static String constraint(Constraint constraint) {
    String code = constraint.code();
    return Escapes.text(constraint.words()) + (code == null ? "" : " " + Escapes.code(code));
  }

  private String choices(List<Choice> choices) {
    return choices.stream().map(this::choice).collect(Collectors.joining(", "));
  }

  private String choice(Choice choice) {
    String text = choice.description();
    return Escapes.text(choice.value())
        + (text == null ? "" : " (" + descriptions.line(text) + ")");
  }

  private static Content line(String markdown) {
    return new MarkdownOutput.Verbatim(markdown);
  }
}
