package dev.docgen.examples.service.jobs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a caller asked for.
 *
 * @param name the upload's file name or the path, as the caller gave it
 * @param path absolute path to read, beneath an allowed root; null for an upload
 * @param formats ids of the documents wanted, at least one
 * @param title instead of what the source says, or null
 * @param version likewise
 * @param description likewise
 * @param strict whether the job fails when something of the source cannot be read
 */
public record JobRequest(
    String name,
    @Nullable String path,
    List<String> formats,
    @Nullable String title,
    @Nullable String version,
    @Nullable String description,
    boolean strict) {
  public JobRequest {
    formats = List.copyOf(formats);
  }
}
