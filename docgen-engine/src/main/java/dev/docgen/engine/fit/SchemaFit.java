package dev.docgen.engine.fit;

import dev.docgen.model.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether JSON values fit schemas (JSON Schema 2020-12, formats asserted). Stateless; work
 * and depth are bounded, and beyond the bounds, as for a keyword it does not know, the answer is
 * that the value does not fit: it errs to one side alone.
 *
 * <p>Two things are OpenAPI's: a required property that is hidden on the way may be missing, and a
 * discriminator that names an alternative of {@code oneOf} decides for it (OpenAPI 3.1, 4.8.25).
 */
public final class SchemaFit {
  private final ComponentSchemas components;
  private final Direction direction;

  public SchemaFit(ComponentSchemas components, Direction direction) {
    this.components = components;
    this.direction = direction;
  }

  /** Returns why the value does not fit, with a JSON pointer to where; empty when it does. */
  public Optional<String> misfit(Schema schema, @Nullable Object value) {
    FitRun run = new FitRun(components, direction);
    String misfit = run.check(schema, value, FitRun.Place.root(schema));
    return Optional.ofNullable(run.undecided() == null ? misfit : run.undecided());
  }

  /** Returns whether the value fits. */
  public boolean fits(Schema schema, @Nullable Object value) {
    return misfit(schema, value).isEmpty();
  }
}
