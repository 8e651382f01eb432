package dev.docgen.frameworks.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import dev.docgen.model.Parameter;
import dev.docgen.model.Schema;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpringDocSettingsTest {
  private static final String SETTINGS = "import org.springdoc.core.utils.SpringDocUtils;\n";

  private static DetectedApi detect(String configuration, String... texts) {
    String[] all = new String[texts.length + 1];
    all[0] = "package app;\nimport io.swagger.v3.oas.models.media.*;\n" + SETTINGS + configuration;
    System.arraycopy(texts, 0, all, 1, texts.length);
    return DetectedApi.of(new SpringDetector(), all);
  }

  @Test
  void typesAreShownAsOthersAndAsSchemas() {
    DetectedApi api =
        detect(
            """
            class Config {
              static {
                SpringDocUtils.getConfig().replaceWithClass(Money.class, Amount.class)
                    .replaceWithSchema(Code.class, new StringSchema().pattern("[A-Z]+").maxLength(3));
              }
            }
            """,
            """
            @RestController class Items {
              @GetMapping("/item") Item item(@RequestParam Code code) { return null; }
            }
            """,
            "class Item { public Money price; public Code code; }",
            "class Money { public long cents; }",
            "class Amount { public String text; }",
            "class Code { public String value; }");
    Schema item = api.responseSchema("200", "*/*");
    assertThat(item.properties().get("price").ref()).hasValue("Amount");
    assertThat(item.properties().get("code").keyword("pattern")).isEqualTo("[A-Z]+");
    assertThat(api.parameter("code").schema().keyword("maxLength")).isEqualTo(3);
    assertThat(api.model().components().schemas()).containsOnlyKeys("Item", "Amount");
    assertThat(api.codes()).isEmpty();
  }

  @Test
  void callsAreFoundWhereverApplicationsAreConfigured() {
    DetectedApi api =
        detect(
            """
            class Config {
              private final SpringDocUtils config = SpringDocUtils.getConfig();
              Config() { config.addRequestWrapperToIgnore(Tenant.class); }
              @jakarta.annotation.PostConstruct void init() {
                SpringDocUtils utils = SpringDocUtils.getConfig();
                utils.addAnnotationsToIgnore(CurrentUser.class, Other.class);
                utils.addFileType(Upload.class);
              }
              public static void main(String[] args) {
                SpringDocUtils.getConfig().addHiddenRestControllers(Hidden.class)
                    .addHiddenRestControllers("app.Secret");
              }
            }
            """,
            """
            @RestController class Items {
              @PostMapping("/item")
              void item(Tenant tenant, @CurrentUser String user, @RequestParam String q) {}
            }
            """,
            "@RestController class Hidden { @GetMapping(\"/hidden\") void hidden() {} }",
            "@RestController class Kin extends Hidden { @GetMapping(\"/kin\") void kin() {} }",
            "@RestController class Secret { @GetMapping(\"/secret\") void secret() {} }",
            "class Tenant { public String name; }",
            "package app; @interface CurrentUser {}",
            "package app; @interface Other {}");
    assertThat(api.operations()).containsExactly("POST /item");
    assertThat(api.operation().parameters()).extracting(Parameter::name).containsExactly("q");
  }

  @Test
  void wrappersAndStreamsAreLookedThrough() {
    DetectedApi api =
        detect(
            """
            class Config {
              static {
                SpringDocUtils.getConfig().addResponseWrapperToIgnore(Result.class);
                SpringDocUtils.getConfig().addFluxWrapperToIgnore(Many.class);
                SpringDocUtils.getConfig().addResponseTypeToIgnore(Nothing.class);
                SpringDocUtils.getConfig().removeResponseWrapperToIgnore(java.util.concurrent.Callable.class);
              }
            }
            """,
            """
            @RestController class Items {
              @GetMapping("/one") Result<Item> one() { return null; }
              @GetMapping("/many") Many<Item> many() { return null; }
              @GetMapping("/none") Nothing none() { return null; }
            }
            """,
            "class Item { public int n; }",
            "class Result<T> { public T value; }",
            "class Many<T> { public T value; }",
            "class Nothing { public int n; }");
    assertThat(schema(api, "GET /one").ref()).hasValue("Item");
    assertThat(schema(api, "GET /many").items().orElseThrow().ref()).hasValue("Item");
    assertThat(api.operation("GET /none").responses().get("200").content()).isEmpty();
  }

  @Test
  void filesAreWhatTheSettingsAdd() {
    DetectedApi api =
        detect(
            "class Config { static { SpringDocUtils.getConfig().addFileType(Blob.class); } }",
            """
            @RestController class Items {
              @PostMapping("/item") void upload(@RequestParam Blob file) {}
            }
            """,
            "class Blob { public int n; }");
    assertThat(api.bodySchema("application/json").properties().get("file"))
        .isEqualTo(Schema.string("binary"));
  }

  private static Schema schema(DetectedApi api, String operation) {
    return api.operation(operation).responses().get("200").content().get("*/*").schema();
  }

  @Test
  void parameterObjectsAndControllersAreWhatTheSettingsSay() {
    DetectedApi api =
        detect(
            """
            class Config {
              static {
                SpringDocUtils.getConfig()
                    .addSimpleTypesForParameterObject(Point.class)
                    .replaceParameterObjectWithClass(Search.class, Shown.class)
                    .addRestControllers(Views.class)
                    .addDeprecatedType(Old.class);
              }
            }
            """,
            """
            @Controller class Views {
              @Old @GetMapping("/view")
              String view(@org.springdoc.core.annotations.ParameterObject Search search) { return ""; }
            }
            """,
            "package app; @interface Old {}",
            "class Search { private String raw; public String getRaw() { return raw; } }",
            """
            class Shown {
              private Point at;
              public Point getAt() { return at; }
            }
            """,
            "class Point { private int x; public int getX() { return x; } }");
    assertThat(api.parameterNames()).containsExactly("at");
    assertThat(api.operation().deprecated()).isTrue();
  }

  @Test
  void whatIsNotLiteralIsReported() {
    DetectedApi api =
        detect(
            """
            class Config {
              Config(Class<?> injected, boolean on) {
                SpringDocUtils.getConfig().addRequestWrapperToIgnore(injected);
                if (on) {
                  SpringDocUtils.getConfig().addHiddenRestControllers(Items.class);
                }
                SpringDocUtils.getConfig().addSimpleTypePredicateForParameterObject(type -> true);
                SpringDocUtils.getConfig().replaceWithSchema(Items.class, injectedSchema());
              }
              native Schema<?> injectedSchema();
            }
            """,
            "@RestController class Items { @GetMapping(\"/items\") void items() {} }");
    assertThat(api.operations()).containsExactly("GET /items");
    assertThat(api.codes()).containsExactly("DG0327", "DG0327", "DG0327", "DG0327");
  }

  @Test
  void replacementsCanBeTakenBack() {
    DetectedApi api =
        detect(
            """
            class Config {
              static {
                SpringDocUtils.getConfig().replaceWithClass(Item.class, String.class);
                SpringDocUtils.getConfig().disableReplacement(Item.class);
              }
            }
            """,
            "@RestController class Items { @GetMapping(\"/item\") Item item() { return null; } }",
            "class Item { public int n; }");
    assertThat(api.responseSchema("200", "*/*").properties().keySet())
        .isEqualTo(Map.of("n", 1).keySet());
  }
}
