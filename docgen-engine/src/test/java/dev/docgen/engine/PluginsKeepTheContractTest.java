package dev.docgen.engine;

import dev.docgen.DocGenBuilder;
import dev.docgen.contract.GenerationListenerContract;
import dev.docgen.contract.HookContract;
import dev.docgen.contract.TypeMappingContract;
import dev.docgen.model.Schema;
import dev.docgen.source.JavaType;
import dev.docgen.spi.GenerationListener;
import dev.docgen.spi.TypeMapping;
import java.util.Optional;
import org.junit.jupiter.api.Nested;

/** The mappings that the API offers, and usual hooks and listeners, keep to the contracts. */
class PluginsKeepTheContractTest {

  @Nested
  class Mapping extends TypeMappingContract {
    @Override
    protected TypeMapping mapping() {
      return TypeMapping.of("org.joda.money.Money", Schema.string("decimal"));
    }

    @Override
    protected String mapped() {
      return "org.joda.money.Money";
    }
  }

  @Nested
  class Replacement extends TypeMappingContract {
    @Override
    protected TypeMapping mapping() {
      return TypeMapping.replacing("org.joda.money.Money", JavaType.of("java.lang.String"));
    }

    @Override
    protected String mapped() {
      return "org.joda.money.Money";
    }
  }

  @Nested
  class Hooks extends HookContract {
    @Override
    protected DocGenBuilder add(DocGenBuilder builder) {
      return builder
          .addOperationHook(operation -> Optional.of(operation.toBuilder().addTag("x").build()))
          .addParameterHook(
              (parameter, operation) ->
                  parameter.name().equals("page") ? Optional.empty() : Optional.of(parameter))
          .addSchemaHook((name, schema) -> schema.toBuilder().description(name).build());
    }
  }

  @Nested
  class Listener extends GenerationListenerContract {
    @Override
    protected GenerationListener listener() {
      return new GenerationListener() {};
    }
  }
}
