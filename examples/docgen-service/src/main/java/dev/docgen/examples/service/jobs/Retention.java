package dev.docgen.examples.service.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How much of what is finished is kept.
 *
 * @param most finished jobs
 * @param age since the job's end
 * @param bytes of documents
 */
public record Retention(int most, Duration age, long bytes) {

  /** Returns the finished jobs to drop, oldest first. */
  List<Job> outdated(List<Job> jobs, Instant now) {
    List<Job> finished = new ArrayList<>();
    long size = 0;
    for (Job job : jobs) {
      JobOutcome outcome = job.outcome();
      if (outcome != null) {
        finished.add(job);
        size += outcome.bytes();
      }
    }
    finished.sort(Comparator.comparing(Job::created));
    List<Job> outdated = new ArrayList<>();
    int left = finished.size();
    for (Job job : finished) {
      JobOutcome outcome = job.outcome();
      Instant ended = job.ended();
      if (outcome != null
          && ended != null
          && (left > most || size > bytes || ended.plus(age).isBefore(now))) {
        outdated.add(job);
        left--;
        size -= outcome.bytes();
      }
    }
    return outdated;
  }
}
