/** The framework detectors that come with DocGen. Exports nothing: they are services of the API. */
module dev.docgen.frameworks {
  requires dev.docgen.api;
  requires static org.jspecify;

  provides dev.docgen.spi.FrameworkDetector with
      dev.docgen.frameworks.javalin.JavalinDetector,
      dev.docgen.frameworks.jaxrs.JaxrsDetector,
      dev.docgen.frameworks.spring.SpringDetector;
}
