package dev.docgen.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.Diagnostic;
import dev.docgen.DocGen;
import dev.docgen.DocGenBuilder;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.Schema;
import dev.docgen.spi.Conventions;
import dev.docgen.spi.OperationIdNaming;
import dev.docgen.spi.OperationOrder;
import dev.docgen.spi.SchemaNaming;
import dev.docgen.spi.TypeMapping;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user can change: hooks of three levels, type mappings, naming strategies. */
class CustomisingTest {
  @TempDir static Path folder;
  private static Path root;

  @BeforeAll
  static void writeTheApplication() {
    root = SampleApplication.golden("shop").writeTo(folder);
  }

  private static GenerationResult generate(DocGenBuilder builder) {
    try (DocGen docGen = builder.build()) {
      return docGen.generate(GenerationRequest.of(root));
    }
  }

  @Test
  void hooksOfALevelRunInTheOrderOfRegistration() {
    GenerationResult result =
        generate(
            DocGen.builder()
                .addOperationHook(operation -> summary(operation, "first"))
                .addOperationHook(operation -> summary(operation, operation.summary() + " second"))
                .addParameterHook((parameter, operation) -> text(parameter, "first"))
                .addParameterHook(
                    (parameter, operation) -> text(parameter, parameter.description() + " second"))
                .addSchemaHook((name, schema) -> title(schema, name))
                .addSchemaHook((name, schema) -> title(schema, schema.title().get() + " second")));

    assertThat(result.model().operations())
        .isNotEmpty()
        .allSatisfy(operation -> assertThat(operation.summary()).isEqualTo("first second"));
    assertThat(Generations.operation(result, "GET /api/orders").parameters())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.description()).isEqualTo("first second"));
    assertThat(result.model().components().schemas())
        .isNotEmpty()
        .allSatisfy((name, schema) -> assertThat(schema.title()).contains(name + " second"));
  }

  private static Optional<Operation> summary(Operation operation, String text) {
    return Optional.of(operation.toBuilder().summary(text).build());
  }

  private static Optional<Parameter> text(Parameter parameter, String text) {
    return Optional.of(parameter.toBuilder().description(text).build());
  }

  private static Schema title(Schema schema, String text) {
    return schema.toBuilder().title(text).build();
  }

  @Test
  void parameterHooksRunBeforeTheOperationHooksThatSeeTheirWork() {
    List<String> calls = Collections.synchronizedList(new ArrayList<>());
    generate(
        DocGen.builder()
            .addOperationHook(
                operation -> {
                  calls.add("operation " + operation.operationId());
                  return Optional.of(operation);
                })
            .addParameterHook(
                (parameter, operation) -> {
                  calls.add("parameter of " + operation.operationId());
                  return Optional.of(parameter);
                }));

    assertThat(calls).containsSubsequence("parameter of shipment", "operation shipment");
    assertThat(calls.lastIndexOf("parameter of shipment"))
        .isLessThan(calls.indexOf("operation shipment"));
  }

  @Test
  void hooksCanLeaveOperationsAndParametersOut() {
    GenerationResult result =
        generate(
            DocGen.builder()
                .addOperationHook(
                    operation -> Optional.of(operation).filter(it -> !it.deprecated()))
                .addParameterHook(
                    (parameter, operation) ->
                        Optional.of(parameter).filter(it -> !it.name().equals("since"))));

    assertThat(Generations.operations(result)).doesNotContain("DELETE /api/products/{id}");
    assertThat(Generations.operation(result, "GET /api/orders").parameters())
        .extracting(Parameter::name)
        .contains("status")
        .doesNotContain("since");
  }

  @Test
  void aTypeIsMappedInOneLine() {
    GenerationResult result =
        generate(
            DocGen.builder()
                .addTypeMapping(TypeMapping.of("shop.model.Money", Schema.string("money"))));

    assertThat(result.model().components().schemas()).doesNotContainKey("Money");
    Schema price = result.model().components().schemas().get("Product").properties().get("price");
    assertThat(price.keyword("type")).hasToString("[STRING]");
    assertThat(price.format()).contains("money");
    assertThat(price.description()).contains("what one costs");
  }

  @Test
  void operationIdsAndSchemasAreNamedAsTheConventionsSay() {
    GenerationResult result =
        generate(
            DocGen.builder()
                .conventions(
                    new Conventions(
                        "own",
                        SchemaNaming.QUALIFIED,
                        OperationIdNaming.TYPE_AND_METHOD_NAME,
                        OperationOrder.PATH)));

    assertThat(Generations.operation(result, "GET /api/orders").operationId())
        .isEqualTo("OrderController_list");
    assertThat(Generations.operation(result, "POST /api/products").operationId())
        .as("a declared one stays")
        .isEqualTo("addProduct");
    assertThat(result.model().components().schemas())
        .containsKey("shop.model.Product")
        .doesNotContainKey("Product");
  }

  @Test
  void aStrategyOfOnesOwnNamesSchemasAndTheirReferences() {
    Conventions own =
        new Conventions(
            "own",
            type -> SchemaNaming.SIMPLE.name(type) + "Dto",
            OperationIdNaming.METHOD_NAME,
            OperationOrder.MAPPING_DESCENDING);
    GenerationResult result = generate(DocGen.builder().conventions(own));

    assertThat(result.model().components().schemas().keySet()).allMatch(it -> it.endsWith("Dto"));
    assertThat(Generations.json(result)).contains("\"#/components/schemas/OrderDto\"");
  }

  @Test
  void mappingsAndNamingsThatFailAreNamedAndLeaveTheDocumentAsItIsWithoutThem() {
    TypeMapping throwing =
        type -> {
          throw new IllegalStateException("no mapping today");
        };
    Conventions failing =
        new Conventions(
            "failing",
            type -> {
              throw new IllegalStateException("no name today");
            },
            OperationIdNaming.METHOD_NAME,
            OperationOrder.MAPPING_DESCENDING);
    Conventions plain =
        new Conventions(
            "plain",
            Conventions.DEFAULT.schemaNaming(),
            OperationIdNaming.METHOD_NAME,
            OperationOrder.MAPPING_DESCENDING);

    GenerationResult result =
        generate(DocGen.builder().addTypeMapping(throwing).conventions(failing));

    assertThat(Generations.json(result))
        .isEqualTo(Generations.json(generate(DocGen.builder().conventions(plain))));
    assertThat(result.diagnostics())
        .filteredOn(one -> one.code().equals("DG0520"))
        .extracting(Diagnostic::message)
        .anyMatch(message -> message.contains("no mapping today"))
        .anyMatch(message -> message.contains("no name today"));
  }
}
