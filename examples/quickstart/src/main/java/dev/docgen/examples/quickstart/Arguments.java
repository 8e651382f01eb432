package dev.docgen.examples.quickstart;

import dev.docgen.spi.SourceLink;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The command line, read.
 *
 * @param roots folders, files and source jars of one application; empty for the default one
 * @param each folder whose sub-folders and source jars are applications of their own, or null
 * @param out folder of the documents
 * @param formats ids of output formats; empty for the default ones
 * @param title instead of what the source says, or null
 * @param version likewise
 * @param include patterns of what to document: {@code /path}, {@code @Annotation} or a package
 * @param exclude likewise of what to leave out
 * @param profiles active configuration profiles
 * @param properties configuration properties
 * @param dependencySources where types outside the roots are looked up
 * @param provenance whether documents say where everything came from
 * @param sourceLink where a forge shows the source, or null
 * @param threads worker threads; 0 for the default
 * @param help whether only the usage is wanted
 */
record Arguments(
    List<Path> roots,
    @Nullable Path each,
    Path out,
    List<String> formats,
    @Nullable String title,
    @Nullable String version,
    List<String> include,
    List<String> exclude,
    List<String> profiles,
    Map<String, String> properties,
    List<Path> dependencySources,
    boolean provenance,
    @Nullable SourceLink sourceLink,
    int threads,
    boolean help) {

  static final String USAGE =
      """
      Usage: java -jar docgen-quickstart.jar [<root>...] [options]
             java -jar docgen-quickstart.jar --each DIR --out DIR [options]

      Reads the source of Java web applications and writes their OpenAPI documents.

      <root>                     source folder, .java file, -sources.jar or repository
      --each DIR                 every sub-folder and jar of DIR is an application: DIR/a -> a.json
      --out DIR                  folder of the documents (docgen-out)
      --format ID                openapi-json, openapi-yaml, html, markdown, postman, ...; repeatable
      --title TEXT               title of the document
      --version TEXT             version of the document
      --include PATTERN          /path/**, @Annotation or package; repeatable
      --exclude PATTERN          likewise, left out of what is included
      --profile NAME             active configuration profile; repeatable
      --property KEY=VALUE       configuration property; repeatable
      --dependency-sources PATH  jar or folder in which other types are looked up; repeatable
      --provenance               says in the document where everything came from
      --source-link URL          likewise, and pages link there: https://.../{path}#L{line}
      --threads N                worker threads
      --help                     this text
      """;

  Arguments {
    roots = List.copyOf(roots);
    formats = List.copyOf(formats);
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    profiles = List.copyOf(profiles);
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    dependencySources = List.copyOf(dependencySources);
  }

  /** Reads a command line. */
  static Arguments parse(String... words) throws UsageException {
    return new ArgumentParser(List.of(words)).parse();
  }

  /** Returns these arguments for another application. */
  Arguments with(List<Path> otherRoots, List<Path> otherDependencySources) {
    return new Arguments(
        otherRoots,
        each,
        out,
        formats,
        title,
        version,
        include,
        exclude,
        profiles,
        properties,
        otherDependencySources,
        provenance,
        sourceLink,
        threads,
        help);
  }
}
