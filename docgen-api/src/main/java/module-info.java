/** The API of DocGen: what users and plug-in authors compile against. */
module dev.docgen.api {
  requires transitive com.github.javaparser.core;
  requires static transitive org.jspecify;
  requires org.slf4j;
}
