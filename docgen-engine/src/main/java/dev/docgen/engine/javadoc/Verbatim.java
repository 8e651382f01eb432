package dev.docgen.engine.javadoc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of an element whose white space counts: inline tags, markup and entities taken out. */
final class Verbatim {
  private static final Pattern TAG =
      Pattern.compile("</?(?i:code|b|i|em|strong|span|a|tt|font|u)\\b[^<>]*>");
  private static final Pattern ENTITY = Pattern.compile("&(#?\\w{1,8});");

  private Verbatim() {}

  static String text(String content) {
    StringBuilder text = new StringBuilder();
    Closings closings = new Closings(content);
    int at = 0;
    while (at < content.length()) {
      int tag = content.indexOf("{@", at);
      int end = tag < 0 ? -1 : closings.ofBrace(tag);
      if (end < 0) {
        break;
      }
      text.append(html(content.substring(at, tag)));
      text.append(InlineTag.parse(content.substring(tag + 2, end)).plain());
      at = end + 1;
    }
    return text.append(html(content.substring(at))).toString();
  }

  private static String html(String text) {
    Matcher entity = ENTITY.matcher(TAG.matcher(text).replaceAll(""));
    return entity.replaceAll(
        match -> {
          String decoded = HtmlEntities.decode(match.group(1));
          return Matcher.quoteReplacement(decoded == null ? match.group() : decoded);
        });
  }
}
