package dev.docgen.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceOptionsTest {

  @Test
  void listensOnTheLoopbackAddressUnlessTold() {
    ServiceOptions options = ServiceOptions.parse("--root", "apps");
    assertThat(options).isEqualTo(new ServiceOptions(Path.of("apps"), "127.0.0.1", 8080));
    assertThat(options.root()).isAbsolute();
  }

  @ParameterizedTest
  @CsvSource({
    "--port 1, --root is missing",
    "--root, --root needs a value",
    "--root a --port x, --port needs a number",
    "--root a --port 70000, between 0 and 65535",
    "--root a --color red, unknown option --color"
  })
  void saysWhatIsWrong(String line, String message) {
    assertThatThrownBy(() -> ServiceOptions.parse(line.split(" ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
