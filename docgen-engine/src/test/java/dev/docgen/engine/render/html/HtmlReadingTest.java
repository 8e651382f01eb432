package dev.docgen.engine.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HtmlReadingTest extends BrowserTest {
  private static final String DANGLING =
      "[...document.querySelectorAll('a[href^=\"#\"]')].map(it => it.getAttribute('href').slice(1))"
          + ".filter(it => document.getElementById(decodeURIComponent(it)) === null)";
  private static final String AMBIGUOUS =
      "[...document.querySelectorAll('[id]')].map(it => it.id)"
          + ".filter((it, at, all) => all.indexOf(it) !== at)";

  @AfterEach
  void nothingIsFetchedAndNothingGoesWrong() {
    assertThat(tab.complaints()).isEmpty();
    assertThat(tab.requests()).allMatch(it -> it.startsWith("file:") || it.startsWith("data:"));
    assertThat(tab.requests().stream().filter(it -> it.startsWith("file:")).distinct()).hasSize(1);
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    tab.show(page(Bookshop.model()));

    assertThat(tab.read(DANGLING)).isEmpty();
    assertThat(tab.read(AMBIGUOUS)).isEmpty();
  }

  @Test
  void everyLinkOfALargePageLeadsSomewhere() throws IOException {
    tab.show(page(Bookshop.model(200)));

    assertThat(tab.read("document.querySelectorAll('[data-part=operation]').length").asInt())
        .isEqualTo(1000);
    assertThat(tab.read(DANGLING)).isEmpty();
  }

  @Test
  void aLargePageIsSearched() throws IOException {
    tab.show(page(Bookshop.model(200)));
    search("replaceBook173");

    assertThat(firstHit()).startsWith("PUT Replaces a book");
    tab.press("Enter");
    tab.until("location.hash === '#op.put-shelf173-books-_isbn_'");
    tab.until(
        "Math.abs(document.getElementById('op.put-shelf173-books-_isbn_').getBoundingClientRect().top"
            + " - 72) < 60");
  }

  @Test
  void opensAtALinkAndMarksItInTheNavigation() throws IOException {
    tab.show(page(Bookshop.model()), "op.put-shelf-books-_isbn_");

    tab.until(
        "document.querySelector('#nav [aria-current]')?.getAttribute('href')"
            + " === '#op.put-shelf-books-_isbn_'");
  }

  @Test
  void theNavigationListsAnOperationUnderEachOfItsTagsAndMarksTheFirst() throws IOException {
    tab.show(page(Bookshop.withTag("Popular")), "op.get-shelf-books");
    String links = "#nav a[href=\"#op.get-shelf-books\"]";

    tab.until("document.querySelector('#nav [aria-current]') !== null");
    assertThat(
            tab.read(
                "[...document.querySelectorAll('"
                    + links
                    + "')].map(it => it.closest('details').querySelector('summary').textContent"
                    + " + ' ' + it.getAttribute('aria-current'))"))
        .extracting(JsonNode::asText)
        .containsExactly("Books 5 location", "Popular 1 null");
  }

  @Test
  void unfoldsASchemaThatHoldsItselfAsDeepAsOneLikes() throws IOException {
    tab.show(page(Bookshop.model()), "schema.author");
    String fold = "[id=\"schema.author\"] [data-of=\"schema.book\"]";
    tab.read("document.querySelector('" + fold + "').open = true");
    String within = fold + " [data-of=\"schema.author\"]";
    tab.until("document.querySelector('" + within + "') !== null");
    tab.read("document.querySelector('" + within + "').open = true");

    tab.until("document.querySelector('" + within + " [data-of=\"schema.book\"]') !== null");
    assertThat(tab.read(AMBIGUOUS)).isEmpty();
  }

  @Test
  void theThemeIsChosenAndKept() throws IOException {
    tab.prefer("light");
    tab.show(page(Bookshop.model()));
    String colour = "getComputedStyle(document.body).backgroundColor";
    String light = tab.text(colour);
    tab.read("document.getElementById('theme').click()");
    String dark = tab.text(colour);
    assertThat(dark).isNotEqualTo(light);

    tab.show(folder.resolve("index.html"));
    assertThat(tab.text(colour)).isEqualTo(dark);
  }

  @Test
  void nothingIsWiderThanAPhone() throws IOException {
    tab.size(360, 740);
    tab.show(page(Bookshop.model()));
    String width = "document.documentElement.scrollWidth";
    assertThat(tab.read(width).asInt()).isLessThanOrEqualTo(360);

    tab.read("document.querySelectorAll('details').forEach(it => it.open = true)");
    tab.until("document.querySelector('.fold > .fields') !== null");
    assertThat(tab.read(width).asInt()).isLessThanOrEqualTo(360);
  }

  @Test
  void theNavigationOfAPhoneOpensAndClosesByLinksAlone() throws IOException {
    tab.withoutScript();
    tab.size(360, 740);
    tab.show(page(Bookshop.model()));
    String shown = "document.getElementById('nav').checkVisibility()";
    assertThat(tab.read(shown).asBoolean()).isFalse();

    tab.read("document.querySelector('.menu').click()");
    tab.until(shown);
    tab.read("document.querySelector('#nav li a').click()");
    tab.until("!" + shown);
  }

  @Test
  void everythingCanBeReadWithoutScript() throws IOException {
    tab.withoutScript();
    tab.show(page(Bookshop.model()));

    for (String part :
        List.of(
            "[id=\"op.get-shelf-books-_isbn_\"] .route var",
            "[id=\"op.get-shelf-books-_isbn_\"] .rules code",
            "[id=\"op.post-shelf-books\"] .fields b",
            "[id=\"schema.book\"] .value")) {
      assertThat(tab.read("document.querySelector('" + part + "').checkVisibility()").asBoolean())
          .as(part)
          .isTrue();
    }
    assertThat(tab.read("document.getElementById('seek').checkVisibility()").asBoolean()).isFalse();
    assertThat(
            tab.text("document.querySelector('[id=\"schema.book\"] .fold a').getAttribute('href')"))
        .isEqualTo("#schema.author");
  }

  @Test
  void linksToTheSource() throws IOException {
    tab.show(page(Bookshop.model()), "op.get-shelf-books-_isbn_");

    assertThat(tab.text("document.querySelector('[id=\"op.get-shelf-books-_isbn_\"] a[rel]').href"))
        .isEqualTo("https://forge.example.org/shop/shop/Books.java#L42");
    assertThat(
            tab.text(
                "document.querySelector('[id=\"op.get-shelf-books-_isbn_\"] .answer .inferred').title"))
        .contains("test.throws");
  }
}
