package dev.docgen.examples.service.web;

import dev.docgen.examples.service.jobs.Job;
import dev.docgen.examples.service.jobs.JobDocument;
import dev.docgen.examples.service.jobs.JobFolder;
import dev.docgen.examples.service.jobs.JobOutcome;
import io.javalin.http.Context;
import io.javalin.http.UnprocessableContentResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;

/** Answers with jobs and documents. */
final class Answers {
  /**
   * What documents made of strangers' source may do: run their own script, in a place of their own
   * (CSP level 3, 6.3.1), and reach nothing. The page's own policy says more.
   */
  private static final String SANDBOX =
      "sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox; connect-src 'none'; "
          + "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

  private final JobFolder folder;
  private final Duration patience;
  private final boolean keys;

  Answers(JobFolder folder, Duration patience, boolean keys) {
    this.folder = folder;
    this.patience = patience;
    this.keys = keys;
  }

  JobView view(Job job) {
    return JobView.of(job, keys);
  }

  /** Answers that a job is accepted. */
  void accepted(Context http, Job job) {
    http.status(202);
    http.header("Location", Addresses.job(job));
    http.json(view(job));
  }

  /** Answers with the first document, once it is there; a job that takes too long is accepted. */
  void waited(Context http, Job job) throws IOException, InterruptedException {
    boolean ended = job.await(patience);
    JobOutcome outcome = job.outcome();
    if (!ended || outcome == null) {
      accepted(http, job);
      return;
    }
    http.header("Location", Addresses.job(job));
    if (outcome.failure() != null) {
      throw new UnprocessableContentResponse(outcome.failure());
    }
    JobDocument first = outcome.documents().get(0);
    http.header("Content-Location", Addresses.document(job, first));
    document(http, job, first);
  }

  /** Answers with a document. */
  void document(Context http, Job job, JobDocument document) throws IOException {
    http.header("Content-Security-Policy", SANDBOX);
    http.header("Content-Disposition", "inline; filename=\"" + document.file() + "\"");
    http.contentType(document.mediaType());
    http.result(Files.newInputStream(folder.document(job, document)));
  }
}
