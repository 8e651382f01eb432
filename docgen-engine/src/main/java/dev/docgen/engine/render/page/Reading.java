package dev.docgen.engine.render.page;

import dev.docgen.engine.render.example.Examples;
import dev.docgen.model.ApiModel;
import dev.docgen.spi.RenderOptions;
import java.lang.ref.SoftReference;
import java.util.Objects;

/**
 * One model on its way to readers: what the formats of one result have in common, made when the
 * first of them asks and kept, while memory allows, for those that follow. Thread-safe.
 */
public final class Reading {
  private final ApiModel model;
  private final RenderOptions options;
  private SoftReference<Examples> examples = new SoftReference<>(null);
  private SoftReference<Page> page = new SoftReference<>(null);

  public Reading(ApiModel model, RenderOptions options) {
    this.model = Objects.requireNonNull(model, "model");
    this.options = Objects.requireNonNull(options, "options");
  }

  public ApiModel model() {
    return model;
  }

  public RenderOptions options() {
    return options;
  }

  /** Returns the examples of the model. */
  public synchronized Examples examples() {
    Examples known = examples.get();
    if (known == null) {
      known = new Examples(model.components());
      examples = new SoftReference<>(known);
    }
    return known;
  }

  /** Returns the page of the model. */
  public synchronized Page page() {
    Page known = page.get();
    if (known == null) {
      known = new PageReader(model, options, examples()).page();
      page = new SoftReference<>(known);
    }
    return known;
  }
}
