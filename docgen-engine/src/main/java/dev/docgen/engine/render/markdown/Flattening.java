package dev.docgen.engine.render.markdown;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/**
 * Lays the blocks of a disarmed document behind one another in one paragraph of one line, which a
 * cell of a table holds. Used once.
 */
final class Flattening extends AbstractVisitor {
  private final Paragraph line = new Paragraph();

  /** Written before the next paragraph: the mark of a list's item. */
  private String mark = "";

  Paragraph flatten(Node document) {
    document.accept(this);
    return line;
  }

  @Override
  public void visit(Paragraph paragraph) {
    begin();
    add(paragraph);
  }

  @Override
  public void visit(ListItem item) {
    mark = item.getParent() instanceof OrderedList list ? number(list, item) : "• ";
    visitChildren(item);
    mark = "";
  }

  private static String number(OrderedList list, ListItem item) {
    Integer start = list.getMarkerStartNumber();
    int number = start == null ? 1 : start;
    for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
      number++;
    }
    return number + ". ";
  }

  @Override
  public void visit(FencedCodeBlock block) {
    code(block.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    code(block.getLiteral());
  }

  private void code(String literal) {
    for (String part : literal.split("\n", -1)) {
      if (!part.isBlank()) {
        begin();
        line.appendChild(raw(Escapes.cellCode(part)));
      }
    }
  }

  @Override
  public void visit(ThematicBreak rule) {
    // Parts what stands on lines of its own already.
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableCell) {
      add(node);
      line.appendChild(new Text(node.getNext() == null ? "" : ", "));
      return;
    }
    if (node instanceof TableRow) {
      begin();
    }
    visitChildren(node);
  }

  private void add(Node inlines) {
    inlines.accept(new Inlines());
    Disarming.children(inlines).forEach(line::appendChild);
  }

  private void begin() {
    if (line.getFirstChild() != null) {
      line.appendChild(raw("<br>"));
    }
    if (!mark.isEmpty()) {
      line.appendChild(new Text(mark));
      mark = "";
    }
  }

  /** Inline HTML is written as it is. */
  private static HtmlInline raw(String html) {
    HtmlInline inline = new HtmlInline();
    inline.setLiteral(html);
    return inline;
  }

  /** Makes inline content one line whose code stands in a cell. */
  private static final class Inlines extends AbstractVisitor {
    @Override
    public void visit(SoftLineBreak softBreak) {
      replace(softBreak, new Text(" "));
    }

    @Override
    public void visit(HardLineBreak hardBreak) {
      replace(hardBreak, raw("<br>"));
    }

    @Override
    public void visit(Code code) {
      replace(code, raw(Escapes.cellCode(code.getLiteral())));
    }

    private static void replace(Node node, Node by) {
      node.insertAfter(by);
      node.unlink();
    }
  }
}
