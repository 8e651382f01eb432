package dev.docgen.engine.javadoc;

import dev.docgen.source.Javadoc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses documentation comments: main description and block tags. */
public final class DocComment {
  /** Stands in texts where {@code {@inheritDoc}} was: a private-use character. */
  public static final String INHERITED = "\ue0f0";

  private static final Pattern LEADING_STARS = Pattern.compile("(?m)^[ \\t]*\\*+ ?");

  /**
   * A line that begins a block tag, as the standard doclet names them; many write a colon after it.
   */
  private static final Pattern BLOCK_TAG =
      Pattern.compile(
          "^\\s*@(\\p{javaUnicodeIdentifierStart}[\\p{javaUnicodeIdentifierPart}.-]*)"
              + "(?:[:\uff1a]\\s*|\\s+|$)");

  private static final Pattern FIRST_WORD = Pattern.compile("^(\\S+)\\s*");

  private final References references;
  private final Map<String, String> params = new LinkedHashMap<>();
  private final Map<String, String> throwsTexts = new LinkedHashMap<>();
  private final Map<String, List<String>> tags = new LinkedHashMap<>();
  private final List<String> see = new ArrayList<>();
  private @Nullable String returns;
  private @Nullable String deprecated;
  private @Nullable String since;

  private DocComment(References references) {
    this.references = references;
  }

  /**
   * Parses what stands between the comment's delimiters.
   *
   * @param content with the leading asterisks of its lines
   */
  public static Javadoc parse(String content, References references) {
    String text = LEADING_STARS.matcher(content.replace("\r\n", "\n")).replaceAll("");
    return new DocComment(references).read(text);
  }

  /** Parses a Markdown comment (JEP 467), its slashes taken away. */
  public static Javadoc parseMarkdown(String content, References references) {
    return new DocComment(references).read(content.replace("\r\n", "\n"));
  }

  private Javadoc read(String text) {
    List<String> sections = sections(text);
    String main = sections.get(0);
    String description = markdown(main);
    if (main.strip().startsWith("{@return")) {
      int end = InlineTag.end(main, main.indexOf('{'));
      returns =
          end < 0
              ? null
              : markdown(InlineTag.parse(main.substring(main.indexOf('{') + 2, end)).content());
    }
    for (String section : sections.subList(1, sections.size())) {
      Matcher tag = BLOCK_TAG.matcher(section);
      if (tag.find()) {
        add(tag.group(1), section.substring(tag.end()));
      }
    }
    return new Javadoc(
        description.isEmpty() ? tagged("description") : description,
        params,
        returns,
        throwsTexts,
        deprecated,
        since,
        see,
        tags);
  }

  /** Returns the text of a tag in which some teams write what belongs before all tags. */
  private String tagged(String name) {
    return tags.entrySet().stream()
        .filter(tag -> tag.getKey().equalsIgnoreCase(name))
        .map(tag -> tag.getValue().get(0))
        .findFirst()
        .orElse("");
  }

  /** Cuts the text before each line that begins with a block tag, unless within an inline tag. */
  private static List<String> sections(String text) {
    List<String> sections = new ArrayList<>();
    StringBuilder section = new StringBuilder();
    int open = 0;
    for (String line : text.split("\n", -1)) {
      if (open == 0 && BLOCK_TAG.matcher(line).find()) {
        sections.add(section.toString());
        section.setLength(0);
      }
      section.append(line).append('\n');
      open = openBraces(line, open);
    }
    sections.add(section.toString());
    return sections;
  }

  private static int openBraces(String line, int open) {
    int depth = open;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '{' && (depth > 0 || line.startsWith("{@", i))) {
        depth++;
      } else if (c == '}' && depth > 0) {
        depth--;
      }
    }
    return depth;
  }

  private void add(String tag, String text) {
    switch (tag) {
      case "param" -> named(text, params);
      case "throws", "exception" -> named(text, throwsTexts);
      case "return", "returns" -> returns = markdown(text);
      case "deprecated" -> deprecated = markdown(text);
      case "since" -> since = markdown(text);
      case "see" -> see.add(see(text.strip()));
      default -> tags.computeIfAbsent(tag, name -> new ArrayList<>()).add(markdown(text));
    }
  }

  private void named(String text, Map<String, String> into) {
    Matcher name = FIRST_WORD.matcher(text.strip());
    if (name.find()) {
      into.putIfAbsent(name.group(1), markdown(text.strip().substring(name.end())));
    }
  }

  private String see(String text) {
    boolean isReference = !text.startsWith("<") && !text.startsWith("\"") && !text.startsWith("[");
    return markdown(isReference ? "{@link " + text + "}" : text);
  }

  private String markdown(String text) {
    return CommentText.toMarkdown(text.strip(), references);
  }
}
