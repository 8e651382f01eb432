package dev.docgen.examples.service.jobs;

import dev.docgen.Diagnostic;
import dev.docgen.DocGen;
import dev.docgen.DocGenException;
import dev.docgen.Document;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.OutputFormat;
import dev.docgen.Severity;
import io.opentelemetry.context.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Does the work of a job: has the engine document it, and writes the documents down. */
public final class JobRunner {
  private static final int DIAGNOSTICS = 100;

  private final DocGen docGen;
  private final ProgressListener progress;
  private final JobFolder folder;

  public JobRunner(DocGen docGen, ProgressListener progress, JobFolder folder) {
    this.docGen = docGen;
    this.progress = progress;
    this.folder = folder;
  }

  /** Returns what came of a job; a source that cannot be documented is a failure, not an error. */
  JobOutcome run(Job job) throws IOException {
    Path root = root(job);
    progress.working(job);
    try (Scope scope = job.trace().makeCurrent()) {
      GenerationResult result = docGen.generate(request(job.request(), root));
      JobOutcome outcome = outcome(job, root, result);
      String reason = emptyBecause(result);
      return reason.isEmpty()
          ? outcome
          : outcome.asFailure(named(reason, root, job.request().name()));
    } catch (DocGenException e) {
      return JobOutcome.failed(named(String.valueOf(e.getMessage()), root, job.request().name()));
    } finally {
      progress.worked();
    }
  }

  private Path root(Job job) {
    String path = job.request().path();
    return path == null ? folder.upload(job.id()) : Path.of(path);
  }

  private GenerationRequest request(JobRequest asked, Path root) {
    GenerationRequest.Builder request =
        GenerationRequest.builder()
            .addRoot(root)
            .title(asked.title())
            .version(asked.version())
            .description(asked.description())
            .formats(asked.formats().stream().map(this::format).toArray(OutputFormat[]::new));
    return (asked.strict() ? request.failOn(Severity.ERROR) : request).build();
  }

  private OutputFormat format(String id) {
    return docGen.formats().stream()
        .filter(format -> format.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new DocGenException("there is no format " + id));
  }

  private JobOutcome outcome(Job job, Path root, GenerationResult result) throws IOException {
    List<JobDocument> documents = new ArrayList<>();
    for (Document document : result.documents()) {
      OutputFormat format = document.format();
      Path file = folder.of(job.id()).resolve(format.fileName());
      document.writeTo(file);
      documents.add(
          new JobDocument(format.id(), format.mediaType(), format.fileName(), Files.size(file)));
    }
    return new JobOutcome(
        null,
        result.frameworks(),
        result.statistics().operations(),
        count(result, Severity.ERROR),
        count(result, Severity.WARNING),
        result.diagnostics().stream()
            .limit(DIAGNOSTICS)
            .map(each -> named(each.toString(), root, job.request().name()))
            .toList(),
        documents);
  }

  private static long count(GenerationResult result, Severity severity) {
    return result.diagnostics().stream().filter(each -> each.severity() == severity).count();
  }

  /** Returns why nothing was found where there was trouble; empty when there is something. */
  private static String emptyBecause(GenerationResult result) {
    if (result.statistics().operations() > 0) {
      return "";
    }
    return result.diagnostics().stream()
        .filter(each -> each.severity() == Severity.ERROR)
        .findFirst()
        .map(Diagnostic::toString)
        .orElse("");
  }

  /** Leaves out where the service keeps its files. */
  private static String named(String text, Path root, String name) {
    return text.replace(root.toString(), name);
  }
}
