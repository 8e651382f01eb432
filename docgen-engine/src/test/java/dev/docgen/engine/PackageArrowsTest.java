package dev.docgen.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The steps of a generation follow one another in one direction. */
@AnalyzeClasses(packages = "dev.docgen.engine", importOptions = DoNotIncludeTests.class)
class PackageArrowsTest {
  /**
   * Every package of the engine: what the steps share first, then the steps in the order of the
   * data flow. A new package takes its place here.
   */
  private static final List<String> STEPS =
      List.of(
          "work",
          "report",
          "javadoc",
          "fit",
          "scan",
          "index",
          "parse",
          "types",
          "detect",
          "schema",
          "assemble",
          "render");

  @ArchTest
  static void noStepNamesALaterOne(JavaClasses engine) {
    for (int i = 0; i < STEPS.size() - 1; i++) {
      noClasses()
          .that()
          .resideInAPackage(inside(STEPS.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(packages(STEPS.subList(i + 1, STEPS.size())))
          .because("the steps are " + String.join(" -> ", STEPS))
          .allowEmptyShould(true) // "javadoc" is empty still
          .check(engine);
    }
  }

  @ArchTest
  static final ArchRule ONLY_THE_ENGINE_KNOWS_THE_ORDER =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.docgen.engine")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.docgen.engine");

  @ArchTest
  static final ArchRule EVERY_PACKAGE_HAS_ITS_PLACE_AMONG_THE_STEPS =
      classes()
          .that()
          .resideOutsideOfPackage("dev.docgen.engine")
          .should()
          .resideInAnyPackage(packages(STEPS));

  @ArchTest
  static final ArchRule NO_PACKAGES_NAME_EACH_OTHER =
      slices().matching("dev.docgen.engine.(**)").should().beFreeOfCycles();

  private static String[] packages(List<String> steps) {
    return steps.stream().map(PackageArrowsTest::inside).toArray(String[]::new);
  }

  private static String inside(String step) {
    return "dev.docgen.engine." + step + "..";
  }
}
