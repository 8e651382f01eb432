package dev.docgen.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

  @Test
  void takesEveryPlainWordForARoot() throws UsageException {
    Arguments arguments = Arguments.parse("a", "b.jar");
    assertThat(arguments.roots()).containsExactly(Path.of("a"), Path.of("b.jar"));
    assertThat(arguments.out()).isEqualTo(Path.of("docgen-out"));
    assertThat(arguments.formats()).isEmpty();
    assertThat(arguments.threads()).isZero();
  }

  @Test
  void readsEveryOption() throws UsageException {
    Arguments arguments =
        Arguments.parse(
            ("src --out docs --format openapi-yaml --format openapi-json --title Orders"
                    + " --version 2 --include /api/** --exclude @Internal --profile prod"
                    + " --property server.port=9=0 --dependency-sources lib.jar --provenance"
                    + " --source-link https://example.org/{path} --threads 3")
                .split(" "));

    assertThat(arguments.out()).isEqualTo(Path.of("docs"));
    assertThat(arguments.formats()).containsExactly("openapi-yaml", "openapi-json");
    assertThat(arguments.title()).isEqualTo("Orders");
    assertThat(arguments.version()).isEqualTo("2");
    assertThat(arguments.include()).containsExactly("/api/**");
    assertThat(arguments.exclude()).containsExactly("@Internal");
    assertThat(arguments.profiles()).containsExactly("prod");
    assertThat(arguments.properties()).containsEntry("server.port", "9=0");
    assertThat(arguments.dependencySources()).containsExactly(Path.of("lib.jar"));
    assertThat(arguments.provenance()).isTrue();
    assertThat(arguments.sourceLink().template()).isEqualTo("https://example.org/{path}");
    assertThat(arguments.threads()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--colour red | unknown option --colour",
        "src --out | --out needs a value",
        "--threads 0 | --threads needs a positive number, not 0",
        "--threads two | --threads needs a positive number, not two",
        "--source-link forge/{path} | --source-link: source link must begin with https://",
        "--source-link https://forge.example.org/ | source link must hold {path}",
        "--property novalue | --property needs KEY=VALUE, not novalue",
        "--property =x | --property needs KEY=VALUE, not =x",
        "--source-link javascript:x | --source-link: source link must begin with https://",
        "--each apps | --each needs --out DIR",
        "--each apps --out docs extra | --each takes no root besides: extra",
        "--each a --out b --format x --format y | give one --format"
      })
  void saysWhatIsWrong(String line, String message) {
    assertThatThrownBy(() -> Arguments.parse(line.split(" ")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(message);
  }

  @Test
  void givesHelpWhateverElseIsThere() throws UsageException {
    assertThat(Arguments.parse("--each", "apps", "--help").help()).isTrue();
  }

  @Test
  void knowsEveryOptionThatItsUsageTellsOf() {
    List<String> options =
        Pattern.compile("^--[a-z-]+", Pattern.MULTILINE)
            .matcher(Arguments.USAGE)
            .results()
            .map(MatchResult::group)
            .toList();

    assertThat(options).hasSize(14);
    assertThat(options)
        .allSatisfy(
            option -> {
              try {
                Arguments.parse(option);
              } catch (UsageException e) {
                assertThat(e).hasMessage(option + " needs a value");
              }
            });
  }
}
