package dev.docgen.examples.quickstart;

import dev.docgen.DocGen;
import dev.docgen.DocGenBuilder;
import dev.docgen.DocGenException;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The command line. Ends with 0, with 1 when an application failed, with 2 for bad arguments. */
public final class Quickstart {
  private static final int FAILED = 1;
  private static final int USAGE = 2;

  private final PrintStream output;
  private final PrintStream errors;
  private final @Nullable ProgressLine progress;
  private final Path home;

  /**
   * Returns a command line.
   *
   * @param progress the terminal's line, or null when nobody watches
   * @param home where the build put the default application's sources
   */
  Quickstart(PrintStream output, PrintStream errors, @Nullable ProgressLine progress, Path home) {
    this.output = output;
    this.errors = errors;
    this.progress = progress;
    this.home = home;
  }

  public static void main(String[] args) throws URISyntaxException {
    Path program =
        Path.of(Quickstart.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    ProgressLine progress = onTerminal() ? new ProgressLine(System.err) : null;
    Path home = program.toAbsolutePath().resolveSibling("");
    System.exit(new Quickstart(System.out, System.err, progress, home).run(args));
  }

  /** From JDK 22 on there is a console without a terminal too, and it says so. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean onTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true; // before JDK 22 a console is a terminal
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("Console.isTerminal", e);
    }
  }

  /** Returns the exit status. */
  int run(String... words) {
    try {
      Arguments arguments = Arguments.parse(words);
      if (arguments.help()) {
        output.print(Arguments.USAGE);
        return 0;
      }
      return document(arguments);
    } catch (UsageException e) {
      errors.println(e.getMessage());
      errors.println("--help tells the options");
      return USAGE;
    } catch (DocGenException e) {
      errors.println(e.getMessage());
      return FAILED;
    } catch (IOException e) {
      errors.println(e);
      return FAILED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      errors.println("interrupted");
      return FAILED;
    }
  }

  private int document(Arguments arguments)
      throws UsageException, IOException, InterruptedException {
    int threads =
        arguments.threads() > 0 ? arguments.threads() : Runtime.getRuntime().availableProcessors();
    DocGenBuilder builder = DocGen.builder().threads(threads);
    Path each = arguments.each();
    if (each == null && progress != null) {
      builder.addListener(progress);
    }
    try (DocGen docGen = builder.build()) {
      return each == null ? single(docGen, arguments) : each(docGen, arguments, each, threads);
    }
  }

  private int each(DocGen docGen, Arguments arguments, Path folder, int threads)
      throws UsageException, IOException, InterruptedException {
    Requests requests = new Requests(arguments, docGen.formats());
    int failed =
        new EachApplication(docGen, requests, arguments.out(), output, errors).run(folder, threads);
    return failed == 0 ? 0 : FAILED;
  }

  private int single(DocGen docGen, Arguments given) throws UsageException, IOException {
    Arguments arguments = given;
    if (given.roots().isEmpty()) {
      DefaultApplication application = DefaultApplication.in(home);
      arguments = given.with(application.roots(), application.dependencySources());
      output.println("documenting " + arguments.roots().get(0).getFileName());
    }
    output.println(generate(docGen, arguments));
    return 0;
  }

  /** Returns the summary. */
  private String generate(DocGen docGen, Arguments arguments) throws UsageException {
    GenerationRequest request = new Requests(arguments, docGen.formats()).single();
    try {
      GenerationResult result = docGen.generate(request);
      long start = System.nanoTime();
      List<Path> files = result.writeTo(arguments.out());
      return Summary.of(result, files, Duration.ofNanos(System.nanoTime() - start));
    } finally {
      if (progress != null) {
        progress.clear();
      }
    }
  }
}
