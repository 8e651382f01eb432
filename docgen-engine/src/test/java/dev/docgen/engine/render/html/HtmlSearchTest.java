package dev.docgen.engine.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlSearchTest extends BrowserTest {

  @BeforeEach
  void openBookshop() throws IOException {
    tab.show(page(Bookshop.model()));
  }

  @ParameterizedTest(name = "{0}: {1} finds {2}")
  @CsvSource({
    "summary, Burns a, DELETE Burns a book",
    "path, /shelf/books/{isbn}, GET Finds a book",
    "method and word, put book, PUT Replaces a book",
    "operationId, replaceBook, PUT Replaces a book",
    "part of a name, price, parameter maxPrice",
    "parameter, maxPrice, parameter maxPrice",
    "schema, Author, schema Author",
    "field, masterpiece, field masterpiece Author",
    "enum value, leather, 'value LEATHER binding, Book'",
    "value of a named enum, gaelic, 'value GAELIC language, GET'",
    "missing letter, masterpice, field masterpiece",
    "letter too many, masterrpiece, field masterpiece",
    "wrong letter, masterpiexe, field masterpiece",
    "swapped letters, matserpiece, field masterpiece"
  })
  void findsWhatThePageHolds(String what, String query, String hit) {
    search(query);

    assertThat(firstHit()).startsWith(hit);
  }

  @Test
  void saysThatNothingIsFound() {
    search("zebra");

    tab.until("document.querySelector('#seeker [role=status]').textContent === '0 results'");
    assertThat(tab.read("document.querySelectorAll('#hits li').length").asInt()).isZero();
  }

  @Test
  void marksTheWordsOfTheQuery() {
    search("adds book");

    tab.until("document.querySelectorAll('#hits li:first-child mark').length > 1");
    assertThat(
            tab.read(
                "[...document.querySelectorAll('#hits li:first-child mark')].map(it => it.textContent)"))
        .extracting(it -> it.asText())
        .contains("Adds", "book");
  }

  @Test
  void theKeyboardIsEnough() {
    tab.pressWithControl("k");
    tab.type("book");
    tab.until("document.querySelectorAll('#hits li').length > 2");
    String second = tab.text("document.querySelectorAll('#hits li')[1].innerText");
    tab.press("ArrowDown");
    assertThat(tab.text("document.querySelector('#hits [aria-selected=true]').innerText"))
        .isEqualTo(second);
    tab.press("Enter");

    tab.until("!document.getElementById('seeker').open");
    String there = "document.getElementById(decodeURIComponent(location.hash.slice(1)))";
    tab.until("location.hash !== '' && document.activeElement === " + there);
    tab.until("Math.abs(" + there + ".getBoundingClientRect().top - 72) < 60");
  }

  @Test
  void escapeClosesAndTheSlashCanBeTyped() {
    search("a/b");
    assertThat(tab.text("document.querySelector('#seeker input').value")).isEqualTo("a/b");
    tab.press("Escape");

    tab.until("!document.getElementById('seeker').open");
  }

  @Test
  void opensWhatHidesAHit() {
    search("fullName");
    firstHit();
    tab.press("Enter");

    tab.until("location.hash === '#schema.author:fullName'");
    tab.until("document.activeElement.checkVisibility()");
  }
}
