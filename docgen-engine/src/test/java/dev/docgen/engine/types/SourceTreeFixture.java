package dev.docgen.engine.types;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.PackageDeclaration;
import dev.docgen.Diagnostic;
import dev.docgen.engine.index.SourceIndex;
import dev.docgen.engine.parse.ParsedFile;
import dev.docgen.engine.parse.SourceParser;
import dev.docgen.engine.scan.SourceFile;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Source trees of text blocks. A text may hold several files: each line that starts with {@code
 * package} begins a compilation unit, and a line {@code --- path} begins a file of that path, be it
 * Java or a resource.
 */
public final class SourceTreeFixture {
  private static final Pattern BEGIN = Pattern.compile("(?m)^(?=package |--- )");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^[^*\\n]*?\\b(?:class|interface|enum|record)\\s+(\\w+)");
  private static final WellKnownTypes WELL_KNOWN = new WellKnownTypes();

  private SourceTreeFixture() {}

  /** Returns the tree of these texts, all of them beneath one root. */
  public static IndexedSources of(String... texts) {
    return withDependencies(List.of(texts), List.of());
  }

  /** Returns the tree of these texts; what it reports is added to the list. */
  public static IndexedSources reporting(List<Diagnostic> diagnostics, String... texts) {
    return withClasses(List.of(), diagnostics, texts);
  }

  /** Returns the tree of these texts and of jars of class files. */
  public static IndexedSources withClasses(
      List<Path> jars, List<Diagnostic> diagnostics, String... texts) {
    List<SourceFile> files = new ArrayList<>();
    List.of(texts).forEach(text -> split(text, 0, files));
    files.sort(null);
    return new IndexedSources(
        new Index(files), new Parser(), new ListingReporter(diagnostics), 1, jars, WELL_KNOWN);
  }

  /** Returns the tree of texts of the application and of texts of its libraries' sources. */
  public static IndexedSources withDependencies(List<String> roots, List<String> dependencies) {
    List<SourceFile> files = new ArrayList<>();
    roots.forEach(text -> split(text, 0, files));
    dependencies.forEach(text -> split(text, 1, files));
    files.sort(null);
    return new IndexedSources(
        new Index(files),
        new Parser(),
        new ListingReporter(new ArrayList<>()),
        1,
        List.of(),
        WELL_KNOWN);
  }

  /** Returns a type of a tree, which must exist. */
  public static SourceType type(SourceTree tree, String qualifiedName) {
    return tree.type(qualifiedName)
        .orElseThrow(() -> new AssertionError("no such type: " + qualifiedName));
  }

  private static void split(String text, int root, List<SourceFile> files) {
    for (String part : BEGIN.split(text, -1)) {
      if (part.isBlank()) {
        continue;
      }
      if (part.startsWith("--- ")) {
        int end = part.indexOf('\n');
        files.add(file(root, part.substring(4, end).strip(), part.substring(end + 1)));
      } else {
        files.add(file(root, path(part), part));
      }
    }
  }

  private static SourceFile file(int root, String path, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new SourceFile(root, path, bytes.length, "1", root + "/" + path, bytes::clone);
  }

  private static String path(String text) {
    Matcher name = TYPE.matcher(text);
    String file = (name.find() ? name.group(1) : "package-info") + ".java";
    String folder = packageOf(text).replace('.', '/');
    return folder.isEmpty() ? file : folder + "/" + file;
  }

  private static String packageOf(String text) {
    Matcher matcher = Pattern.compile("(?m)^package ([\\w.]+)").matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static String text(SourceFile file) {
    try {
      return new String(file.content().read(), StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Knows the files by the top-level types that their syntax declares. */
  private static final class Index implements SourceIndex {
    private final List<SourceFile> files;
    private final Map<String, SourceFile> declaring = new TreeMap<>();
    private final Map<String, Boolean> packages = new TreeMap<>();

    Index(List<SourceFile> files) {
      this.files = files;
      Parser parser = new Parser();
      for (SourceFile file : files) {
        if (!file.isJava()) {
          continue;
        }
        packages.put(packageOf(text(file)), true);
        parser.parse(file).ifPresent(parsed -> add(file, parsed.shallow()));
      }
    }

    private void add(SourceFile file, CompilationUnit unit) {
      String prefix =
          unit.getPackageDeclaration().map(PackageDeclaration::getNameAsString).orElse("");
      unit.getTypes()
          .forEach(
              type ->
                  declaring.putIfAbsent(
                      prefix.isEmpty()
                          ? type.getNameAsString()
                          : prefix + "." + type.getNameAsString(),
                      file));
    }

    @Override
    public Optional<SourceFile> declaring(String qualifiedName) {
      return Optional.ofNullable(declaring.get(qualifiedName));
    }

    @Override
    public boolean hasPackage(String name) {
      return packages.containsKey(name);
    }

    @Override
    public List<SourceFile> mentioning(Collection<String> identifiers) {
      return javaFiles().stream()
          .filter(
              file ->
                  identifiers.stream()
                      .anyMatch(
                          word ->
                              Pattern.compile("\\b" + Pattern.quote(word) + "\\b")
                                  .matcher(text(file))
                                  .find()))
          .toList();
    }

    @Override
    public List<SourceFile> resources() {
      return files.stream().filter(file -> file.rootIndex() == 0 && !file.isJava()).toList();
    }

    @Override
    public List<SourceFile> javaFiles() {
      return files.stream().filter(file -> file.rootIndex() == 0 && file.isJava()).toList();
    }
  }

  /** Parses whole files; what is broken has no tree. */
  private static final class Parser implements SourceParser {
    private final Map<SourceFile, Optional<ParsedFile>> parsed = new LinkedHashMap<>();

    @Override
    public synchronized Optional<ParsedFile> parse(SourceFile file) {
      return parsed.computeIfAbsent(file, Parser::read);
    }

    private static Optional<ParsedFile> read(SourceFile file) {
      ParserConfiguration configuration =
          new ParserConfiguration().setLanguageLevel(LanguageLevel.RAW);
      var result = new JavaParser(configuration).parse(text(file));
      return result.isSuccessful()
          ? result.getResult().map(unit -> new Whole(file, unit))
          : Optional.empty();
    }
  }

  private record Whole(SourceFile file, CompilationUnit shallow) implements ParsedFile {
    @Override
    public Optional<CompilationUnit> full() {
      return Optional.of(shallow);
    }

    @Override
    public <N extends Node> Optional<N> inFull(N shallowNode) {
      return Optional.of(shallowNode);
    }
  }
}
