/** A renderer of {@code .http} files, as a library of one's own would ship it. */
module dev.docgen.examples.http {
  requires dev.docgen.api;
  requires static org.jspecify;

  provides dev.docgen.spi.OutputRenderer with
      dev.docgen.examples.http.HttpFileRenderer;
}
