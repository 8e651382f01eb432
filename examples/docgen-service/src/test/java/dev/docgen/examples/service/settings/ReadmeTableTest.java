package dev.docgen.examples.service.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README tells the settings as they are declared. */
class ReadmeTableTest {

  @Test
  void hasARowForEachSettingInTheirOrder() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("README.md")).stream()
            .filter(line -> line.startsWith("| `DOCGEN_"))
            .toList();
    assertThat(rows).containsExactlyElementsOf(Settings.ALL.stream().map(this::row).toList());
  }

  private String row(Setting<?> setting) {
    boolean machine = setting.key().equals(Settings.WORKERS.key());
    String preset =
        machine ? "processors" : setting.preset().isEmpty() ? "" : "`" + setting.preset() + "`";
    return "| `"
        + setting.key()
        + "` | "
        + preset
        + " | "
        + setting.allowed()
        + " | "
        + setting.meaning()
        + " |";
  }
}
