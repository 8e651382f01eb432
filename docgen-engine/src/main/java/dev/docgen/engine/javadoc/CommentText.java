package dev.docgen.engine.javadoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of a comment, inline tags and HTML in it, and writes it as Markdown. HTML that is
 * not known to be harmless stays visible text. Not thread-safe: one for each text.
 */
final class CommentText {
  private static final int MAX_DEPTH = 20;
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\\s[^<>]*)?)/?>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?i)\\b(href|src|alt)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))");
  private static final Pattern SAFE_LINK = Pattern.compile("(?i)(?:https?:|mailto:|[^:]*$).*");
  private static final Map<String, String> MARKS =
      Map.of(
          "b", "**", "strong", "**", "i", "*", "em", "*", "cite", "*", "var", "*", "dfn", "*", "dt",
          "**");
  private static final List<String> BLOCKS =
      List.of("p", "div", "blockquote", "dl", "dd", "section", "article", "caption", "figure");
  private static final List<String> TRANSPARENT =
      List.of(
          "span",
          "u",
          "small",
          "big",
          "center",
          "sup",
          "sub",
          "font",
          "nobr",
          "tbody",
          "thead",
          "tfoot",
          "col",
          "colgroup",
          "abbr",
          "ins",
          "q",
          "wbr",
          "s",
          "del");

  private final String in;
  private final References references;
  private final MarkdownText out = new MarkdownText();
  private final List<String> links = new ArrayList<>();
  private final TableRows table = new TableRows();
  private final Closings closings;
  private final int depth;
  private int at;

  private CommentText(String in, References references, int depth) {
    this.in = in;
    this.references = references;
    this.depth = depth;
    this.closings = new Closings(in);
  }

  static String toMarkdown(String comment, References references) {
    return toMarkdown(comment, references, 0);
  }

  /**
   * Converts a text within another one.
   *
   * @param depth how many texts are around it; far down, tags stay text
   */
  static String toMarkdown(String comment, References references, int depth) {
    return new CommentText(comment, references, depth).convert();
  }

  private String convert() {
    while (at < in.length()) {
      char c = in.charAt(at);
      if (c == '{' && in.startsWith("{@", at)) {
        inlineTag();
      } else if (c == '<') {
        html();
      } else if (c == '&') {
        entity();
      } else if (c == '`') {
        codeSpan();
      } else {
        plain();
      }
    }
    return out.toString();
  }

  /** Passes on text up to the next character that means something. */
  private void plain() {
    int end = at + 1;
    while (end < in.length() && "{<&`".indexOf(in.charAt(end)) < 0) {
      end++;
    }
    out.text(in.substring(at, end));
    at = end;
  }

  /** An author's own Markdown code stays as it is. */
  private void codeSpan() {
    int fence = at;
    while (fence < in.length() && in.charAt(fence) == '`') {
      fence++;
    }
    String mark = in.substring(at, fence);
    int close = closings.of(mark, fence);
    if (close < 0) {
      out.markup(mark.replace("`", "\\`"));
      at = fence;
      return;
    }
    String code = in.substring(fence, close);
    if (mark.length() >= 3 && code.indexOf('\n') >= 0) {
      int line = code.indexOf('\n');
      out.codeBlock(code.substring(line + 1), code.substring(0, line).strip());
    } else {
      out.code(code);
    }
    at = close + mark.length();
  }

  private void inlineTag() {
    int end = depth > MAX_DEPTH ? -1 : closings.ofBrace(at);
    if (end < 0) {
      out.text("{");
      at++;
      return;
    }
    InlineTag tag = InlineTag.parse(in.substring(at + 2, end));
    at = end + 1;
    tag.write(out, references, depth + 1);
  }

  private void entity() {
    int semicolon = in.indexOf(';', at);
    String decoded =
        semicolon < 0 || semicolon - at > 10
            ? null
            : HtmlEntities.decode(in.substring(at + 1, semicolon));
    if (decoded == null) {
      out.text("&");
      at++;
    } else {
      // together with what follows, so that "&lt;b>" is seen to open a tag and escaped
      at = semicolon + 1;
      int end = at;
      while (end < in.length() && "{<&`".indexOf(in.charAt(end)) < 0) {
        end++;
      }
      out.text(
          decoded.equals("\u00a0") ? " " + in.substring(at, end) : decoded + in.substring(at, end));
      at = end;
    }
  }

  private void html() {
    if (in.startsWith("<!--", at) && closings.of("-->", at) >= 0) {
      at = closings.of("-->", at) + 3;
      return;
    }
    Matcher tag = TAG.matcher(in).region(at, in.length());
    if (!tag.lookingAt()) {
      boolean opens = at + 1 < in.length() && MarkdownText.opensTag(in.charAt(at + 1));
      out.markup(opens ? "\\<" : "<");
      at++;
      return;
    }
    String name = tag.group(2).toLowerCase(Locale.ROOT);
    boolean closing = !tag.group(1).isEmpty();
    at = tag.end();
    if (!element(name, closing, tag.group(3))) {
      out.text(tag.group());
    }
  }

  /** Returns whether the element is known. */
  private boolean element(String name, boolean closing, String attributes) {
    String mark = MARKS.get(name);
    if (mark != null) {
      mark(name, mark, closing);
    } else if (BLOCKS.contains(name)) {
      out.paragraph();
    } else if (name.length() == 2
        && name.charAt(0) == 'h'
        && "123456".indexOf(name.charAt(1)) >= 0) {
      heading(name.charAt(1) - '0', closing);
    } else if (!TRANSPARENT.contains(name)) {
      return structure(name, closing, attributes);
    }
    return true;
  }

  private boolean structure(String name, boolean closing, String attributes) {
    switch (name) {
      case "ul", "ol" -> list(name.equals("ol"), closing);
      case "li" -> {
        if (!closing) {
          out.item();
        }
      }
      case "br" -> out.lineBreak();
      case "hr" -> out.block("---");
      case "code", "tt", "kbd", "samp" -> code(name, closing);
      case "pre" -> preformatted(closing);
      case "a" -> link(closing, attributes);
      case "img" -> out.text(attribute(attributes, "alt"));
      case "table", "tr", "th", "td" -> tableElement(name, closing);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void mark(String name, String mark, boolean closing) {
    if (name.equals("dt")) {
      out.paragraph();
    }
    if (closing) {
      out.close(mark);
      return;
    }
    int end = closeOf(name);
    if (end < 0 || in.substring(at, end).isBlank()) {
      return; // nothing to set off
    }
    out.markup(mark);
    while (at < end && Character.isWhitespace(in.charAt(at))) {
      at++;
    }
  }

  private void heading(int level, boolean closing) {
    out.paragraph();
    if (!closing) {
      out.markup("#".repeat(level) + " ");
    }
  }

  private void list(boolean ordered, boolean closing) {
    if (closing) {
      out.endList();
    } else {
      out.startList(ordered);
    }
  }

  private void code(String name, boolean closing) {
    int end = closing ? -1 : closeOf(name);
    if (end >= 0) {
      out.code(Verbatim.text(in.substring(at, end)));
      at = in.indexOf('>', end) + 1;
    }
  }

  private void preformatted(boolean closing) {
    if (closing) {
      return;
    }
    int end = closeOf("pre");
    String content = end < 0 ? in.substring(at) : in.substring(at, end);
    out.codeBlock(Verbatim.text(content), "");
    at = end < 0 ? in.length() : in.indexOf('>', end) + 1;
  }

  private int closeOf(String name) {
    return closings.of("</" + name + ">", at);
  }

  private void link(boolean closing, String attributes) {
    if (closing) {
      String target = links.isEmpty() ? "" : links.remove(links.size() - 1);
      if (!target.isEmpty()) {
        out.close("](" + target + ")");
      }
      return;
    }
    String target = attribute(attributes, "href").strip();
    boolean usable =
        !target.isEmpty()
            && closeOf("a") >= 0
            && target.indexOf(' ') < 0
            && SAFE_LINK.matcher(target).matches();
    links.add(usable ? target.replace("(", "%28").replace(")", "%29").replace("<", "%3C") : "");
    if (usable) {
      out.markup("[");
    }
  }

  private static String attribute(String attributes, String name) {
    Matcher matcher = ATTRIBUTE.matcher(attributes);
    while (matcher.find()) {
      if (matcher.group(1).equalsIgnoreCase(name)) {
        for (int group = 2; group <= 4; group++) {
          if (matcher.group(group) != null) {
            return matcher.group(group);
          }
        }
      }
    }
    return "";
  }

  /** A cell is converted on its own: what it holds must stay on one line. */
  private void tableElement(String name, boolean closing) {
    if (name.equals("td") || name.equals("th")) {
      if (!closing) {
        int end = TableRows.endOfCell(in, at);
        String cell = toMarkdown(in.substring(at, end), references, depth + 1);
        table.cell(cell.replaceAll("\\s+", " ").replace("|", "\\|"));
        at = end;
      }
    } else if (name.equals("tr") || closing) {
      table.writeRow(out);
    }
    if (name.equals("table")) {
      table.start();
      out.paragraph();
    }
  }
}
