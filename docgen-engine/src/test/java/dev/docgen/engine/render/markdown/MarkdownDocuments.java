package dev.docgen.engine.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** Judges Markdown documents as a forge reads them. */
public final class MarkdownDocuments {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final TextContentRenderer TEXT = TextContentRenderer.builder().build();
  private static final Pattern ANCHOR = Pattern.compile("<a id=\"([a-z0-9._-]+)\" name=\"\\1\">");
  private static final Pattern HARMLESS = Pattern.compile("</a>|<br>|</?code>");

  /** What one file holds. */
  static final class Content extends AbstractVisitor {
    final List<String> anchors = new ArrayList<>();
    final List<String> links = new ArrayList<>();
    final List<String> headings = new ArrayList<>();
    final List<String> foreign = new ArrayList<>();

    @Override
    public void visit(HtmlInline html) {
      Matcher anchor = ANCHOR.matcher(html.getLiteral());
      if (anchor.matches()) {
        anchors.add(anchor.group(1));
      } else if (!HARMLESS.matcher(html.getLiteral()).matches()) {
        foreign.add(html.getLiteral());
      }
    }

    @Override
    public void visit(HtmlBlock html) {
      foreign.add(html.getLiteral());
    }

    @Override
    public void visit(Image image) {
      foreign.add("image " + image.getDestination());
    }

    @Override
    public void visit(Link link) {
      links.add(link.getDestination());
      visitChildren(link);
    }

    @Override
    public void visit(Heading heading) {
      headings.add(text(heading));
      visitChildren(heading);
    }
  }

  private MarkdownDocuments() {}

  static Node parse(String document) {
    return PARSER.parse(document);
  }

  static String text(Node node) {
    return TEXT.render(node);
  }

  static Content content(String document) {
    Content content = new Content();
    parse(document).accept(content);
    return content;
  }

  /** Checks one file. */
  public static void assertSound(String document) {
    assertSound(Map.of("", document));
  }

  /**
   * Checks that every link of some files leads to an anchor of theirs or to the web, that no two
   * anchors of a file are alike, none is one that a forge gives to a heading, and that nothing
   * stands in them that a forge would run.
   */
  public static void assertSound(Map<String, String> files) {
    Map<String, Content> contents = new LinkedHashMap<>();
    files.forEach((name, document) -> contents.put(name, content(document)));
    contents.forEach(
        (name, content) -> {
          assertThat(content.foreign).as("what %s must not hold", name).isEmpty();
          assertThat(content.anchors).as("anchors of %s", name).doesNotHaveDuplicates();
          assertThat(content.anchors)
              .as("anchors of %s that a forge gives to a heading too", name)
              .noneMatch(
                  anchor ->
                      content.headings.stream()
                          .map(MarkdownDocuments::slug)
                          .anyMatch(anchor::equals));
          for (String link : content.links) {
            assertLeadsSomewhere(name, link, contents);
          }
        });
  }

  private static void assertLeadsSomewhere(
      String file, String link, Map<String, Content> contents) {
    if (link.matches("(https?|mailto):.*")) {
      return;
    }
    String[] parts = link.split("#", 2);
    assertThat(parts).as("link %s", link).hasSize(2);
    String folder = file.substring(0, file.lastIndexOf('/') + 1);
    Content target = contents.get(parts[0].isEmpty() ? file : folder + parts[0]);
    assertThat(target).as("file of link %s in %s", link, file).isNotNull();
    assertThat(target.anchors).as("target of link %s in %s", link, file).contains(parts[1]);
  }

  /** Returns the anchor that GitHub gives to a heading. */
  private static String slug(String heading) {
    return heading
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}\\p{M}_ -]", "")
        .replace(' ', '-');
  }
}
