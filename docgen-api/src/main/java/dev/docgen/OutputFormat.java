package dev.docgen;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One kind of document.
 *
 * @param id unique among the renderers of an engine: lower-case letters, digits, dots and hyphens
 * @param mediaType the document's media type
 * @param fileName the file name used when documents are written to a directory
 */
public record OutputFormat(String id, String mediaType, String fileName) {
  // First, since the constants below are checked against it.
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]*");

  /** OpenAPI 3.1 as JSON. */
  public static final OutputFormat OPENAPI_JSON =
      new OutputFormat("openapi-json", "application/vnd.oai.openapi+json", "openapi.json");

  /** OpenAPI 3.1 as YAML. */
  public static final OutputFormat OPENAPI_YAML =
      new OutputFormat("openapi-yaml", "application/vnd.oai.openapi", "openapi.yaml");

  /** OpenAPI 3.0 as JSON. */
  public static final OutputFormat OPENAPI_30_JSON =
      new OutputFormat("openapi-3.0-json", "application/vnd.oai.openapi+json", "openapi-3.0.json");

  /** OpenAPI 3.0 as YAML. */
  public static final OutputFormat OPENAPI_30_YAML =
      new OutputFormat("openapi-3.0-yaml", "application/vnd.oai.openapi", "openapi-3.0.yaml");

  /** A reference to be read in a browser: one file that needs nothing else. */
  public static final OutputFormat HTML = new OutputFormat("html", "text/html", "index.html");

  /** Markdown as GitHub and GitLab show it, one page. */
  public static final OutputFormat MARKDOWN =
      new OutputFormat("markdown", "text/markdown", "api.md");

  /** Markdown, one file a tag: an archive, or the folder {@code api} in a directory. */
  public static final OutputFormat MARKDOWN_BY_TAG =
      new OutputFormat("markdown-by-tag", "application/zip", "api-markdown.zip");

  /** Markdown for machine readers: everything once, in few words. */
  public static final OutputFormat LLMS_TXT =
      new OutputFormat("llms-txt", "text/markdown", "llms.txt");

  /** A Postman collection, format 2.1. */
  public static final OutputFormat POSTMAN =
      new OutputFormat("postman", "application/json", "postman_collection.json");

  public OutputFormat {
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(fileName, "fileName");
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "format id must be lower-case letters, digits, dots and hyphens: " + id);
    }
    if (fileName.isBlank() || fileName.indexOf('/') >= 0 || fileName.indexOf('\\') >= 0) {
      throw new IllegalArgumentException("fileName must be a plain file name: " + fileName);
    }
  }
}
