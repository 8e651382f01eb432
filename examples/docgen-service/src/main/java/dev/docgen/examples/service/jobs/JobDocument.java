package dev.docgen.examples.service.jobs;

/**
 * A document that a job made.
 *
 * @param format id of the format
 * @param mediaType the document's media type
 * @param file its name in the job's folder
 * @param bytes its size
 */
public record JobDocument(String format, String mediaType, String file, long bytes) {}
