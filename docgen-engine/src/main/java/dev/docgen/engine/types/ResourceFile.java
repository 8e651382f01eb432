package dev.docgen.engine.types;

import dev.docgen.Severity;
import dev.docgen.engine.report.Reporter;
import dev.docgen.engine.scan.SourceFile;
import dev.docgen.engine.scan.SourceText;
import dev.docgen.source.SourceResource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A configuration file, read and parsed when first asked for. */
final class ResourceFile implements SourceResource {
  private static final String UNREADABLE = "DG0113";

  private final SourceFile file;
  private final Reporter reporter;
  private final Memo<Optional<String>> text = new Memo<>(this::readText);
  private final Memo<List<ConfigurationValue>> documents = new Memo<>(this::readDocuments);

  ResourceFile(SourceFile file, Reporter reporter) {
    this.file = file;
    this.reporter = reporter;
  }

  private Optional<String> readText() {
    try {
      return Optional.of(SourceText.of(file.content().read()).text());
    } catch (IOException e) {
      report("cannot be read", e);
      return Optional.empty();
    }
  }

  private List<ConfigurationValue> readDocuments() {
    try {
      String content = text.get().orElse("");
      String name = file.fileName().toLowerCase(Locale.ROOT);
      if (name.endsWith(".properties")) {
        return List.of(ConfigurationReader.properties(content));
      }
      return name.endsWith(".json")
          ? ConfigurationReader.json(content)
          : ConfigurationReader.yaml(content);
    } catch (IOException e) {
      report("is not valid", e);
      return List.of();
    }
  }

  private void report(String what, IOException cause) {
    reporter.report(
        UNREADABLE,
        Severity.WARNING,
        "configuration file " + what + "; its settings are not used",
        file.path(),
        cause);
  }

  @Override
  public String path() {
    return file.path();
  }

  @Override
  public List<Map<String, String>> flattened() {
    List<Map<String, String>> flat = new ArrayList<>();
    documents.get().forEach(document -> flat.add(document.flatten()));
    return List.copyOf(flat);
  }

  @Override
  public @Nullable Object value() {
    return documents.get().isEmpty() ? null : documents.get().get(0).plain();
  }

  @Override
  public String text() {
    return text.get().orElse("");
  }
}
