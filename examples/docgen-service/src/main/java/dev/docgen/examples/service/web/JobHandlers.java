package dev.docgen.examples.service.web;

import dev.docgen.examples.service.jobs.Job;
import dev.docgen.examples.service.jobs.JobDocument;
import dev.docgen.examples.service.jobs.JobOutcome;
import dev.docgen.examples.service.jobs.Jobs;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;

/** Shows and deletes jobs, and serves what they made. */
final class JobHandlers {
  private static final int LISTED = 100;

  private final Jobs jobs;
  private final Answers answers;
  private final boolean keys;

  JobHandlers(Jobs jobs, Answers answers, boolean keys) {
    this.jobs = jobs;
    this.answers = answers;
    this.keys = keys;
  }

  /** Lists the jobs that are known, the latest first. */
  void list(Context http) {
    int limit = http.queryParamAsClass("limit", Integer.class).getOrDefault(LISTED);
    if (limit < 1) {
      throw new BadRequestResponse("limit must be at least 1");
    }
    List<Job> all = jobs.all();
    Collections.reverse(all);
    List<JobView> views = all.stream().limit(limit).map(answers::view).toList();
    http.json(views);
  }

  /** Tells how far a job is. */
  void show(Context http) {
    JobView view = answers.view(found(http));
    http.json(view);
  }

  /** Forgets a job and its documents; one that is at work stops. */
  void delete(Context http) {
    jobs.delete(found(http));
    http.status(204);
  }

  /** Lists the documents that a job made. */
  void documents(Context http) {
    Job job = found(http);
    List<DocumentView> views = DocumentView.all(job, outcome(job), keys);
    http.json(views);
  }

  /** Serves a document that a job made. */
  void document(Context http) throws IOException {
    Job job = found(http);
    String format = http.pathParam("format");
    JobDocument document =
        outcome(job).documents().stream()
            .filter(each -> each.format().equals(format))
            .findFirst()
            .orElseThrow(() -> new NotFoundResponse("the job made no such document"));
    answers.document(http, job, document);
  }

  private Job found(Context http) {
    return jobs.find(http.pathParam("id"))
        .orElseThrow(() -> new NotFoundResponse("there is no such job"));
  }

  private static JobOutcome outcome(Job job) {
    JobOutcome outcome = job.outcome();
    if (outcome == null) {
      throw new ConflictResponse("the job has not ended yet");
    }
    return outcome;
  }
}
