package dev.docgen.examples.service.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to document, where it lies on the service's machine.
 *
 * @param path beneath an allowed root, absolute or relative to the first one
 * @param formats ids of the documents wanted
 * @param title instead of what the source says
 * @param version likewise
 * @param description likewise
 * @param strict whether to fail when something of the source cannot be read
 */
record PathRequest(
    @Nullable String path,
    @Nullable List<String> formats,
    @Nullable String title,
    @Nullable String version,
    @Nullable String description,
    boolean strict) {}
