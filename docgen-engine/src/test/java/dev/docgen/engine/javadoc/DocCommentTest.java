package dev.docgen.engine.javadoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.docgen.source.Javadoc;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocCommentTest {
  private static final References NONE = reference -> Optional.empty();

  private static String markdown(String content) {
    return DocComment.parse(content, NONE).description();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{@code a < b}|`a < b`",
        "{@code a{b}c}|`a{b}c`",
        "{@literal List<T>}|List\\<T>",
        "{@link Pet}|`Pet`",
        "{@link a.b.Pet#name(String, int)}|`Pet.name(String, int)`",
        "{@link #name}|`name`",
        "{@link Pet the pet}|`the pet`",
        "{@linkplain Pet the pet}|the pet",
        "{@value Limits#MAX}|`Limits.MAX`",
        "{@summary All pets.} More|All pets. More",
        "{@index pet what it is} lives|pet lives",
        "{@unknown some text}|some text",
        "{@code unclosed|{@code unclosed",
        "<b>bold</b> and <i>it</i>|**bold** and *it*",
        "<b> bold </b>x|**bold** x",
        "<code>a &lt; b</code>|`a < b`",
        "<code>``</code>|``` `` ```",
        "<a href='https://x.org/a(b)'>x</a>|[x](https://x.org/a%28b%29)",
        "<a href=\"javascript:alert(1)\">x</a>|x",
        "<a name='top'>x</a>|x",
        "a &amp; b &copy; &#65; &unknown;|a & b © A &unknown;",
        "&lt;b&gt;|\\<b>",
        "1 < 2 and a<b|1 < 2 and a\\<b",
        "<script>alert(1)</script>|\\<script>alert(1)\\</script>",
        "<img src=x onerror=alert(1) alt='cat'>|cat",
        "List<String> of <T>|List\\<String> of \\<T>",
        "a <!-- hidden --> b|a b",
        "`<b>`|`<b>`",
      })
  void convertsInlineTagsAndHtml(String comment, String expected) {
    assertThat(markdown(comment)).isEqualTo(expected);
  }

  @Test
  void convertsBlocksListsAndCode() {
    Javadoc javadoc =
        DocComment.parse(
            """

             * Lists pets.
             * Sorted
             *    by name.
             * <p>Second paragraph:
             * <ul>
             *   <li>one
             *   <li>two {@code x}</li>
             *   <li><p>three</p>
             *     <ol><li>deep</li><li>deeper</li></ol>
             * </ul>
             * <pre>{@code
             *   if (a < b) {
             *     run();
             *   }
             * }</pre>
             * <h2>End</h2>of<br>
             * it.
             """,
            NONE);
    assertThat(javadoc.description())
        .isEqualTo(
            """
            Lists pets.
            Sorted
            by name.

            Second paragraph:

            - one
            - two `x`
            - three

              1. deep
              2. deeper

            ```
            if (a < b) {
              run();
            }
            ```

            ## End

            of\s\s
            it.""");
    assertThat(javadoc.summary()).isEqualTo("Lists pets.");
  }

  @Test
  void convertsTablesAndSnippets() {
    assertThat(
            markdown(
                """
                <table><tr><th>Code</th><th>Means</th></tr>
                <tr><td>1</td><td>a | <b>b</b></td></tr></table>
                {@snippet lang="json" :
                  {"a": 1} // @highlight
                }
                """))
        .isEqualTo(
            """
            | Code | Means |
            | --- | --- |
            | 1 | a \\| **b** |

            ```json
            {"a": 1}
            ```""");
  }

  @Test
  void readsBlockTags() {
    Javadoc javadoc =
        DocComment.parse(
            """
            Finds.
             * @param id the id,
             *     never null
             * @param <T> kind
             * @return the pet
             * @throws NotFound when {@code id} is unknown
             * @exception java.io.IOException never
             * @deprecated use {@link #other()}
             * @since 1.2
             * @see Pet#id() the id
             * @see <a href="https://x.org">x</a>
             * @author me
             * @custom
            """,
            NONE);
    assertThat(javadoc.description()).isEqualTo("Finds.");
    assertThat(javadoc.params())
        .containsEntry("id", "the id,\nnever null")
        .containsEntry("<T>", "kind");
    assertThat(javadoc.returns()).isEqualTo("the pet");
    assertThat(javadoc.throwsTexts())
        .containsEntry("NotFound", "when `id` is unknown")
        .containsEntry("java.io.IOException", "never");
    assertThat(javadoc.deprecated()).isEqualTo("use `other()`");
    assertThat(javadoc.since()).isEqualTo("1.2");
    assertThat(javadoc.see()).containsExactly("`the id`", "[x](https://x.org)");
    assertThat(javadoc.tags()).containsOnlyKeys("author", "custom");
  }

  @Test
  void aColonMayFollowABlockTag() {
    Javadoc javadoc =
        DocComment.parse(
            """

             * Finds a pet.
             * @author: somebody
             * @param: id the number
             * @\u529f\u80fd\uff1afinds
             * @return: the pet
            """,
            NONE);

    assertThat(javadoc.description()).isEqualTo("Finds a pet.");
    assertThat(javadoc.param("id")).hasValue("the number");
    assertThat(javadoc.returns()).isEqualTo("the pet");
    assertThat(javadoc.tags()).containsKeys("author", "\u529f\u80fd");
  }

  @Test
  void aTagNamedDescriptionDescribesWhatHasNoOtherDescription() {
    assertThat(markdown("* @Description: A pet.\n * @author x\n")).isEqualTo("A pet.");
    assertThat(markdown("* Known.\n * @Description: A pet.\n")).isEqualTo("Known.");
  }

  @Test
  void anAtSignWithinAnInlineTagBeginsNoBlockTag() {
    Javadoc javadoc =
        DocComment.parse(
            """
             * Use
             * <pre>{@code
             * @Get
             * void a() {}
             * }</pre>
             * @return x
             """,
            NONE);
    assertThat(javadoc.description()).isEqualTo("Use\n\n```\n@Get\nvoid a() {}\n```");
    assertThat(javadoc.returns()).isEqualTo("x");
    assertThat(javadoc.tags()).isEmpty();
  }

  @Test
  void inlineReturnIsDescriptionAndReturnText() {
    Javadoc javadoc = DocComment.parse(" {@return the number of pets}", NONE);
    assertThat(javadoc.description()).isEqualTo("Returns the number of pets.");
    assertThat(javadoc.returns()).isEqualTo("the number of pets");
  }

  @Test
  void valuesAreFolded() {
    References references = reference -> Optional.<Object>of(reference.equals("#MAX") ? 42 : "?");
    assertThat(DocComment.parse("At most {@value #MAX}.", references).description())
        .isEqualTo("At most `42`.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{@a ", "<b>", "<code>", "`", "<a href=x>", "&", "<ul><li>", "{", "<td>", "<!--"})
  void aCommentOfOpeningMarksEndsSoon(String mark) {
    String comment = mark.repeat(20_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(markdown(comment)).isNotNull());
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertThat(markdown(comment + "}".repeat(20_000))).isNotNull());
  }
}
