package dev.docgen.engine.render.openapi;

import dev.docgen.engine.render.json.Emitter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes YAML in block style that every reader of 1.1 and of 1.2 takes for the same tree, which
 * general emitters do not promise: they write escapes that one side lacks, and blocks that the
 * other side cannot end.
 */
final class YamlEmitter implements Emitter {

  /** A name longer than this is no implicit key (YAML 1.2.2, section 7.4.2: 1024 characters). */
  private static final int LONGEST_IMPLICIT_KEY = 1000;

  private static final int STEP = 2;

  private final Writer writer;
  private final Deque<Level> levels = new ArrayDeque<>();

  YamlEmitter(OutputStream output) {
    writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
  }

  /** An object or array that is open. */
  private static final class Level {
    private final boolean array;
    private final int indent;
    private final Place place;
    private boolean empty = true;

    Level(boolean array, int indent, Place place) {
      this.array = array;
      this.indent = indent;
      this.place = place;
    }
  }

  /** Where a value stands: what was written right before it. */
  private enum Place {
    ROOT,
    AFTER_NAME,
    AFTER_DASH
  }

  @Override
  public void startObject() throws IOException {
    start(false);
  }

  @Override
  public void startArray() throws IOException {
    start(true);
  }

  private void start(boolean array) throws IOException {
    Place place = beforeValue();
    Level outer = levels.peek();
    boolean dashesBelowName = array && place == Place.AFTER_NAME;
    int indent = outer == null ? 0 : outer.indent + (dashesBelowName ? 0 : STEP);
    levels.push(new Level(array, indent, place));
  }

  @Override
  public void endObject() throws IOException {
    end("{}");
  }

  @Override
  public void endArray() throws IOException {
    end("[]");
  }

  private void end(String whenEmpty) throws IOException {
    Level level = levels.pop();
    if (level.empty) {
      scalar(whenEmpty, level.place);
    }
  }

  @Override
  public void name(String name) throws IOException {
    startEntry();
    String key = YamlText.isPlain(name) ? name : YamlText.quoted(name);
    if (key.length() <= LONGEST_IMPLICIT_KEY) {
      writer.write(key);
    } else {
      writer.write("? ");
      writer.write(key);
      writer.write('\n');
      indent(current().indent);
    }
    writer.write(':');
  }

  /** Begins a line for an entry; the first one of an array's element stands beside the dash. */
  private void startEntry() throws IOException {
    Level level = current();
    if (!level.empty || level.place == Place.ROOT) {
      indent(level.indent);
    } else if (level.place == Place.AFTER_NAME) {
      writer.write('\n');
      indent(level.indent);
    } else {
      writer.write(' ');
    }
    level.empty = false;
  }

  private Level current() {
    return levels.element();
  }

  private Place beforeValue() throws IOException {
    Level level = levels.peek();
    if (level == null) {
      return Place.ROOT;
    }
    if (!level.array) {
      return Place.AFTER_NAME;
    }
    startEntry();
    writer.write('-');
    return Place.AFTER_DASH;
  }

  private void scalar(String text, Place place) throws IOException {
    if (place != Place.ROOT) {
      writer.write(' ');
    }
    writer.write(text);
    writer.write('\n');
  }

  private void indent(int columns) throws IOException {
    for (int i = 0; i < columns; i++) {
      writer.write(' ');
    }
  }

  @Override
  public void string(String text) throws IOException {
    Place place = beforeValue();
    if (YamlText.isPlain(text)) {
      scalar(text, place);
    } else if (place != Place.ROOT && YamlText.isBlock(text)) {
      block(text, place);
    } else {
      scalar(YamlText.quoted(text), place);
    }
  }

  /** Writes a literal block (YAML 1.2.2, section 8.1.2). */
  private void block(String text, Place place) throws IOException {
    boolean endsLine = text.endsWith("\n");
    scalar(endsLine ? "|" : "|-", place);
    int indent = current().indent + STEP;
    String body = endsLine ? text.substring(0, text.length() - 1) : text;
    for (String line : body.split("\n", -1)) {
      if (!line.isEmpty()) {
        indent(indent);
        writer.write(line);
      }
      writer.write('\n');
    }
  }

  @Override
  public void number(String digits) throws IOException {
    scalar(digits, beforeValue());
  }

  @Override
  public void bool(boolean value) throws IOException {
    scalar(value ? "true" : "false", beforeValue());
  }

  @Override
  public void nothing() throws IOException {
    scalar("null", beforeValue());
  }

  @Override
  public void finish() throws IOException {
    writer.flush();
  }
}
