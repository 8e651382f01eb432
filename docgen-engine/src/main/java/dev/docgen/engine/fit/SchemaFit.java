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
 *
 * <p>Scanners write {@code oneOf} for "a Card or a Transfer" whether or not the schemas of the two
 * exclude each other, and mostly they do not. {@link #overlapping} takes such alternatives as
 * meant.
 */
public final class SchemaFit {
  private final ComponentSchemas components;
  private final Direction direction;
  private final boolean overlapping;

  public SchemaFit(ComponentSchemas components, Direction direction) {
    this(components, direction, false);
  }

  private SchemaFit(ComponentSchemas components, Direction direction, boolean overlapping) {
    this.components = components;
    this.direction = direction;
    this.overlapping = overlapping;
  }

  /** Returns one to which a value that fits several alternatives of {@code oneOf} fits it. */
  public SchemaFit overlapping() {
    return new SchemaFit(components, direction, true);
  }

  /** Returns why the value does not fit, with a JSON pointer to where; empty when it does. */
  public Optional<String> misfit(Schema schema, @Nullable Object value) {
    FitRun run = new FitRun(components, direction, overlapping);
    String misfit = run.check(schema, value, FitRun.Place.root(schema));
    return Optional.ofNullable(run.undecided() == null ? misfit : run.undecided());
  }

  /** Returns whether the value fits. */
  public boolean fits(Schema schema, @Nullable Object value) {
    return misfit(schema, value).isEmpty();
  }
}
