package dev.docgen.engine.render.sample;

import java.util.Optional;

/** Writes calls in one language. Stateless. */
interface SampleWriter {

  /** Returns the sample; empty when the language's client cannot make such a call. */
  Optional<Sample> write(HttpCall call);
}
