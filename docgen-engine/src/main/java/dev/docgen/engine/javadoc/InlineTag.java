package dev.docgen.engine.javadoc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An inline tag (documentation comment specification for the standard doclet, "Inline tags").
 *
 * @param name without {@code @}
 * @param content what follows the name
 */
record InlineTag(String name, String content) {
  private static final Pattern REFERENCE =
      Pattern.compile("^([^\\s(]*(?:\\([^)]*\\))?)\\s*", Pattern.DOTALL);
  private static final Pattern SNIPPET =
      Pattern.compile("^([^:]*?):[ \\t]*\\n(.*)$", Pattern.DOTALL);
  private static final Pattern SNIPPET_MARKUP =
      Pattern.compile("(?m)[ \\t]*//\\s*@(?:highlight|replace|link|start|end)\\b.*$");

  /** Returns where the brace at that position is closed, counting braces; -1 when it is not. */
  static int end(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Parses what stands between <code>{&#64;</code> and the closing brace. */
  static InlineTag parse(String inner) {
    int end = 0;
    while (end < inner.length() && !Character.isWhitespace(inner.charAt(end))) {
      end++;
    }
    String rest = inner.substring(end);
    return new InlineTag(inner.substring(0, end), rest.isEmpty() ? "" : rest.substring(1));
  }

  void write(MarkdownText out, References references, int depth) {
    switch (name) {
      case "code", "systemProperty" -> code(out);
      case "literal" -> out.text(content.replace("`", "\\`"));
      case "link" -> out.code(plain());
      case "linkplain" -> out.text(plain());
      case "value" -> out.code(value(references));
      case "inheritDoc" -> out.markup(DocComment.INHERITED);
      case "snippet" -> snippet(out);
      case "docRoot" -> {}
      case "return" -> {
        out.markup("Returns " + CommentText.toMarkdown(content.strip(), references, depth) + ".");
      }
      default -> out.markup(CommentText.toMarkdown(plain().strip(), references, depth));
    }
  }

  private void code(MarkdownText out) {
    if (content.strip().indexOf('\n') >= 0) {
      out.codeBlock(content, "");
    } else {
      out.code(content);
    }
  }

  private String value(References references) {
    String reference = content.replaceFirst("^%\\S+\\s+", "").strip();
    return references
        .constant(reference)
        .map(Object::toString)
        .orElseGet(() -> readable(reference));
  }

  /** Returns what a reader sees of the tag when nothing can be set off. */
  String plain() {
    return switch (name) {
      case "link", "linkplain" -> label();
      case "index" -> content.strip().replaceFirst("(?s)^\"([^\"]*)\".*$", "$1").split("\\s", 2)[0];
      case "inheritDoc", "docRoot" -> "";
      default -> content;
    };
  }

  private String label() {
    String text = content.strip();
    Matcher reference = REFERENCE.matcher(text);
    if (!reference.find()) {
      return text;
    }
    String label = text.substring(reference.end()).strip();
    return label.isEmpty() ? readable(reference.group(1)) : label;
  }

  /** Returns a reference as Java code: {@code Owner.find(int)} for {@code a.b.Owner#find(int)}. */
  static String readable(String reference) {
    String text = reference.startsWith("#") ? reference.substring(1) : reference;
    int member = text.indexOf('#');
    String type = member < 0 ? text : text.substring(0, member);
    if (member >= 0) {
      String simple = type.substring(type.lastIndexOf('.') + 1);
      return simple + "." + text.substring(member + 1);
    }
    boolean isMember = reference.startsWith("#") || text.indexOf('(') >= 0;
    return isMember ? text : type.substring(type.lastIndexOf('.') + 1);
  }

  private void snippet(MarkdownText out) {
    Matcher parts = SNIPPET.matcher(content);
    if (parts.find()) {
      Matcher language = Pattern.compile("\\blang\\s*=\\s*\"?([\\w-]+)").matcher(parts.group(1));
      String code = SNIPPET_MARKUP.matcher(parts.group(2)).replaceAll("");
      out.codeBlock(code, language.find() ? language.group(1) : "java");
    }
  }
}
