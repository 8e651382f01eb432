package dev.docgen.engine.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Whatever a text holds, it stands in the document as that text and as nothing else. */
class EscapesProperties {
  private final Descriptions descriptions = new Descriptions();

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "\\",
            "`",
            "``",
            "*",
            "_",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "#",
            "|",
            "&",
            "~",
            "$",
            "!",
            "-",
            "+",
            "1.",
            ":",
            "/",
            "\"",
            "'",
            " ",
            "\n",
            "\n\n",
            "    ",
            "\t",
            "a",
            "B",
            "é",
            "<b>",
            "<script>",
            "-->",
            "&amp;",
            "```\n",
            "---\n",
            "# ",
            "> ",
            "- ",
            "\\|",
            "| a |",
            "[x](javascript:y)",
            "![x](http://y)",
            "[x]: /y\n",
            "http://a.b/|c",
            "<a id=\"z\">");
    return pieces.list().ofMaxSize(12).map(list -> String.join("", list));
  }

  @Property
  void textStandsInACellAsItIs(@ForAll("texts") String text) {
    List<Node> cells = cells(Escapes.text(text));

    assertThat(plain(cells.get(0))).isEqualTo(Escapes.line(text));
    assertThat(plain(cells.get(1))).isEqualTo("end");
  }

  @Property
  void codeStandsInACellAsItIs(@ForAll("texts") String text) {
    List<Node> cells = cells(Escapes.cellCode(text));

    assertThat(plain(cells.get(0))).isEqualTo(Escapes.line(text));
    assertThat(plain(cells.get(1))).isEqualTo("end");
  }

  @Property
  void textStandsInAHeadingAsItIs(@ForAll("texts") String text) {
    Node heading = MarkdownDocuments.parse("## " + Escapes.text(text) + "\n\nend").getFirstChild();

    assertThat(heading).isInstanceOf(Heading.class);
    assertThat(plain(heading)).isEqualTo(Escapes.line(text));
  }

  @Property
  void descriptionsStayInTheirCell(@ForAll("texts") String text) {
    String line = descriptions.line(text);

    assertThat(line).doesNotContain("\n");
    assertThat(plain(cells(line).get(1))).isEqualTo("end");
    assertHarmless(row(line));
  }

  @Property
  void descriptionsHoldNothingThatIsRunOrTakenForStructure(@ForAll("texts") String text) {
    String blocks = descriptions.blocks(text);

    assertHarmless(blocks);
    assertThat(MarkdownDocuments.content(blocks).headings).isEmpty();
    assertThat(MarkdownDocuments.content(blocks).anchors).isEmpty();
  }

  private static void assertHarmless(String document) {
    MarkdownDocuments.Content content = MarkdownDocuments.content(document);
    assertThat(content.foreign).isEmpty();
    assertThat(content.links).allMatch(link -> link.matches("(https?|mailto):.*"));
  }

  private static String row(String cell) {
    return "| a | b |\n|---|---|\n| " + cell + " | end |\n";
  }

  /** Returns the cells of the row after the head. */
  private static List<Node> cells(String cell) {
    List<Node> cells = new ArrayList<>();
    MarkdownDocuments.parse(row(cell))
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(CustomNode node) {
                if (node instanceof TableCell) {
                  cells.add(node);
                }
                visitChildren(node);
              }
            });
    assertThat(cells).hasSize(4);
    return cells.subList(2, 4);
  }

  private static String plain(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text part) {
            text.append(part.getLiteral());
          }

          @Override
          public void visit(Code part) {
            text.append(part.getLiteral());
          }
        });
    return text.toString();
  }
}
