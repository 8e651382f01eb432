package dev.docgen.examples.service.web;

import dev.docgen.examples.service.jobs.Job;
import dev.docgen.examples.service.jobs.JobOutcome;
import java.util.List;

/**
 * A document, as it is answered.
 *
 * @param format id of its format
 * @param mediaType what it is served as
 * @param bytes its size
 * @param href where it is
 */
record DocumentView(String format, String mediaType, long bytes, String href) {

  static List<DocumentView> all(Job job, JobOutcome outcome, boolean keys) {
    return outcome.documents().stream()
        .map(
            each ->
                new DocumentView(
                    each.format(),
                    each.mediaType(),
                    each.bytes(),
                    Addresses.withKey(Addresses.document(job, each), job, keys)))
        .toList();
  }
}
