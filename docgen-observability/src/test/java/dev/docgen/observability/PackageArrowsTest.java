package dev.docgen.observability;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The parts stand alone; the root package puts them together, and none knows of it but the
 * checklist, which looks at the whole.
 */
@AnalyzeClasses(packages = "dev.docgen.observability", importOptions = DoNotIncludeTests.class)
class PackageArrowsTest {

  @ArchTest
  static final ArchRule NO_PART_KNOWS_WHO_PUTS_IT_TOGETHER =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.docgen.observability", "dev.docgen.observability.checklist")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.docgen.observability", "dev.docgen.observability.checklist");

  @ArchTest
  static final ArchRule THE_WHOLE_DOES_NOT_KNOW_WHO_LOOKS_AT_IT =
      noClasses()
          .that()
          .resideInAPackage("dev.docgen.observability")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.docgen.observability.checklist");

  @ArchTest
  static final ArchRule NO_PARTS_NAME_EACH_OTHER =
      slices().matching("dev.docgen.observability.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONE_PART_KNOWS_MICROMETER =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.docgen.observability", "dev.docgen.observability.metrics..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.micrometer..");

  @ArchTest
  static final ArchRule TRACES_AND_LOGS_ALONE_KNOW_OPENTELEMETRY =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "dev.docgen.observability",
              "dev.docgen.observability.tracing..",
              "dev.docgen.observability.logging..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.opentelemetry..");
}
