/** A renderer that writes a viewer with the document, as a library of one's own would ship it. */
module dev.docgen.examples.tryit {
  requires transitive dev.docgen.api;
  requires static org.jspecify;

  exports dev.docgen.examples.tryit;

  uses dev.docgen.spi.OutputRenderer;

  provides dev.docgen.spi.OutputRenderer with
      dev.docgen.examples.tryit.TryItRenderer;
}
