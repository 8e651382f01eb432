package dev.docgen.engine.render.markdown;

import dev.docgen.engine.render.page.Deprecation;
import dev.docgen.engine.render.page.Link;
import dev.docgen.engine.render.page.OperationSection;
import dev.docgen.engine.render.page.Page;
import dev.docgen.engine.render.page.SecurityUse;
import dev.docgen.engine.render.page.ServerRow;
import dev.docgen.engine.render.page.Snippet;
import dev.docgen.engine.render.page.Source;
import dev.docgen.engine.render.page.TypeText;
import dev.docgen.engine.render.page.WebLink;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What templates write that is Markdown already. Made for one file. */
final class Markdown {
  private static final int MAX_LINKS = 25;

  private final Descriptions descriptions;
  private final UnaryOperator<String> address;
  private final Cells cells;

  /**
   * Returns what writes one file.
   *
   * @param address of an anchor, as seen from that file
   */
  Markdown(Page page, UnaryOperator<String> address) {
    this.address = address;
    this.descriptions =
        new Descriptions(
            code -> page.named(code).map(link -> address.apply(link.anchor())).orElse(null));
    this.cells = new Cells(this, descriptions);
  }

  /** Returns what writes the cells of tables. */
  Cells cells() {
    return cells;
  }

  /** Returns what parts two blocks. */
  Content gap() {
    return MarkdownOutput.GAP;
  }

  /** Returns the beginning of a list's item within an item. */
  Content subItem() {
    return content("  - ");
  }

  /**
   * Returns a heading.
   *
   * @param level as many number signs as it is deep
   */
  Content heading(String level, String text) {
    return content(level + " " + Escapes.text(text));
  }

  /** Returns a description's blocks. */
  Content blocks(@Nullable String markdown) {
    return content(markdown == null ? "" : descriptions.blocks(markdown));
  }

  /** Returns a description on one line. */
  Content line(@Nullable String markdown) {
    return content(markdown == null ? "" : descriptions.line(markdown));
  }

  Content code(String text) {
    return content(Escapes.code(text));
  }

  /** Returns method and path, unless the title says them already. */
  Content call(OperationSection operation) {
    String call = operation.method() + " " + operation.path();
    return content(operation.title().equals(call) ? "" : " " + Escapes.code(call));
  }

  /** Returns a code block. */
  Content fence(Snippet snippet) {
    String fence = Escapes.fence(snippet.code());
    String language = snippet.language().replaceAll("[^a-zA-Z0-9+#-]", "");
    return content(fence + language + "\n" + snippet.code().stripTrailing() + "\n" + fence);
  }

  /**
   * Returns the place that links lead to: GitLab's sanitizer takes the one attribute away from a
   * link, Gitea's the other, and GitHub keeps both.
   */
  Content anchor(String name) {
    return content("<a id=\"" + name + "\" name=\"" + name + "\"></a>");
  }

  Content link(String label, String anchor) {
    return content(linkText(label, anchor));
  }

  /** Returns links in a row; of very many the first. */
  Content links(List<Link> links) {
    int more = links.size() - MAX_LINKS;
    return content(
        more <= 0
            ? linkTexts(links)
            : linkTexts(links.subList(0, MAX_LINKS)) + " and " + more + " more");
  }

  String linkTexts(List<Link> links) {
    return links.stream()
        .map(link -> linkText(link.label(), link.anchor()))
        .collect(Collectors.joining(", "));
  }

  private String linkText(String label, String anchor) {
    return "[" + Escapes.text(label) + "](" + address.apply(anchor) + ")";
  }

  /** Returns a link out of the document, or its label where the address cannot be trusted. */
  Content web(WebLink link) {
    String label = Escapes.text(link.label() == null ? link.url() : link.label());
    return content(
        Disarming.isAllowed(link.url())
            ? "[" + label + "](" + Disarming.encode(link.url()) + ")"
            : label);
  }

  Content type(TypeText type) {
    return content(typeText(type));
  }

  String typeText(TypeText type) {
    return type.parts().stream().map(this::part).collect(Collectors.joining());
  }

  private String part(TypeText.Part part) {
    String anchor = part.anchor();
    return anchor == null ? spaced(part.text()) : linkText(part.text(), anchor);
  }

  /** Escapes a text whose spaces at the ends matter. */
  private static String spaced(String text) {
    String core = Escapes.text(text);
    return (text.startsWith(" ") ? " " : "") + core + (text.endsWith(" ") ? " " : "");
  }

  /** Returns a file and a line, a link where a forge shows them. */
  Content source(Source source) {
    String place = source.place();
    String url = source.url();
    String code = place == null ? "" : Escapes.code(place);
    return content(url == null ? code : "[" + code + "](" + Disarming.encode(url) + ")");
  }

  /** Returns what is said of an address: its description and its variables. */
  Content server(ServerRow server) {
    List<String> texts = new ArrayList<>();
    if (server.description() != null) {
      texts.add(descriptions.line(server.description()));
    }
    server.variables().forEach(variable -> texts.add(variable(variable)));
    return content(String.join("<br>", texts));
  }

  private String variable(ServerRow.Variable variable) {
    String text = variable.description();
    String allowed =
        variable.allowed().stream().map(Escapes::cellCode).collect(Collectors.joining(", "));
    return Escapes.cellCode(variable.name())
        + " is "
        + Escapes.cellCode(variable.defaultValue())
        + (allowed.isEmpty() ? "" : " or one of " + allowed)
        + (text == null ? "" : ": " + descriptions.line(text));
  }

  /** Returns what follows the word "deprecated": since when, and what to use instead. */
  Content deprecation(Deprecation deprecation) {
    String note = deprecation.note();
    return content(
        (deprecation.since() == null ? "" : " since " + Escapes.text(deprecation.since()))
            + (deprecation.forRemoval() ? ", going to be removed" : "")
            + (note == null ? "" : ": " + descriptions.line(note))
            + replacements(deprecation.replacements()));
  }

  private String replacements(List<Link> replacements) {
    return replacements.isEmpty() ? "" : " (" + linkTexts(replacements) + ")";
  }

  /** Returns ways to be let in, any of which is enough. */
  Content uses(List<SecurityUse> uses) {
    return content(
        uses.isEmpty()
            ? "nothing"
            : uses.stream().map(this::use).collect(Collectors.joining(", or ")));
  }

  private String use(SecurityUse use) {
    String parts = use.parts().stream().map(this::use).collect(Collectors.joining(" and "));
    return parts.isEmpty() ? "nothing" : parts;
  }

  private String use(SecurityUse.Part part) {
    String scopes = part.scopes().stream().map(Escapes::cellCode).collect(Collectors.joining(", "));
    return part(part.scheme())
        + (part.words().isEmpty() ? "" : ": " + Escapes.text(part.words()))
        + (scopes.isEmpty() ? "" : " with " + scopes);
  }

  static Content content(String markdown) {
    return new MarkdownOutput.Verbatim(markdown);
  }
}
