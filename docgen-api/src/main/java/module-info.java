/** The API of DocGen: what users and plug-in authors compile against. */
module dev.docgen.api {
  requires transitive com.github.javaparser.core;
  requires static transitive org.jspecify;

  exports dev.docgen;
  exports dev.docgen.model;
  exports dev.docgen.source;
  exports dev.docgen.spi;

  uses dev.docgen.spi.EngineProvider;
  uses dev.docgen.spi.FrameworkDetector;
  uses dev.docgen.spi.OutputRenderer;
}
