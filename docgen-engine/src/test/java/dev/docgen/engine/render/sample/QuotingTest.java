package dev.docgen.engine.render.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Literals mean in their language what they were made from, whatever that is. */
class QuotingTest {
  private static final String PARTS =
      "'\"`$\\{}()!#%&;|<>*?~ \t\n\r/=,.:@^-_aZ0u\u007f\u0085\u00e9\u2028\u202e\u200f\ufeff\u6f22";

  private static final List<String> TEXTS = texts();

  @TempDir Path folder;

  private static List<String> texts() {
    List<String> texts =
        new ArrayList<>(
            List.of(
                "",
                " ",
                "''''",
                "a\"\"\"\"\"b\"",
                "\"\"\"",
                "\\u0041\\",
                "${HOME} $(id) `id`",
                "  indented\n  all\n",
                "{\n  \"a\": \"\"\n}",
                "trailing  \n \nend ",
                "\u0001\u0007\u001b[31m7",
                "\ud83d\ude00 emoji 0",
                "ends\n\""));
    Random random = new Random(5);
    for (int i = 0; i < 150; i++) {
      texts.add(
          random
              .ints(1 + random.nextInt(12), 0, PARTS.length())
              .mapToObj(at -> String.valueOf(PARTS.charAt(at)))
              .collect(Collectors.joining()));
    }
    return List.copyOf(texts);
  }

  @Test
  void inAShell() {
    Tool.BASH.assume("true", folder);
    String words = joined(TEXTS.stream().map(Quoting::shell).toList(), " ");
    assertThat(printed(Tool.BASH, "printf '%s\\0' " + words)).isEqualTo(TEXTS);
  }

  @Test
  void inPython() {
    Tool.PYTHON.assume("pass", folder);
    String print =
        "import sys\nfor t in [\n%s]:\n  sys.stdout.buffer.write((t + '\\0').encode())\n";
    assertThat(printed(Tool.PYTHON, fill(print, Quoting::python))).isEqualTo(TEXTS);
    assertThat(printed(Tool.PYTHON, fill(print, Quoting::pythonBlock))).isEqualTo(TEXTS);
  }

  @Test
  void inJavaScript() {
    Tool.NODE.assume("", folder);
    String print = "for (const t of [\n%s]) process.stdout.write(t + '\\0');";
    assertThat(printed(Tool.NODE, fill(print, Quoting::javaScript))).isEqualTo(TEXTS);
    assertThat(printed(Tool.NODE, fill(print, Quoting::javaScriptBlock))).isEqualTo(TEXTS);
  }

  @Test
  void inJava() {
    String print =
        """
        class Main {
          public static void main(String[] args) {
            java.io.PrintStream out =
                new java.io.PrintStream(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
            for (String t : new String[] {
        %s}) out.print(t + "\\0");
          }
        }
        """;
    assertThat(printed(Tool.JAVA, fill(print, Quoting::java))).isEqualTo(TEXTS);
    assertThat(printed(Tool.JAVA, fill(print, text -> Quoting.javaBlock(text, "    "))))
        .isEqualTo(TEXTS);
  }

  @Test
  void hidesNoCharacterThatChangesHowCodeLooks() {
    assertThat(Quoting.java("\u202e")).isEqualTo("\"\\u202e\"");
    assertThat(Quoting.shell("\u202e")).isEqualTo("$'\\342\\200\\256'");
  }

  private static String fill(String script, java.util.function.UnaryOperator<String> literal) {
    return script.replace("%s", joined(TEXTS.stream().map(literal).toList(), ",\n"));
  }

  private static String joined(List<String> literals, String separator) {
    return String.join(separator, literals);
  }

  private List<String> printed(Tool tool, String script) {
    String output = Tool.text(tool.run(script, folder, Map.of()));
    return Arrays.asList(output.substring(0, output.length() - 1).split("\0", -1));
  }
}
