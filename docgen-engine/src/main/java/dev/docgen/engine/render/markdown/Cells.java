package dev.docgen.engine.render.markdown;

import dev.docgen.engine.render.page.Choice;
import dev.docgen.engine.render.page.Constraint;
import dev.docgen.engine.render.page.ErrorRow;
import dev.docgen.engine.render.page.Link;
import dev.docgen.engine.render.page.MediaSection;
import dev.docgen.engine.render.page.ParameterRow;
import dev.docgen.engine.render.page.ResponseSection;
import dev.docgen.engine.render.page.Row;
import dev.docgen.engine.render.page.Shape;
import dev.docgen.engine.render.page.Source;
import dev.docgen.engine.render.page.TypeText;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of tables: one line, whatever it tells. Made for one file. */
final class Cells {
  private static final String BREAK = "<br>";

  /** More operations than these are counted rather than named. */
  private static final int NAMED_OPERATIONS = 8;

  private final Markdown markdown;
  private final Descriptions descriptions;

  Cells(Markdown markdown, Descriptions descriptions) {
    this.markdown = markdown;
    this.descriptions = descriptions;
  }

  Content code(@Nullable String text) {
    return Markdown.content(text == null ? "" : Escapes.cellCode(text));
  }

  /** Returns what is told of a parameter beside name, place, type and necessity. */
  Content parameter(ParameterRow parameter) {
    List<String> lines = new ArrayList<>();
    if (parameter.deprecated() && !parameter.shape().deprecated()) {
      lines.add("*deprecated*");
    }
    lines.addAll(details(parameter.description(), parameter.shape()));
    parameter.examples().stream()
        .filter(example -> example.code().length() <= 80)
        .forEach(
            example -> lines.add(Escapes.text(example.label()) + ": " + value(example.code())));
    return join(lines);
  }

  /** Returns what is told of a field. */
  Content row(Row row) {
    Shape shape = row.field().shape();
    List<String> lines = new ArrayList<>(details(shape.description(), shape));
    shape.examples().stream()
        .filter(example -> example.code().length() <= 80)
        .forEach(example -> lines.add("Example: " + value(example.code())));
    Link from = row.from();
    if (from != null) {
      lines.add("From " + markdown.linkTexts(List.of(from)));
    }
    return join(lines);
  }

  /** Returns what is told of a header. */
  Content header(@Nullable String description, Shape shape) {
    return join(details(description, shape));
  }

  /** Returns constraints, default and values allowed, all on one line. */
  Content shape(Shape shape) {
    return join(details(null, shape));
  }

  private List<String> details(@Nullable String description, Shape shape) {
    List<String> lines = new ArrayList<>();
    if (description != null) {
      lines.add(descriptions.line(description));
    }
    List<String> facts = facts(shape);
    if (!facts.isEmpty()) {
      lines.add("*" + String.join("; ", facts) + "*");
    }
    if (shape.defaultValue() != null) {
      lines.add("Default: " + value(shape.defaultValue()));
    }
    choices(lines, shape.choices());
    return lines;
  }

  private static List<String> facts(Shape shape) {
    List<String> facts = new ArrayList<>();
    flag(facts, shape.deprecated(), "deprecated");
    flag(facts, shape.readOnly(), "in responses only");
    flag(facts, shape.writeOnly(), "in requests only");
    for (Constraint constraint : shape.constraints()) {
      String code = constraint.code();
      facts.add(Escapes.text(constraint.words()) + (code == null ? "" : " " + value(code)));
    }
    return facts;
  }

  private static void flag(List<String> facts, boolean set, String word) {
    if (set) {
      facts.add(word);
    }
  }

  private void choices(List<String> lines, List<Choice> choices) {
    if (choices.stream().anyMatch(choice -> choice.description() != null)) {
      choices.forEach(choice -> lines.add("• " + choice(choice)));
    } else if (!choices.isEmpty()) {
      lines.add(
          "One of "
              + choices.stream().map(it -> value(it.value())).collect(Collectors.joining(", ")));
    }
  }

  private String choice(Choice choice) {
    String text = choice.description();
    return value(choice.value()) + (text == null ? "" : ": " + descriptions.line(text));
  }

  private static String value(String value) {
    return value.isBlank() ? "an empty text" : Escapes.cellCode(value);
  }

  /** Returns what is told of a response, and which calls lead to it. */
  Content response(ResponseSection response) {
    List<String> lines = new ArrayList<>();
    if (response.description() != null) {
      lines.add(descriptions.line(response.description()));
    }
    Source source = response.source();
    if (!source.calls().isEmpty()) {
      lines.add(
          "By "
              + source.calls().stream().map(Escapes::cellCode).collect(Collectors.joining(" → ")));
    }
    return join(lines);
  }

  /** Returns the bodies of a response; media types of one shape share a line. */
  Content bodies(ResponseSection response) {
    List<String> lines = new ArrayList<>();
    response.media().stream()
        .collect(Collectors.groupingBy(this::type, LinkedHashMap::new, Collectors.toList()))
        .forEach((type, media) -> lines.add(names(media) + (type.isEmpty() ? "" : ": " + type)));
    return join(lines);
  }

  private String type(MediaSection media) {
    Shape shape = media.shape();
    return shape == null ? "" : markdown.typeText(shape.type());
  }

  private static String names(List<MediaSection> media) {
    return media.stream()
        .map(it -> Escapes.cellCode(it.mediaType()))
        .collect(Collectors.joining(", "));
  }

  Content types(List<TypeText> types) {
    return join(types.stream().map(markdown::typeText).toList());
  }

  /** Returns the operations that fail so, or how many of how many they are. */
  Content operations(ErrorRow error, int all) {
    List<Link> operations = error.operations();
    return Markdown.content(
        operations.size() <= NAMED_OPERATIONS
            ? markdown.linkTexts(operations)
            : operations.size() == all ? "all" : operations.size() + " of " + all);
  }

  private static Content join(List<String> lines) {
    return Markdown.content(String.join(BREAK, lines));
  }
}
