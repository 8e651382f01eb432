package dev.docgen.examples.quickstart;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The arrows between the modules: engine, frameworks and observability know the API alone, as a
 * user's plug-in does. This module sees them all, so the rules stand here.
 */
@AnalyzeClasses(packages = "dev.docgen", importOptions = DoNotIncludeTests.class)
class ModuleArrowsTest {
  private static final String[] API = {
    "dev.docgen", "dev.docgen.model..", "dev.docgen.source..", "dev.docgen.spi.."
  };

  @ArchTest static final ArchRule THE_API_KNOWS_NO_OTHER_MODULE = namesOnlyTheApiAnd(API);

  @ArchTest
  static final ArchRule THE_ENGINE_KNOWS_THE_API_ALONE = namesOnlyTheApiAnd("dev.docgen.engine..");

  @ArchTest
  static final ArchRule FRAMEWORKS_KNOW_THE_API_ALONE =
      namesOnlyTheApiAnd("dev.docgen.frameworks..");

  @ArchTest
  static final ArchRule OBSERVABILITY_KNOWS_THE_API_ALONE =
      namesOnlyTheApiAnd("dev.docgen.observability..");

  @ArchTest
  static final ArchRule THE_EXAMPLE_USES_WHAT_IS_EXPORTED =
      namesOnlyTheApiAnd("dev.docgen.examples..");

  /** What all three read, such as OpenAPI's own annotations, stands in packages they share. */
  private static final String[] SHARED = {
    "dev.docgen.frameworks.openapi..",
    "dev.docgen.frameworks.code..",
    "dev.docgen.frameworks.calls..",
    "dev.docgen.frameworks.document.."
  };

  @ArchTest
  static final ArchRule NO_FRAMEWORK_KNOWS_ANOTHER =
      slices()
          .matching("dev.docgen.frameworks.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(resideOutsideOfPackages(SHARED), resideInAnyPackage(SHARED))
          .ignoreDependency(
              resideInAnyPackage(
                  "dev.docgen.frameworks.calls..", "dev.docgen.frameworks.document.."),
              resideInAnyPackage(
                  "dev.docgen.frameworks.code..", "dev.docgen.frameworks.openapi.."));

  private static ArchRule namesOnlyTheApiAnd(String... packages) {
    return classes()
        .that()
        .resideInAnyPackage(packages)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(API)
                .or(resideInAnyPackage(packages))
                .or(resideOutsideOfPackages("dev.docgen..")));
  }
}
