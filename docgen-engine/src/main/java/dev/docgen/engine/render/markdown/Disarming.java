package dev.docgen.engine.render.markdown;

import dev.docgen.engine.render.json.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

/** Takes out of a tree of CommonMark what must not come from a description. */
final class Disarming extends AbstractVisitor {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private final Function<String, @Nullable String> addresses;
  private boolean inLink;

  /**
   * @param addresses what a code span leads to within the document, or null
   */
  Disarming(Function<String, @Nullable String> addresses) {
    this.addresses = addresses;
  }

  @Override
  public void visit(Code code) {
    String address = inLink ? null : addresses.apply(code.getLiteral());
    if (address != null) {
      Link link = new Link(address, null);
      code.insertAfter(link);
      link.appendChild(code);
    }
  }

  @Override
  public void visit(HtmlInline html) {
    html.insertAfter(text(html.getLiteral()));
    html.unlink();
  }

  @Override
  public void visit(HtmlBlock html) {
    Paragraph paragraph = new Paragraph();
    for (String line : html.getLiteral().split("\n", -1)) {
      if (!line.isBlank()) {
        if (paragraph.getFirstChild() != null) {
          paragraph.appendChild(new SoftLineBreak());
        }
        paragraph.appendChild(text(line.strip()));
      }
    }
    html.insertAfter(paragraph);
    html.unlink();
  }

  @Override
  public void visit(Heading heading) {
    visitChildren(heading);
    Paragraph paragraph = new Paragraph();
    StrongEmphasis strong = new StrongEmphasis("**");
    move(heading, strong);
    paragraph.appendChild(strong);
    heading.insertAfter(paragraph);
    heading.unlink();
  }

  @Override
  public void visit(Link link) {
    inLink = true;
    visitChildren(link);
    inLink = false;
    if (isAllowed(link.getDestination())) {
      link.setDestination(encode(link.getDestination()));
      link.setTitle(null);
    } else {
      unwrap(link);
    }
  }

  @Override
  public void visit(Image image) {
    visitChildren(image);
    if (!isAllowed(image.getDestination())) {
      unwrap(image);
      return;
    }
    Link link = new Link(encode(image.getDestination()), null);
    move(image, link);
    if (link.getFirstChild() == null) {
      link.appendChild(text(image.getDestination()));
    }
    image.insertAfter(link);
    image.unlink();
  }

  @Override
  public void visit(LinkReferenceDefinition definition) {
    definition.unlink();
  }

  /** Returns whether an address names a scheme that is allowed; one without is relative to what? */
  static boolean isAllowed(String destination) {
    int colon = destination.indexOf(':');
    return colon > 0 && SCHEMES.contains(destination.substring(0, colon).toLowerCase(Locale.ROOT));
  }

  /** Escapes what would end a link or a cell, or hide where it leads. */
  static String encode(String destination) {
    StringBuilder encoded = new StringBuilder();
    for (char c : Text.wellFormed(destination).toCharArray()) {
      switch (c) {
        case '|', '<', '>', '(', ')', '\\', '"', '`', ' ' ->
            encoded.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
        default -> {
          if (!Character.isISOControl(c)) {
            encoded.append(c);
          }
        }
      }
    }
    return encoded.toString();
  }

  private static org.commonmark.node.Text text(String literal) {
    return new org.commonmark.node.Text(literal);
  }

  private static void unwrap(Node node) {
    List<Node> children = children(node);
    Node last = node;
    for (Node child : children) {
      last.insertAfter(child);
      last = child;
    }
    node.unlink();
  }

  private static void move(Node from, Node to) {
    children(from).forEach(to::appendChild);
  }

  static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }
}
