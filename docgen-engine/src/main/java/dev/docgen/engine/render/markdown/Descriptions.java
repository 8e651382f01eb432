package dev.docgen.engine.render.markdown;

import dev.docgen.engine.render.json.Text;
import java.util.List;
import java.util.function.Function;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Writes descriptions, which are foreign CommonMark, so that they can do no harm to the document
 * around them: HTML becomes text, headings become paragraphs, images become links, links lead to
 * web and mail addresses alone. What is nested too deep to be walked is written as plain text.
 * Thread-safe.
 */
final class Descriptions {
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

  private static final int MAX_NESTED_BLOCKS = 50;

  private final Parser parser =
      Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(MAX_NESTED_BLOCKS).build();
  private final MarkdownRenderer renderer =
      MarkdownRenderer.builder().extensions(EXTENSIONS).build();
  private final Function<String, @Nullable String> addresses;

  /** Returns descriptions without links within the document. */
  Descriptions() {
    this(code -> null);
  }

  /**
   * Returns descriptions whose code spans are links where they name something.
   *
   * @param addresses what a span leads to, or null
   */
  Descriptions(Function<String, @Nullable String> addresses) {
    this.addresses = addresses;
  }

  /** Returns blocks without a line end at the end. */
  String blocks(String markdown) {
    return written(markdown, document -> renderer.render(document).stripTrailing());
  }

  /** Returns one line that stands in a cell as well as elsewhere; blocks are parted by breaks. */
  String line(String markdown) {
    return written(
        markdown, document -> renderer.render(new Flattening().flatten(document)).strip());
  }

  private String written(String markdown, Function<Node, String> writer) {
    try {
      Node document = parser.parse(Text.wellFormed(markdown));
      document.accept(new Disarming(addresses));
      return writer.apply(document);
    } catch (StackOverflowError tooDeep) {
      return Escapes.text(markdown);
    }
  }
}
