package dev.docgen.examples.service.web;

import dev.docgen.examples.service.jobs.Job;
import dev.docgen.examples.service.jobs.JobDocument;

/** Where jobs are found, relative to the service. */
final class Addresses {
  private Addresses() {}

  static String job(Job job) {
    return "/jobs/" + job.id();
  }

  static String document(Job job, JobDocument document) {
    return job(job) + "/documents/" + document.format();
  }

  /** Adds the job's key, which browsers need where they cannot send the token. */
  static String withKey(String address, Job job, boolean keys) {
    return keys ? address + "?key=" + job.key() : address;
  }
}
