package dev.docgen.examples.service.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.docgen.examples.service.jobs.Job;
import dev.docgen.examples.service.jobs.JobOutcome;
import dev.docgen.examples.service.jobs.JobStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job, as it is answered.
 *
 * @param id not to be guessed
 * @param status {@code queued}, {@code running}, {@code done} or {@code failed}
 * @param source file name of the upload, or the path asked for
 * @param formats ids of the documents wanted
 * @param created ISO 8601 in UTC
 * @param ended likewise; absent before the end
 * @param result absent before the end
 * @param links where to go on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JobView(
    String id,
    JobStatus status,
    String source,
    List<String> formats,
    String created,
    @Nullable String ended,
    @Nullable Result result,
    Links links) {

  /**
   * What came of a job.
   *
   * @param failure why there are no documents; absent when there are
   * @param frameworks that were found
   * @param operations that were found
   * @param errors diagnostics that are errors
   * @param warnings diagnostics that are warnings
   * @param diagnostics the first of them, as compilers print them
   * @param documents in the order in which they were asked for
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Result(
      @Nullable String failure,
      List<String> frameworks,
      int operations,
      long errors,
      long warnings,
      List<String> diagnostics,
      List<DocumentView> documents) {}

  /**
   * Addresses of a job's parts.
   *
   * @param self the job
   * @param events what happens to it, as server-sent events
   * @param documents what it made
   */
  record Links(String self, String events, String documents) {}

  static JobView of(Job job, boolean keys) {
    JobOutcome outcome = job.outcome();
    Instant ended = job.ended();
    return new JobView(
        job.id(),
        job.status(),
        job.request().name(),
        job.request().formats(),
        job.created().toString(),
        ended == null ? null : ended.toString(),
        outcome == null ? null : result(job, outcome, keys),
        new Links(
            Addresses.job(job),
            Addresses.withKey(Addresses.job(job) + "/events", job, keys),
            Addresses.withKey(Addresses.job(job) + "/documents", job, keys)));
  }

  private static Result result(Job job, JobOutcome outcome, boolean keys) {
    return new Result(
        outcome.failure(),
        outcome.frameworks(),
        outcome.operations(),
        outcome.errors(),
        outcome.warnings(),
        outcome.diagnostics(),
        DocumentView.all(job, outcome, keys));
  }
}
