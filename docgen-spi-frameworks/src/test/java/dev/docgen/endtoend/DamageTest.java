package dev.docgen.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.Diagnostic;
import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.Severity;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any one file of an application is deleted, emptied, cut off or overwritten: what does not depend
 * on it is documented as before, and a diagnostic says what is missing.
 */
class DamageTest {
  private static final SampleApplication SHOP = SampleApplication.golden("shop");
  private static final int GARBAGE_BYTES = 400;

  /** Operations that depend on a file which none of their schemas shows, as a pattern of keys. */
  private static final Map<String, String> DEPENDENTS =
      Map.ofEntries(
          Map.entry("application.yml", ".*/internal/status"),
          Map.entry("shop/ShopApplication.java", "none"),
          Map.entry("shop/error/NotFoundException.java", ".*"),
          Map.entry("shop/model/OrderStatus.java", ".*/orders.*"),
          Map.entry("shop/web/CategoryController.java", ".*/categories.*"),
          Map.entry("shop/web/CrudController.java", ".*/(categories|customers)(/\\{id})?"),
          Map.entry("shop/web/CustomerController.java", ".*/customers.*"),
          Map.entry("shop/web/ErrorAdvice.java", ".*"),
          Map.entry("shop/web/ImageController.java", ".*images.*"),
          Map.entry("shop/web/JsonApi.java", ".*/(categories|customers).*"),
          Map.entry("shop/web/OrderController.java", ".*/orders.*"),
          Map.entry("shop/web/Paths.java", ".*/api.*"),
          Map.entry("shop/web/ProductApi.java", ".*/products(/\\{id})?"),
          Map.entry("shop/web/ProductController.java", ".*/products(/\\{id})?"),
          Map.entry("shop/web/StatusController.java", ".*/internal/status"));

  /**
   * Every operation answers a problem, by way of the advice; and an exception that nobody knows
   * counts as one that any method throws.
   */
  private static final Set<String> ALL_DEPEND_ON =
      Set.of(
          "shop/web/ErrorAdvice.java",
          "shop/error/NotFoundException.java",
          "shop/error/Problem.java");

  /** What names a file that other files use, and one that does; a line of it is to be named. */
  private static final Map<String, List<String>> USED =
      Map.ofEntries(
          Map.entry("application.yml", List.of("shop.base-path", "shop/web/StatusController.java")),
          Map.entry("shop/error/NotFoundException.java", List.of("NotFoundException", "shop/web/")),
          Map.entry("shop/error/Problem.java", List.of("Problem", "shop/web/")),
          Map.entry("shop/model/Category.java", List.of("Category", "shop/")),
          Map.entry("shop/model/Customer.java", List.of("Customer", "shop/web/")),
          Map.entry("shop/model/CustomerFilter.java", List.of("CustomerFilter", "shop/web/")),
          Map.entry("shop/model/ImageText.java", List.of("ImageText", "shop/web/")),
          Map.entry("shop/model/Money.java", List.of("Money", "shop/model/")),
          Map.entry("shop/model/Order.java", List.of("Order", "shop/web/OrderController.java")),
          Map.entry("shop/model/OrderStatus.java", List.of("OrderStatus", "shop/")),
          Map.entry("shop/model/Payment.java", List.of("Payment", "shop/web/OrderController.java")),
          Map.entry("shop/model/Product.java", List.of("Product", "shop/web/")),
          Map.entry("shop/model/Shipment.java", List.of("Shipment", "shop/web/")),
          Map.entry("shop/model/Tracked.java", List.of("Tracked", "shop/model/Customer.java")),
          Map.entry("shop/web/CrudController.java", List.of("CrudController", "shop/web/")),
          Map.entry("shop/web/JsonApi.java", List.of("JsonApi", "shop/web/")),
          Map.entry("shop/web/Paths.java", List.of("Paths", "shop/web/")),
          Map.entry(
              "shop/web/ProductApi.java",
              List.of("ProductApi", "shop/web/ProductController.java")));

  private static ReachableOperations before;
  private static DocGen docGen;

  @BeforeAll
  static void documentTheWholeApplication(@TempDir Path folder) {
    docGen = DocGen.builder().build();
    before = document(SHOP, folder);
    assertThat(before.keys()).hasSizeGreaterThan(15);
  }

  @AfterAll
  static void close() {
    docGen.close();
  }

  private static ReachableOperations document(SampleApplication application, Path folder) {
    return ReachableOperations.of(
        docGen.generate(Generations.withProvenance(application.writeTo(folder)).build()));
  }

  private static List<Diagnostic> diagnostics(SampleApplication application, Path folder) {
    return docGen.generate(GenerationRequest.of(application.writeTo(folder))).diagnostics();
  }

  static Stream<String> files() {
    return SHOP.paths().stream();
  }

  static Stream<Arguments> damages() {
    return SHOP.paths().stream()
        .flatMap(
            path -> {
              Map<String, SampleApplication> damaged = new LinkedHashMap<>();
              byte[] bytes = SHOP.files().get(path);
              byte[] garbage = new byte[GARBAGE_BYTES];
              new Random(path.hashCode()).nextBytes(garbage);
              damaged.put("deleted", SHOP.without(path));
              damaged.put("emptied", SHOP.with(path, new byte[0]));
              damaged.put("cut off", SHOP.with(path, Arrays.copyOf(bytes, bytes.length / 2)));
              damaged.put("overwritten", SHOP.with(path, garbage));
              return damaged.entrySet().stream()
                  .map(entry -> Arguments.of(path, entry.getKey(), entry.getValue()));
            });
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("damages")
  void documentsTheRestAsBefore(
      String path, String damage, SampleApplication damaged, @TempDir Path folder) {
    ReachableOperations after = document(damaged, folder);

    int compared = 0;
    for (String key : before.keys()) {
      Set<String> reached = before.filesReachedBy(key);
      if (!reached.contains(path) && !key.matches(DEPENDENTS.getOrDefault(path, "none"))) {
        assertThat(after.keys()).as("operations without %s", path).contains(key);
        assertThat(after.withSchemas(key)).as(key).isEqualTo(before.withSchemas(key));
        compared++;
      }
    }
    assertThat(compared > 0 || ALL_DEPEND_ON.contains(path)).as("something is compared").isTrue();
  }

  @ParameterizedTest
  @MethodSource("files")
  void namesAMissingFileAndWhereItIsUsed(String path, @TempDir Path folder) {
    List<Diagnostic> diagnostics = diagnostics(SHOP.without(path), folder);

    if (USED.containsKey(path)) {
      String name = USED.get(path).get(0);
      String user = USED.get(path).get(1);
      assertThat(diagnostics)
          .as("diagnostics without %s", path)
          .anySatisfy(
              diagnostic -> {
                assertThat(diagnostic.message()).containsPattern("\\b" + name + "\\b");
                assertThat(diagnostic.location().path()).startsWith(user);
                assertThat(diagnostic.location().line()).isPositive();
              });
    } else {
      assertThat(diagnostics).extracting(Diagnostic::severity).doesNotContain(Severity.ERROR);
    }
  }

  static Stream<Arguments> corruptions() {
    return damages()
        .filter(one -> !List.of("deleted", "emptied").contains(one.get()[1]))
        .filter(one -> ((String) one.get()[0]).endsWith(".java"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("corruptions")
  void namesACorruptFile(
      String path, String damage, SampleApplication damaged, @TempDir Path folder) {
    List<Diagnostic> diagnostics = diagnostics(damaged, folder);

    assertThat(diagnostics)
        .filteredOn(diagnostic -> diagnostic.code().startsWith("DG02"))
        .extracting(diagnostic -> diagnostic.location().path())
        .contains(path)
        .containsOnly(path);
  }

  @ParameterizedTest
  @MethodSource("files")
  void doesNotFallSilentAboutAnEmptyFile(String path, @TempDir Path folder) {
    List<Diagnostic> diagnostics = diagnostics(SHOP.with(path, new byte[0]), folder);

    if (USED.containsKey(path)) {
      assertThat(diagnostics)
          .anySatisfy(each -> assertThat(each.message()).contains(USED.get(path).get(0)));
    }
  }
}
