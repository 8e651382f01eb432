package dev.docgen.frameworks.spring.functional;

import dev.docgen.frameworks.code.Chain;
import dev.docgen.frameworks.code.Snippet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads media types from code: constants of Spring's {@code MediaType}, and parsed texts. */
public final class MediaTypes {
  /** Constants of {@code org.springframework.http.MediaType}, as its Javadoc lists them. */
  private static final Map<String, String> CONSTANTS =
      Map.ofEntries(
          Map.entry("ALL", "*/*"),
          Map.entry("APPLICATION_ATOM_XML", "application/atom+xml"),
          Map.entry("APPLICATION_CBOR", "application/cbor"),
          Map.entry("APPLICATION_FORM_URLENCODED", "application/x-www-form-urlencoded"),
          Map.entry("APPLICATION_GRAPHQL_RESPONSE", "application/graphql-response+json"),
          Map.entry("APPLICATION_JSON", "application/json"),
          Map.entry("APPLICATION_JSON_UTF8", "application/json;charset=UTF-8"),
          Map.entry("APPLICATION_NDJSON", "application/x-ndjson"),
          Map.entry("APPLICATION_OCTET_STREAM", "application/octet-stream"),
          Map.entry("APPLICATION_PDF", "application/pdf"),
          Map.entry("APPLICATION_PROBLEM_JSON", "application/problem+json"),
          Map.entry("APPLICATION_PROBLEM_XML", "application/problem+xml"),
          Map.entry("APPLICATION_PROTOBUF", "application/x-protobuf"),
          Map.entry("APPLICATION_RSS_XML", "application/rss+xml"),
          Map.entry("APPLICATION_STREAM_JSON", "application/stream+json"),
          Map.entry("APPLICATION_XHTML_XML", "application/xhtml+xml"),
          Map.entry("APPLICATION_XML", "application/xml"),
          Map.entry("APPLICATION_YAML", "application/yaml"),
          Map.entry("IMAGE_GIF", "image/gif"),
          Map.entry("IMAGE_JPEG", "image/jpeg"),
          Map.entry("IMAGE_PNG", "image/png"),
          Map.entry("MULTIPART_FORM_DATA", "multipart/form-data"),
          Map.entry("MULTIPART_MIXED", "multipart/mixed"),
          Map.entry("MULTIPART_RELATED", "multipart/related"),
          Map.entry("TEXT_EVENT_STREAM", "text/event-stream"),
          Map.entry("TEXT_HTML", "text/html"),
          Map.entry("TEXT_MARKDOWN", "text/markdown"),
          Map.entry("TEXT_PLAIN", "text/plain"),
          Map.entry("TEXT_XML", "text/xml"));

  private MediaTypes() {}

  /** Returns the media types that are literal; the others are left out. */
  public static List<String> read(List<Snippet> values) {
    return values.stream()
        .flatMap(it -> it.elements().stream())
        .flatMap(it -> read(it).stream())
        .toList();
  }

  /** Returns one media type; empty when it is not literal. */
  public static Optional<String> read(Snippet value) {
    Optional<String> text = value.text();
    if (text.isPresent()) {
      return text;
    }
    Chain chain = value.chain();
    if (chain.creator().equals("parseMediaType") || chain.creator().equals("valueOf")) {
      return chain.arguments().stream().findFirst().flatMap(Snippet::text);
    }
    if (chain.makes("MediaType")) {
      return made(chain.arguments());
    }
    return value.simpleName().map(CONSTANTS::get);
  }

  private static Optional<String> made(List<Snippet> parts) {
    List<String> texts = parts.stream().flatMap(it -> it.text().stream()).toList();
    return texts.size() == parts.size() && texts.size() == 2
        ? Optional.of(texts.get(0) + "/" + texts.get(1))
        : Optional.empty();
  }
}
