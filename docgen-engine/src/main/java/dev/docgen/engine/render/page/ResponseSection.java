package dev.docgen.engine.render.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A response.
 *
 * @param status code, range ({@code 4XX}) or {@code default}
 * @param phrase what the status means, such as {@code Not Found}; empty when nothing is registered
 * @param error whether it tells of a failure: 4 and 5 hundreds; {@code default} beside a success
 * @param description CommonMark; null when it says no more than the phrase
 * @param headers in document order
 * @param media by media type, in document order; empty without a body
 * @param source where it stands in the source
 */
public record ResponseSection(
    String status,
    String phrase,
    boolean error,
    @Nullable String description,
    List<HeaderRow> headers,
    List<MediaSection> media,
    Source source) {
  public ResponseSection {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(phrase, "phrase");
    headers = List.copyOf(headers);
    media = List.copyOf(media);
    Objects.requireNonNull(source, "source");
  }
}
