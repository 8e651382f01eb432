package dev.docgen.examples.service.jobs;

import java.util.Map;

/**
 * Something that happened to a job.
 *
 * @param number 1 for the first event of the job, and so on
 * @param name {@code queued}, {@code started}, {@code step}, {@code progress}, {@code done}, {@code
 *     failed} or {@code interrupted}
 * @param facts what there is to say, in the order of telling
 */
public record JobEvent(int number, String name, Map<String, Object> facts) {}
