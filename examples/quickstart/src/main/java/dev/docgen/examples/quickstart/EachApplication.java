package dev.docgen.examples.quickstart;

import dev.docgen.DocGen;
import dev.docgen.DocGenException;
import dev.docgen.Document;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Documents every sub-folder and source jar of a folder as an application of its own, several at a
 * time in one engine. One that fails is reported, and the rest goes on.
 */
final class EachApplication {
  private final DocGen docGen;
  private final Requests requests;
  private final Path out;
  private final PrintStream output;
  private final PrintStream errors;

  EachApplication(
      DocGen docGen, Requests requests, Path out, PrintStream output, PrintStream errors) {
    this.docGen = docGen;
    this.requests = requests;
    this.out = out;
    this.output = output;
    this.errors = errors;
  }

  /**
   * Documents all and reports them by name.
   *
   * @param parallel how many at a time
   * @return how many failed
   */
  int run(Path folder, int parallel) throws IOException, UsageException, InterruptedException {
    Map<String, Future<String>> answers = new TreeMap<>();
    ExecutorService executor = Executors.newFixedThreadPool(parallel);
    try {
      for (Map.Entry<String, Path> application : applications(folder).entrySet()) {
        GenerationRequest request = requests.each(application.getValue());
        answers.put(
            application.getKey(), executor.submit(() -> document(application.getKey(), request)));
      }
      return report(answers);
    } finally {
      executor.shutdownNow();
    }
  }

  private String document(String name, GenerationRequest request) {
    GenerationResult result = docGen.generate(request);
    for (Document document : result.documents()) {
      String fileName = document.format().fileName();
      document.writeTo(out.resolve(name + fileName.substring(fileName.lastIndexOf('.'))));
    }
    return result.statistics().operations()
        + " operations, "
        + result.statistics().schemas()
        + " schemas, diagnostics: "
        + Summary.count(result.diagnostics());
  }

  private int report(Map<String, Future<String>> answers) throws InterruptedException {
    int failed = 0;
    for (Map.Entry<String, Future<String>> answer : answers.entrySet()) {
      try {
        output.println(answer.getKey() + ": " + answer.getValue().get());
      } catch (ExecutionException e) {
        failed++;
        errors.println(answer.getKey() + ": failed: " + reason(e));
      }
    }
    return failed;
  }

  private static String reason(ExecutionException failure) {
    Throwable cause = failure.getCause();
    return cause instanceof DocGenException known
        ? String.valueOf(known.getMessage())
        : String.valueOf(cause);
  }

  /** Returns the applications by the name of their document. */
  private static Map<String, Path> applications(Path folder) throws IOException, UsageException {
    if (!Files.isDirectory(folder)) {
      throw new UsageException("--each needs a folder, not " + folder);
    }
    List<Path> entries;
    try (Stream<Path> listed = Files.list(folder)) {
      entries = listed.sorted().toList();
    }
    Map<String, Path> applications = new TreeMap<>();
    for (Path entry : entries) {
      if (Files.isDirectory(entry) || entry.toString().endsWith(".jar")) {
        String name = entry.getFileName().toString().replaceFirst("(-sources)?\\.jar$", "");
        Path other = applications.putIfAbsent(name, entry);
        if (other != null) {
          throw new UsageException(other + " and " + entry + " would both be written as " + name);
        }
      }
    }
    if (applications.isEmpty()) {
      throw new UsageException("no sub-folder and no jar in " + folder);
    }
    return applications;
  }
}
