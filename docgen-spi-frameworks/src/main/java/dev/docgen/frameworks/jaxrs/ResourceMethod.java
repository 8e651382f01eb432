package dev.docgen.frameworks.jaxrs;

import dev.docgen.frameworks.openapi.ParameterDraft;
import dev.docgen.source.Annotations;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceType;
import java.util.List;
import java.util.Optional;

/**
 * A resource method or sub-resource locator where it is reached.
 *
 * @param resource the class or interface whose instance handles
 * @param method the method, inherited ones included; its types are those seen from the resource
 * @param base the path before the method's own, templates as written
 * @param path the method's own path, as written; empty for none
 * @param inherited parameters of the locators on the way
 * @param tags the tags that hold where the method names none
 * @param consumes media types stated; empty when an annotation states none, absent without one
 * @param produces media types stated; empty when an annotation states none, absent without one
 */
record ResourceMethod(
    SourceType resource,
    SourceMethod method,
    String base,
    String path,
    List<ParameterDraft> inherited,
    List<String> tags,
    Optional<List<String>> consumes,
    Optional<List<String>> produces) {
  ResourceMethod {
    inherited = List.copyOf(inherited);
    tags = List.copyOf(tags);
  }

  Annotations annotations() {
    return method.inheritedAnnotations();
  }

  /** Returns the whole path, as written. */
  String template() {
    return PathTemplates.join(base, path);
  }
}
