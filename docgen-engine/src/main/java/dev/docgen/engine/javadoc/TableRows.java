package dev.docgen.engine.javadoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Collects the cells of an HTML table's rows; the first row is the heading, as Markdown wants one.
 */
final class TableRows {
  private static final Pattern END_OF_CELL =
      Pattern.compile("(?i)</?(?:td|th|tr|table|tbody|thead|tfoot)\\b");

  private final List<String> cells = new ArrayList<>();
  private boolean hasHeading;

  void start() {
    cells.clear();
    hasHeading = false;
  }

  void cell(String markdown) {
    cells.add(markdown);
  }

  void writeRow(MarkdownText out) {
    if (cells.isEmpty()) {
      return;
    }
    out.line("| " + String.join(" | ", cells) + " |", !hasHeading);
    if (!hasHeading) {
      out.line("|" + " --- |".repeat(cells.size()), false);
      hasHeading = true;
    }
    cells.clear();
  }

  static int endOfCell(String html, int from) {
    Matcher end = END_OF_CELL.matcher(html);
    return end.find(from) ? end.start() : html.length();
  }
}
