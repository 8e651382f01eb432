package dev.docgen.engine.render.html;

import gg.jte.Content;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Turns CommonMark, which may not be trusted, into HTML: tags in it are shown as text, addresses
 * that could run something are dropped, and images, which would be fetched, become links.
 * Thread-safe.
 */
final class Prose {
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final int DEEPEST = 6;

  private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .escapeHtml(true)
          .sanitizeUrls(true)
          .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
          .nodeRendererFactory(ImageLinks::new)
          .build();

  /**
   * Returns a text as HTML.
   *
   * @param level the level that the highest heading in it gets, 1 to 6
   */
  Content of(String markdown, int level) {
    Node document = parser.parse(markdown);
    HighestHeading highest = new HighestHeading();
    document.accept(highest);
    document.accept(new ShiftedHeadings(level - highest.level));
    String html = renderer.render(document).strip();
    return output -> output.writeContent(html);
  }

  private static final class HighestHeading extends AbstractVisitor {
    private int level = DEEPEST;

    @Override
    public void visit(Heading heading) {
      level = Math.min(level, heading.getLevel());
    }
  }

  private static final class ShiftedHeadings extends AbstractVisitor {
    private final int shift;

    private ShiftedHeadings(int shift) {
      this.shift = shift;
    }

    @Override
    public void visit(Heading heading) {
      heading.setLevel(Math.min(DEEPEST, heading.getLevel() + shift));
    }
  }
}
