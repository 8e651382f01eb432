package dev.docgen.examples.tryit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.model.ApiModel;
import dev.docgen.model.Components;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.OAuthFlow;
import dev.docgen.model.Operation;
import dev.docgen.model.PathItem;
import dev.docgen.model.SecurityScheme;
import dev.docgen.model.Server;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestinationsTest {

  @ParameterizedTest
  @CsvSource({
    "https://shop.example.org/api, https://shop.example.org",
    "http://localhost:8080, http://localhost:8080",
    "https://[::1]:8443/x, https://[::1]:8443",
    "https://{region}.example.org/api, https:",
    "'https://a; script-src *', https:",
    "https://a@b/, https:"
  })
  void areTheOriginsOfServers(String url, String source) {
    assertThat(Destinations.of(model(url))).containsExactlyInAnyOrder("'self'", source);
  }

  @ParameterizedTest
  @CsvSource({"/api", "api/v1", "//shop.example.org", "javascript:alert(1)", "''"})
  void areThePageItselfWhereTheServerIsNoneOfItsOwn(String url) {
    assertThat(Destinations.of(model(url))).containsExactly("'self'");
  }

  @Test
  void includeThoseOfOperationsAndOfTokens() {
    Operation own = Operation.builder().addServer(server("https://own.example.org")).build();
    OAuthFlow flow = OAuthFlow.builder().tokenUrl("https://login.example.org/token").build();
    ApiModel model =
        ApiModel.builder()
            .putPath("/", PathItem.builder().putOperation(HttpMethod.GET, own).build())
            .components(
                Components.builder()
                    .putSecurityScheme(
                        "login",
                        SecurityScheme.builder()
                            .type("oauth2")
                            .putFlow("clientCredentials", flow)
                            .build())
                    .build())
            .build();

    assertThat(Destinations.of(model))
        .isEqualTo(
            new java.util.TreeSet<>(
                List.of("'self'", "https://login.example.org", "https://own.example.org")));
  }

  private static ApiModel model(String url) {
    return ApiModel.builder().addServer(server(url)).build();
  }

  private static Server server(String url) {
    return Server.builder().url(url).build();
  }
}
