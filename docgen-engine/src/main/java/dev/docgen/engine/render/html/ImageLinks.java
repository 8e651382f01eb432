package dev.docgen.engine.render.html;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Shows an image as a link to it, since a page fetches nothing. */
final class ImageLinks implements NodeRenderer {
  private final HtmlNodeRendererContext context;

  ImageLinks(HtmlNodeRendererContext context) {
    this.context = context;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Image.class);
  }

  @Override
  public void render(Node node) {
    Image image = (Image) node;
    String address = context.urlSanitizer().sanitizeImageUrl(image.getDestination());
    HtmlWriter html = context.getWriter();
    html.tag("a", Map.of("href", context.encodeUrl(address)));
    if (node.getFirstChild() == null) {
      html.text(address);
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
    html.tag("/a");
  }
}
