package dev.docgen.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefaultApplicationTest {
  @TempDir Path folder;

  @Test
  void takesTheJarsThatTheBuildPutThere() throws IOException, UsageException {
    Path application = Files.createDirectories(folder.resolve("sources/application"));
    Path dependencies = Files.createDirectories(folder.resolve("sources/dependencies"));
    Path jar = Files.createFile(application.resolve("app-sources.jar"));
    Path library = Files.createFile(dependencies.resolve("library-sources.jar"));
    Files.createFile(application.resolve("notes.txt"));

    DefaultApplication found = DefaultApplication.in(folder);
    assertThat(found.roots()).containsExactly(jar);
    assertThat(found.dependencySources()).containsExactly(library);
  }

  @Test
  void saysHowToGetOneWhenThereIsNone() {
    assertThatThrownBy(() -> DefaultApplication.in(folder))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("-Pdemo");
  }
}
