package dev.docgen.engine.render.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.engine.fit.Direction;
import dev.docgen.model.Components;
import dev.docgen.model.Schema;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/** What is said of every schema there can be. */
class ExamplesPropertyTest {
  private static int made;
  private static int none;

  /** Of those made, values that fit several alternatives of a {@code oneOf}. */
  private static int ambiguous;

  @Property(tries = 3000, seed = "17")
  void whateverIsMadeFitsAndWhatIsNotHasAReason(@ForAll long seed, @ForAll Direction direction) {
    RandomSchemas random = new RandomSchemas(seed);
    Map<String, Schema> components = random.components();
    Schema schema = random.schema(3);
    Examples examples = new Examples(Components.builder().schemas(components).build());

    Attempt<ExampleValue> attempt = examples.value(schema, direction, "name");

    if (attempt.example() == null) {
      none++;
      assertThat(attempt.reason()).isNotBlank();
    } else {
      made++;
      Object value = attempt.example().value();
      boolean told = new JsonSchemaJudge(components, schema, direction).violations(value).isEmpty();
      ambiguous += told ? 0 : 1;
      assertThat(new JsonSchemaJudge(components, schema, direction, true).violations(value))
          .as("%s for %s with %s", attempt.example(), schema, components)
          .isEmpty();
    }
  }

  @Property(tries = 300, seed = "18")
  void equalSchemasHaveEqualExamples(@ForAll long seed) {
    assertThat(attempt(seed)).isEqualTo(attempt(seed));
  }

  private static Attempt<ExampleValue> attempt(long seed) {
    RandomSchemas random = new RandomSchemas(seed);
    Components components = Components.builder().schemas(random.components()).build();
    return new Examples(components).value(random.schema(3), Direction.RESPONSE, "");
  }

  @AfterContainer
  static void mostSchemasHaveAnExample() {
    assertThat(made).as("%d have none", none).isGreaterThan(4 * none);
    assertThat(ambiguous).as("of %d", made).isLessThan(made / 20);
  }
}
