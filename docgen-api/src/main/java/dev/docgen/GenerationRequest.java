package dev.docgen;

import dev.docgen.model.Server;
import dev.docgen.spi.RenderOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to document and how.
 *
 * @param roots source folders, single {@code .java} files, {@code -sources.jar}s, or repository
 *     folders in which Maven and Gradle modules are found by layout; at least one
 * @param formats the documents wanted; at least one
 * @param detectors ids of the engine's detectors to ask, of which the first leads where two
 *     describe one thing; empty for all, in the engine's order
 * @param title instead of what the source says, or null
 * @param version likewise
 * @param description likewise
 * @param servers instead of what the source says; empty to keep that
 * @param include what to document; everything when it is empty
 * @param exclude what to leave out of what is included
 * @param profiles active configuration profiles, such as Spring's, later ones winning
 * @param properties configuration properties that win over those in files
 * @param dependencySources sources archives or folders in which types outside the roots are looked
 *     up
 * @param dependencyClasses jars in which types are looked up last; nothing is loaded from them
 * @param options how documents are written
 * @param failOn the severity at which {@link DocGen#generate} throws, or null to never
 */
public record GenerationRequest(
    List<Path> roots,
    List<OutputFormat> formats,
    List<String> detectors,
    @Nullable String title,
    @Nullable String version,
    @Nullable String description,
    List<Server> servers,
    Selection include,
    Selection exclude,
    List<String> profiles,
    Map<String, String> properties,
    List<Path> dependencySources,
    List<Path> dependencyClasses,
    RenderOptions options,
    @Nullable Severity failOn) {

  public GenerationRequest {
    roots = List.copyOf(roots);
    formats = List.copyOf(formats);
    detectors = List.copyOf(detectors);
    servers = List.copyOf(servers);
    profiles = List.copyOf(profiles);
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    dependencySources = List.copyOf(dependencySources);
    dependencyClasses = List.copyOf(dependencyClasses);
    Objects.requireNonNull(include, "include");
    Objects.requireNonNull(exclude, "exclude");
    Objects.requireNonNull(options, "options");
    if (roots.isEmpty()) {
      throw new IllegalArgumentException("roots must not be empty: add at least one root");
    }
    if (formats.isEmpty()) {
      throw new IllegalArgumentException("formats must not be empty: add at least one format");
    }
  }

  /**
   * A choice of operations; one that matches any of the three is chosen.
   *
   * @param packages package names; sub-packages are meant too
   * @param paths path templates with {@code *} for a part of a segment and {@code **} for any text
   * @param annotations qualified or simple names of annotations on the method or its type
   */
  public record Selection(List<String> packages, List<String> paths, List<String> annotations) {
    /** Chooses nothing. */
    public static final Selection NONE = new Selection(List.of(), List.of(), List.of());

    public Selection {
      packages = List.copyOf(packages);
      paths = List.copyOf(paths);
      annotations = List.copyOf(annotations);
    }

    /** Returns whether nothing is named. */
    public boolean isEmpty() {
      return packages.isEmpty() && paths.isEmpty() && annotations.isEmpty();
    }
  }

  /** Returns a request for OpenAPI 3.1 as JSON and YAML of these roots. */
  public static GenerationRequest of(Path... roots) {
    Builder builder = builder();
    for (Path root : roots) {
      builder.addRoot(root);
    }
    return builder.build();
  }

  /** Returns a builder with no root. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link GenerationRequest}. Not thread-safe. */
  public static final class Builder {
    private final List<Path> roots = new ArrayList<>();
    private List<OutputFormat> formats =
        List.of(OutputFormat.OPENAPI_JSON, OutputFormat.OPENAPI_YAML);
    private List<String> detectors = List.of();
    private @Nullable String title;
    private @Nullable String version;
    private @Nullable String description;
    private final List<Server> servers = new ArrayList<>();
    private final SelectionBuilder include = new SelectionBuilder();
    private final SelectionBuilder exclude = new SelectionBuilder();
    private final List<String> profiles = new ArrayList<>();
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final List<Path> dependencySources = new ArrayList<>();
    private final List<Path> dependencyClasses = new ArrayList<>();
    private RenderOptions options = RenderOptions.DEFAULT;
    private @Nullable Severity failOn;

    private Builder() {}

    public Builder addRoot(Path root) {
      roots.add(Objects.requireNonNull(root, "root"));
      return this;
    }

    /** Sets the documents wanted; OpenAPI 3.1 as JSON and YAML unless set. */
    public Builder formats(OutputFormat... values) {
      formats = List.of(values);
      return this;
    }

    /**
     * Asks these of the engine's detectors alone, the first of which leads where two describe one
     * thing; all of them unless set. {@link DocGen#generate} refuses an id that no detector has.
     */
    public Builder detectors(String... ids) {
      detectors = List.of(ids);
      return this;
    }

    public Builder title(@Nullable String value) {
      title = value;
      return this;
    }

    public Builder version(@Nullable String value) {
      version = value;
      return this;
    }

    public Builder description(@Nullable String value) {
      description = value;
      return this;
    }

    public Builder addServer(Server server) {
      servers.add(Objects.requireNonNull(server, "server"));
      return this;
    }

    public Builder includePackage(String name) {
      include.packages.add(name);
      return this;
    }

    public Builder includePath(String pattern) {
      include.paths.add(pattern);
      return this;
    }

    public Builder includeAnnotation(String name) {
      include.annotations.add(name);
      return this;
    }

    public Builder excludePackage(String name) {
      exclude.packages.add(name);
      return this;
    }

    public Builder excludePath(String pattern) {
      exclude.paths.add(pattern);
      return this;
    }

    public Builder excludeAnnotation(String name) {
      exclude.annotations.add(name);
      return this;
    }

    public Builder addProfile(String profile) {
      profiles.add(Objects.requireNonNull(profile, "profile"));
      return this;
    }

    /**
     * Sets a configuration property, as the application's own files could. Some are DocGen's:
     * {@code docgen.examples=resources} takes examples from JSON files beneath the roots; {@code
     * docgen.errors=precise} documents for each operation the errors that it can raise, found by
     * following its calls, instead of every exception handler's; {@code docgen.responses=inferred},
     * which it includes, reads statuses and bodies of answers from the code of handlers. These two
     * parse method bodies, which takes longer.
     */
    public Builder property(String key, String value) {
      properties.put(key, value);
      return this;
    }

    public Builder addDependencySources(Path archiveOrFolder) {
      dependencySources.add(Objects.requireNonNull(archiveOrFolder, "archiveOrFolder"));
      return this;
    }

    public Builder addDependencyClasses(Path jar) {
      dependencyClasses.add(Objects.requireNonNull(jar, "jar"));
      return this;
    }

    public Builder options(RenderOptions value) {
      options = Objects.requireNonNull(value, "options");
      return this;
    }

    /** Makes {@link DocGen#generate} throw when a diagnostic is that severe or more. */
    public Builder failOn(@Nullable Severity value) {
      failOn = value;
      return this;
    }

    /**
     * Returns the request; without a root or a format it is an {@link IllegalArgumentException}.
     */
    public GenerationRequest build() {
      return new GenerationRequest(
          roots,
          formats,
          detectors,
          title,
          version,
          description,
          servers,
          include.build(),
          exclude.build(),
          profiles,
          properties,
          dependencySources,
          dependencyClasses,
          options,
          failOn);
    }
  }

  private static final class SelectionBuilder {
    private final List<String> packages = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private final List<String> annotations = new ArrayList<>();

    private Selection build() {
      return new Selection(packages, paths, annotations);
    }
  }
}
