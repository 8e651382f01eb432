package dev.docgen.engine.assemble;

import static dev.docgen.engine.assemble.AssembleFixture.answering;
import static dev.docgen.engine.assemble.AssembleFixture.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.Diagnostic;
import dev.docgen.model.ApiModel;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.spi.DetectedOperation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The order in which things are found leaves no trace. */
class AssemblyOrderTest {

  @Property(tries = 100)
  void theModelIsTheSameWhateverTheOrderOfWhatWasFound(@ForAll long seed) {
    AssembleFixture sorted = new AssembleFixture();
    AssembleFixture shuffled = new AssembleFixture();

    ApiModel expected = assemble(sorted, everything());
    List<DetectedOperation> mixed = everything();
    Collections.shuffle(mixed, new Random(seed));
    ApiModel actual = assemble(shuffled, mixed);

    assertThat(actual.toString()).isEqualTo(expected.toString());
    assertThat(messages(shuffled)).isEqualTo(messages(sorted));
  }

  private static List<String> messages(AssembleFixture fixture) {
    return fixture.diagnostics.stream().sorted(Diagnostic.ORDER).map(Diagnostic::toString).toList();
  }

  private static ApiModel assemble(AssembleFixture fixture, List<DetectedOperation> operations) {
    for (String key : List.of("com.a.Pet", "com.b.Pet", "com.a.Owner")) {
      fixture.type(
          key,
          key.substring(key.lastIndexOf('.') + 1),
          Schema.of(SchemaType.OBJECT).putProperty("owner", Schema.ref("com.a.Owner")).build());
    }
    return fixture.detector("test", ApiModel.EMPTY, operations).assemble();
  }

  private static List<DetectedOperation> everything() {
    List<DetectedOperation> operations = new ArrayList<>();
    for (String type : List.of("Pets", "Owners", "Vets")) {
      for (HttpMethod method : HttpMethod.values()) {
        operations.add(found(type, "any", method, "/" + type));
        operations.add(found(type, "one", method, "/" + type + "/{id}"));
      }
    }
    operations.add(found("Pets", "a", answering("/Pets", Schema.ref("com.a.Pet"))));
    operations.add(found("Pets", "b", answering("/Pets", Schema.ref("com.b.Pet"))));
    operations.add(found("Pets", "c", answering("//bad/{", Schema.ref("gone"))));
    return operations;
  }
}
