package dev.docgen.examples.service.web;

import dev.docgen.DocGen;
import dev.docgen.OutputFormat;
import dev.docgen.examples.service.jobs.Job;
import dev.docgen.examples.service.jobs.JobRequest;
import dev.docgen.examples.service.jobs.Jobs;
import dev.docgen.examples.service.jobs.Place;
import dev.docgen.examples.service.jobs.Refusal;
import dev.docgen.examples.service.telemetry.Tracing;
import dev.docgen.observability.security.SecurityMonitor;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.http.TooManyRequestsResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Accepts a job, and answers with it or, for those who wait, with what came of it. */
final class GenerateHandler implements Handler {
  private static final List<String> PRESET = List.of("openapi-json", "openapi-yaml", "html");

  private final Jobs jobs;
  private final Tracing tracing;
  private final Uploads uploads;
  private final Roots roots;
  private final RateLimit rate;
  private final SecurityMonitor security;
  private final Answers answers;
  private final List<String> formats;

  GenerateHandler(
      DocGen docGen,
      Jobs jobs,
      Tracing tracing,
      Uploads uploads,
      Roots roots,
      RateLimit rate,
      SecurityMonitor security,
      Answers answers) {
    this.jobs = jobs;
    this.tracing = tracing;
    this.uploads = uploads;
    this.roots = roots;
    this.rate = rate;
    this.security = security;
    this.answers = answers;
    this.formats = docGen.formats().stream().map(OutputFormat::id).toList();
  }

  /**
   * Documents an upload, or what lies beneath an allowed root.
   *
   * <p>A form has the file {@code source}, a source jar or zip, and the parameters of the query as
   * fields, if they are not in the query; JSON names a path.
   */
  @Override
  public void handle(Context http) throws IOException, InterruptedException {
    try (Tracing.Traced span = tracing.begin("POST /generate", http)) {
      keepToRate(http);
      Job job = http.isMultipartFormData() ? upload(http) : path(http);
      if (wantsToWait(http)) {
        answers.waited(http, job);
      } else {
        answers.accepted(http, job);
      }
    }
  }

  private void keepToRate(Context http) {
    int seconds = rate.take(http.ip());
    if (seconds > 0) {
      security.rateLimited("too many jobs a minute", http.ip());
      throw Retry.after(http, seconds, new TooManyRequestsResponse("ask less often"));
    }
  }

  private Place enter(Context http) {
    try {
      return jobs.enter(http.ip());
    } catch (Refusal e) {
      if (e.reason() == Refusal.Reason.CLIENT_BUSY) {
        security.rateLimited("too many unfinished jobs", http.ip());
        throw Retry.soon(http, new TooManyRequestsResponse(String.valueOf(e.getMessage())));
      }
      throw Retry.soon(http, new ServiceUnavailableResponse(String.valueOf(e.getMessage())));
    }
  }

  private Job upload(Context http) throws IOException {
    try (Place place = enter(http);
        Uploads.Upload upload = uploads.receive(http)) {
      List<String> wanted = new ArrayList<>(http.queryParams("format"));
      wanted.addAll(http.formParams("format"));
      JobRequest request =
          new JobRequest(
              upload.name(),
              null,
              known(wanted),
              either(http.queryParam("title"), http.formParam("title")),
              either(http.queryParam("version"), http.formParam("version")),
              either(http.queryParam("description"), http.formParam("description")),
              Boolean.parseBoolean(either(http.queryParam("strict"), http.formParam("strict"))));
      return jobs.submit(place, request, upload.file());
    }
  }

  private static @Nullable String either(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }

  private Job path(Context http) throws IOException {
    PathRequest asked = http.bodyAsClass(PathRequest.class);
    if (asked.path() == null) {
      throw new BadRequestResponse("the body must be a form with a file, or {\"path\": \"…\"}");
    }
    List<String> wanted = new ArrayList<>(http.queryParams("format"));
    wanted.addAll(asked.formats() == null ? List.of() : asked.formats());
    JobRequest request =
        new JobRequest(
            asked.path(),
            roots.resolve(asked.path(), http.ip()).toString(),
            known(wanted),
            asked.title(),
            asked.version(),
            asked.description(),
            asked.strict());
    try (Place place = enter(http)) {
      return jobs.submit(place, request, null);
    }
  }

  /** Returns the formats asked for, each once; those usually wanted when none is. */
  private List<String> known(List<String> asked) {
    List<String> wanted =
        asked.stream().flatMap(each -> List.of(each.split(",", -1)).stream()).distinct().toList();
    for (String format : wanted) {
      if (!formats.contains(format)) {
        throw new BadRequestResponse(
            "there is no format '" + format + "'; there are " + String.join(", ", formats));
      }
    }
    return wanted.isEmpty() ? PRESET : wanted;
  }

  /** Prefer: wait is that of RFC 7240. */
  private static boolean wantsToWait(Context http) {
    String preference = http.header("Prefer");
    return "true".equals(http.queryParam("wait"))
        || (preference != null && preference.startsWith("wait"));
  }
}
