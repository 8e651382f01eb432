package dev.docgen.benchmarks;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The least that documenting an application with JavaParser can cost on one thread: list and read
 * every file, look for markers in its bytes, and parse the files that matter with their bodies
 * blanked. Which ones matter is worked out beforehand, from the names in their signatures; those in
 * dependency sources are read and parsed too, the rest of these jars is only listed. It uses
 * nothing of the engine.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 7, time = 2)
@Fork(1)
// JMH calls prepare() before anything else.
@SuppressWarnings("NullAway.Init")
public class LimitRowBenchmark {
  private static final List<String> MARKERS =
      List.of("RestController", "Controller", "RequestMapping", "RestControllerAdvice");

  @Param({"conductor-rest", "flowable-rest"})
  public String application = "";

  private SourceJars jars;
  private SourceJars dependencies;
  private Set<String> matter;

  @Setup(Level.Trial)
  public void prepare() throws IOException {
    Application measured = Application.named(application);
    jars = new SourceJars(measured.roots());
    dependencies = new SourceJars(measured.dependencySources());
    matter = FilesThatMatter.of(jars.read(), dependencies.read(), MARKERS);
  }

  /** Only that which touches every byte. */
  @Benchmark
  public int readAndScan() throws IOException {
    return marked(jars.read());
  }

  /** The limit row. */
  @Benchmark
  public List<CompilationUnit> limitRow() throws IOException {
    Map<String, byte[]> files = jars.read();
    List<CompilationUnit> trees = new ArrayList<>(marked(files));
    files.putAll(dependencies.read(matter::contains));
    JavaParser parser = parser();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (matter.contains(file.getKey())) {
        String blanked = BlankedSource.of(new String(file.getValue(), StandardCharsets.UTF_8));
        parser.parse(blanked).getResult().ifPresent(trees::add);
      }
    }
    return trees;
  }

  private static int marked(Map<String, byte[]> files) {
    int marked = 0;
    for (byte[] content : files.values()) {
      marked += FilesThatMatter.mentionsAny(content, MARKERS) ? 1 : 0;
    }
    return marked;
  }

  static JavaParser parser() {
    return new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.RAW));
  }
}
