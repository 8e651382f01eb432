package dev.docgen;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the packages of the API may name: each library that shows here is one that users get. */
@AnalyzeClasses(packages = "dev.docgen", importOptions = DoNotIncludeTests.class)
class PackageArrowsTest {
  @ArchTest
  static final ArchRule THE_DOOR_NAMES_NO_LIBRARY =
      classes()
          .that()
          .resideInAPackage("dev.docgen")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "dev.docgen..", "org.jspecify..");

  @ArchTest
  static final ArchRule THE_MODEL_NAMES_A_SOURCE_LOCATION_AND_ITSELF =
      classes()
          .that()
          .resideInAPackage("dev.docgen.model..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("java..", "dev.docgen.model..", "org.jspecify..")
                  .or(belongToAnyOf(SourceLocation.class)));

  @ArchTest
  static final ArchRule THE_VIEW_OF_SOURCE_AND_THE_SPI_NAME_JAVAPARSER_ALONE =
      classes()
          .that()
          .resideInAnyPackage("dev.docgen.source..", "dev.docgen.spi..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "dev.docgen..", "com.github.javaparser..", "org.jspecify..", "org.slf4j..");

  @ArchTest
  static final ArchRule THE_VIEW_OF_SOURCE_KNOWS_NEITHER_THE_MODEL_NOR_THE_SPI =
      noClasses()
          .that()
          .resideInAPackage("dev.docgen.source..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.docgen.model..", "dev.docgen.spi..");
}
