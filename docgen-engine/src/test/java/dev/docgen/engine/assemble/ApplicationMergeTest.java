package dev.docgen.engine.assemble;

import static dev.docgen.engine.assemble.AssembleFixture.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.GenerationRequest;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Components;
import dev.docgen.model.Contact;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.Info;
import dev.docgen.model.License;
import dev.docgen.model.OAuthFlow;
import dev.docgen.model.PathItem;
import dev.docgen.model.Response;
import dev.docgen.model.SecurityRequirement;
import dev.docgen.model.SecurityScheme;
import dev.docgen.model.Server;
import dev.docgen.model.Tag;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplicationMergeTest {
  private final AssembleFixture assembly = new AssembleFixture();

  @Test
  void hearsTheFirstDetectorThatSaysAThing() {
    assembly
        .detector("b", info(Info.builder().title("A").build()), List.of())
        .detector("a", info(Info.builder().title("B").version("2").build()), List.of());

    Info info = assembly.assemble().info();

    assertThat(info.title()).isEqualTo("A");
    assertThat(info.version()).isEqualTo("2");
  }

  @Test
  void letsTheRequestWin() {
    Server server = Server.builder().url("https://example.org").build();
    assembly
        .request(
            GenerationRequest.builder()
                .title("mine")
                .version("9")
                .description("my own")
                .addServer(server))
        .detector(
            "a",
            info(Info.builder().title("A").version("1").description("D").build()).toBuilder()
                .addServer(Server.EMPTY)
                .build(),
            List.of());

    ApiModel model = assembly.assemble();

    assertThat(model.info())
        .isEqualTo(Info.builder().title("mine").version("9").description("my own").build());
    assertThat(model.servers()).containsExactly(server);
  }

  @Test
  void unitesServersSecurityAndTags() {
    SecurityRequirement key = SecurityRequirement.of("key", List.of());
    SecurityRequirement token = SecurityRequirement.of("token", List.of());
    assembly
        .detector(
            "a",
            ApiModel.builder()
                .addServer(Server.EMPTY)
                .addSecurity(key)
                .addTag(Tag.builder("z").build())
                .addTag(Tag.builder("a").description("first").build())
                .build(),
            List.of())
        .detector(
            "b",
            ApiModel.builder()
                .addServer(Server.EMPTY)
                .addSecurity(token)
                .addTag(Tag.builder("z").description("late").build())
                .addTag(Tag.builder("a").description("second").build())
                .build(),
            List.of());

    ApiModel model = assembly.assemble();

    assertThat(model.servers()).hasSize(1);
    assertThat(model.security()).containsExactly(key, token);
    assertThat(model.tags())
        .containsExactly(
            Tag.builder("z").description("late").build(),
            Tag.builder("a").description("first").build());
  }

  @Test
  void keepsTheFirstOfTwoComponentsThatDifferUnderOneName() {
    assembly
        .detector("a", response("first"), List.of())
        .detector("b", response("second"), List.of());

    assertThat(assembly.assemble().components().responses().get("Gone").description())
        .isEqualTo("first");
    assertThat(assembly.message("DG0512")).startsWith("response 'Gone' is declared twice");
  }

  @Test
  void ignoresOperationsOfAnApplication() {
    ApiModel withPath = ApiModel.builder().putPath("/x", PathItem.EMPTY).build();
    assembly.detector("a", withPath, List.of(found("A", "a", HttpMethod.GET, "/a")));

    assertThat(assembly.assemble().paths()).containsOnlyKeys("/a");
  }

  @Test
  void leavesOutALicenseThatSaysNothing() {
    assembly.detector(
        "a", info(Info.builder().license(License.builder().build()).build()), List.of());

    assertThat(assembly.assemble().info().license()).isNull();
    assertThat(assembly.codes()).isEmpty();
  }

  @Test
  void leavesOutAddressesThatAreNone() {
    assembly.detector(
        "a",
        info(
            Info.builder()
                .termsOfService("https://example.org/terms")
                .contact(Contact.builder().url("${contact.url}").email("${mail}").build())
                .license(License.builder().name("L").url("not a url").build())
                .build()),
        List.of());

    assertThat(assembly.assemble().info())
        .isEqualTo(
            Info.builder()
                .termsOfService("https://example.org/terms")
                .contact(Contact.EMPTY)
                .license(License.builder().name("L").build())
                .build());
    assertThat(assembly.codes()).containsExactly("DG0514", "DG0514", "DG0514");
  }

  @Test
  void writesTheRequiredAddressOfASecuritySchemeInPercentCodes() {
    SecurityScheme scheme =
        SecurityScheme.builder()
            .type("oauth2")
            .putFlow("implicit", OAuthFlow.builder().authorizationUrl("${auth url}").build())
            .build();
    assembly.detector(
        "a",
        ApiModel.builder()
            .components(Components.builder().putSecurityScheme("s", scheme).build())
            .build(),
        List.of());

    ApiModel model = assembly.assemble();

    assertThat(model.components().securitySchemes().get("s").flows().get("implicit"))
        .isEqualTo(OAuthFlow.builder().authorizationUrl("$%7Bauth%20url%7D").build());
    assertThat(assembly.codes()).containsExactly("DG0514");
  }

  private static ApiModel info(Info info) {
    return ApiModel.builder().info(info).build();
  }

  private static ApiModel response(String description) {
    return ApiModel.builder()
        .components(
            Components.builder()
                .putResponse("Gone", Response.builder().description(description).build())
                .build())
        .build();
  }
}
