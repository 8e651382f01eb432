package dev.docgen.engine.render.html;

import dev.docgen.engine.render.page.Group;
import dev.docgen.engine.render.page.MediaSection;
import dev.docgen.engine.render.page.OperationSection;
import dev.docgen.engine.render.page.Page;
import dev.docgen.engine.render.page.ResponseSection;
import dev.docgen.engine.render.page.Row;
import dev.docgen.engine.render.page.SchemaSection;
import dev.docgen.engine.render.page.Shape;
import dev.docgen.engine.render.page.Snippet;
import dev.docgen.engine.render.page.Source;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A page on its way to HTML: what the templates ask. Made for one rendering. */
final class View {
  /** Up to so many operations, the navigation shows all of them at once. */
  private static final int OPEN_NAVIGATION = 60;

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern SAFE_ADDRESS =
      Pattern.compile("(?:https?://|mailto:).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final Page page;
  private final Assets assets;
  private final Prose prose = new Prose();

  View(Page page, Assets assets) {
    this.page = page;
    this.assets = assets;
  }

  Page page() {
    return page;
  }

  Assets assets() {
    return assets;
  }

  /** Returns whether the groups of the navigation are open from the start. */
  boolean openNavigation() {
    return page.operations().size() <= OPEN_NAVIGATION;
  }

  /** Returns the operations that bear a group's tag besides another, under which they stand. */
  List<OperationSection> elsewhere(Group group) {
    Set<String> anchors = new HashSet<>();
    group.also().forEach(link -> anchors.add(link.anchor()));
    return anchors.isEmpty()
        ? List.of()
        : page.operations().stream().filter(it -> anchors.contains(it.anchor())).toList();
  }

  /** Returns CommonMark as HTML whose highest heading is of that level. */
  Content prose(String markdown, int level) {
    return prose.of(markdown, level);
  }

  /** Returns a count and what is counted: {@code 1 schema}, {@code 2 schemas}. */
  static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** Returns whether an address may become a link. */
  static boolean linkable(String url) {
    return SAFE_ADDRESS.matcher(url).matches();
  }

  /** Returns the name of an operation beside its method: its summary, else its path. */
  static String name(OperationSection operation) {
    return operation.summary() == null ? operation.path() : operation.title();
  }

  /** Returns the id of something beneath an anchor; anchors hold no colon, and ids no spaces. */
  static String id(String anchor, String name) {
    return anchor + ":" + SPACES.matcher(name).replaceAll("_");
  }

  /** Returns what a label begins with: {@code Java} of {@code Java HttpClient}. */
  static String firstWord(String label) {
    return SPACES.split(label, 2)[0];
  }

  /** Returns the style class of a method. */
  static String verb(String method) {
    return "verb " + method.toLowerCase(Locale.ROOT);
  }

  /** Returns the style class of a status: {@code s4} for 404 and 4XX. */
  static String status(String status) {
    return Character.isDigit(status.charAt(0)) ? "status s" + status.charAt(0) : "status";
  }

  /** Cuts a path template so that every second piece is a placeholder. */
  static List<String> pieces(String path) {
    List<String> pieces = new ArrayList<>();
    int[] end = {0};
    PLACEHOLDER
        .matcher(path)
        .results()
        .forEach(
            match -> {
              pieces.add(path.substring(end[0], match.start()));
              pieces.add(match.group());
              end[0] = match.end();
            });
    pieces.add(path.substring(end[0]));
    return pieces;
  }

  /** Returns the fields of a shape itself, those within them left out. */
  List<Row> rows(Shape shape) {
    return page.rows(shape, 0).stream().filter(row -> row.level() == 0).toList();
  }

  /**
   * Returns the anchor of the documented schema that a shape refers to, or null when that schema
   * has no parts to be shown.
   */
  @Nullable String referred(Shape shape) {
    SchemaSection section =
        shape.reference() == null ? null : page.schemas().get(shape.reference());
    if (section == null) {
      return null;
    }
    boolean parts = section.shape().variants() != null || !rows(shape).isEmpty();
    return parts ? section.anchor() : null;
  }

  /** Returns the file name and line out of a place. */
  static String file(String place) {
    return place.substring(place.lastIndexOf('/') + 1);
  }

  /** Returns how something is known, in a sentence. */
  static String reason(Source source) {
    String known =
        switch (source.origin()) {
          case DECLARED -> "Declared";
          case INFERRED -> "Read from the code";
          case DEFAULT -> "A default";
        };
    return known + " (rule " + source.rule() + ")";
  }

  /**
   * Returns the examples of a request body, unless there is one made for the schema alone, which
   * stands in the request samples already.
   */
  static List<Snippet> requestExamples(OperationSection operation) {
    return operation.body() == null
        ? List.of()
        : examples(
            "",
            operation.body().media().stream().filter(MediaSection::hasMoreThanSamples).toList());
  }

  /** Returns the examples of all responses, labelled by status. */
  static List<Snippet> responseExamples(OperationSection operation) {
    List<Snippet> examples = new ArrayList<>();
    for (ResponseSection response : operation.responses()) {
      examples.addAll(examples(response.status(), response.media()));
    }
    return examples;
  }

  private static List<Snippet> examples(String status, List<MediaSection> media) {
    List<Snippet> examples = new ArrayList<>();
    for (MediaSection section : media) {
      boolean several = section.examples().size() > 1;
      for (Snippet example : section.examples()) {
        String label = media.size() > 1 ? status + " " + section.mediaType() : status;
        boolean named = several || label.isEmpty();
        String shown = named ? label + " " + example.label() : label;
        examples.add(
            new Snippet(shown.strip(), example.language(), example.code(), example.note()));
      }
    }
    return examples;
  }
}
