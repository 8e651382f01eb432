package dev.docgen.examples.service.jobs;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a job is. */
public enum JobStatus {
  QUEUED,
  RUNNING,
  /** There are documents. */
  DONE,
  /** There are none, and a reason. */
  FAILED;

  /** Returns the lower-case name used in answers, files and tags. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether nothing will change any more. */
  public boolean isFinished() {
    return this == DONE || this == FAILED;
  }
}
