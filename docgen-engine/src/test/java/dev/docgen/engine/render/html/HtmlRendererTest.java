package dev.docgen.engine.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.model.ApiModel;
import dev.docgen.spi.RenderOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {
  private static final Pattern INLINE =
      Pattern.compile("<(style|script)>(.*?)</\\1>", Pattern.DOTALL);

  @Test
  void equalModelsGiveEqualBytes() throws IOException {
    assertThat(render(Bookshop.model(3))).isEqualTo(render(Bookshop.model(3)));
  }

  @Test
  void thePolicyAllowsWhatStandsInThePageByItsDigest() throws IOException {
    String page = render(Bookshop.model());

    assertThat(page).contains("content=\"default-src &#39;none&#39;; ");
    assertThat(INLINE.matcher(page).results().map(it -> digest(it)).distinct())
        .hasSize(3)
        .allSatisfy(digest -> assertThat(page).contains("&#39;sha256-" + digest + "&#39;"));
  }

  @Test
  void anEmptyModelIsAPageTooAndHoldsNoEmptyParts() throws IOException {
    assertThat(render(ApiModel.EMPTY))
        .contains("<h1>API documentation</h1>", "0 operations")
        .doesNotContain("<h2>");
  }

  private static String digest(MatchResult inline) {
    try {
      byte[] text = inline.group(2).getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String render(ApiModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new HtmlRenderer().render(model, RenderOptions.DEFAULT, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
