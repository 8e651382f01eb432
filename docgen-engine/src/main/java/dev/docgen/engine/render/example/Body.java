package dev.docgen.engine.render.example;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is sent as a body, by example. */
public sealed interface Body {

  /** Returns the media type to send, without parameters. */
  String mediaType();

  /** Returns who says so. */
  ExampleSource source();

  /** Returns the text to show. */
  String text();

  /** A text of any media type. */
  record Text(String mediaType, String text, ExampleSource source) implements Body {}

  /** The content of a file that the reader has. */
  record File(String mediaType, String fileName, ExampleSource source) implements Body {
    @Override
    public String text() {
      return "(content of " + fileName + ")";
    }
  }

  /** A body of parts. */
  record Multipart(String mediaType, List<Part> parts, ExampleSource source) implements Body {
    public Multipart {
      parts = List.copyOf(parts);
    }

    @Override
    public String text() {
      StringBuilder text = new StringBuilder();
      parts.forEach(part -> text.append(part.shown()).append('\n'));
      return text.toString();
    }
  }

  /**
   * One part.
   *
   * @param name as the form has it
   * @param value the text; of a file, what an example file holds
   * @param fileName null for a plain field
   * @param mediaType null for plain text
   */
  record Part(String name, String value, @Nullable String fileName, @Nullable String mediaType) {
    String shown() {
      return name + ": " + (fileName == null ? value : "(content of " + fileName + ")");
    }
  }
}
