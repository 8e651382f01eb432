/** A detector for Spark Java, as a library of one's own would ship it. */
module dev.docgen.examples.custom {
  requires dev.docgen.api;
  requires static org.jspecify;

  provides dev.docgen.spi.FrameworkDetector with
      dev.docgen.examples.custom.SparkDetector;
}
