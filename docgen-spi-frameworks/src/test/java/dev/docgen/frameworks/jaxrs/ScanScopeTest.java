package dev.docgen.frameworks.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScanScopeTest {
  private static final List<String> NONE = List.of();

  @Test
  void includesEverythingWhenNothingIsSaid() {
    assertThat(scope(NONE, NONE, NONE, NONE).includes("a", "a.Pets")).isTrue();
  }

  @Test
  void includesNothingWhenScanningIsDisabled() {
    ScanScope disabled = new ScanScope(true, List.of("a"), List.of("a.Pets"), NONE, NONE);
    assertThat(disabled.includes("a", "a.Pets")).isFalse();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"a, true", "a.b, true", "ab, false", "b, false"})
  void includesPackagesThatAreNamedAndThoseInside(String packageName, boolean included) {
    ScanScope scope = scope(List.of("a"), NONE, NONE, NONE);
    assertThat(scope.includes(packageName, packageName + ".Pets")).isEqualTo(included);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"a, true", "a.b, false", "a.b.c, true"})
  void letsTheInnermostPackageDecide(String packageName, boolean included) {
    ScanScope scope = scope(List.of("a", "a.b.c"), NONE, List.of("a.b"), NONE);
    assertThat(scope.includes(packageName, packageName + ".Pets")).isEqualTo(included);
  }

  @Test
  void excludesAPackageThatIsBothIncludedAndExcluded() {
    assertThat(scope(List.of("a"), NONE, List.of("a"), NONE).includes("a", "a.Pets")).isFalse();
  }

  @Test
  void letsAClassThatIsNamedDecideOverItsPackage() {
    ScanScope included = scope(NONE, List.of("a.Pets"), List.of("a"), NONE);
    assertThat(included.includes("a", "a.Pets")).isTrue();
    assertThat(included.includes("b", "b.Owners")).isFalse();
    ScanScope excluded = scope(List.of("a"), NONE, NONE, List.of("a.Pets"));
    assertThat(excluded.includes("a", "a.Pets")).isFalse();
    assertThat(excluded.includes("a", "a.Vets")).isTrue();
  }

  private static ScanScope scope(
      List<String> packages,
      List<String> classes,
      List<String> excludedPackages,
      List<String> excludedClasses) {
    return new ScanScope(false, packages, classes, excludedPackages, excludedClasses);
  }
}
