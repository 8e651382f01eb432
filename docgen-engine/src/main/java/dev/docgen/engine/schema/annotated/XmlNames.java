package dev.docgen.engine.schema.annotated;

import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.model.Xml;
import dev.docgen.source.Annotations;
import dev.docgen.source.SourceAnnotation;
import java.util.List;
import java.util.Optional;

/**
 * JAXB's annotations as the XML Object (Jakarta XML Binding 4.0; swagger-core's {@code
 * JAXBAnnotationsHelper}): a name only where it differs from the property's.
 */
public final class XmlNames {
  private static final String DEFAULT = "##default";

  private XmlNames() {}

  /** Returns the XML Object of a class with a named {@code @XmlRootElement}. */
  public static Optional<Xml> ofType(Annotations type, Annotations packageAnnotations) {
    Optional<SourceAnnotation> root = find(type, "XmlRootElement");
    Optional<String> name = root.flatMap(element -> text(element, "name"));
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> namespace =
        root.flatMap(element -> text(element, "namespace"))
            .or(
                () ->
                    find(packageAnnotations, "XmlSchema")
                        .flatMap(schema -> text(schema, "namespace")));
    return Optional.of(Xml.builder().name(name.get()).namespace(namespace.orElse(null)).build());
  }

  /** Sets the XML Object of a property where an annotation asks for one. */
  public static void applyToProperty(
      String property, Annotations annotations, Schema.Builder schema) {
    Optional<SourceAnnotation> wrapper = find(annotations, "XmlElementWrapper");
    Optional<SourceAnnotation> element = find(annotations, "XmlElement");
    Optional<SourceAnnotation> attribute = find(annotations, "XmlAttribute");
    if (wrapper.isPresent()) {
      String name = text(wrapper.get(), "name").filter(own -> !own.equals(property)).orElse(null);
      schema.xml(Xml.builder().name(name).wrapped(true).build());
    } else if (element.isPresent()) {
      named(property, element.get(), false).ifPresent(schema::xml);
    } else if (attribute.isPresent() && isPlain(schema)) {
      named(property, attribute.get(), true).ifPresent(schema::xml);
    }
  }

  /**
   * Names the elements of a wrapped list, which a document of XML repeats within the wrapper
   * (smallrye's {@code AnnotationTargetProcessor.processXmlAttr}).
   */
  public static void nameItems(String property, Annotations annotations, Schema.Builder schema) {
    if (find(annotations, "XmlElementWrapper").isPresent()
        && schema.get("items") instanceof Schema items) {
      find(annotations, "XmlElement")
          .flatMap(element -> named(property, element, false))
          .ifPresent(xml -> schema.items(items.toBuilder().xml(xml).build()));
    }
  }

  private static Optional<Xml> named(
      String property, SourceAnnotation annotation, boolean attribute) {
    Optional<String> name = text(annotation, "name").filter(own -> !own.equals(property));
    Optional<String> namespace = text(annotation, "namespace");
    return name.isEmpty() && namespace.isEmpty() && !attribute
        ? Optional.empty()
        : Optional.of(
            Xml.builder()
                .name(name.orElse(null))
                .namespace(namespace.orElse(null))
                .attribute(attribute)
                .build());
  }

  private static boolean isPlain(Schema.Builder schema) {
    return schema.get("$ref") == null
        && !(schema.get("type") instanceof List<?> types
            && (types.contains(SchemaType.ARRAY) || types.contains(SchemaType.OBJECT)));
  }

  private static Optional<SourceAnnotation> find(Annotations annotations, String name) {
    return annotations.find(
        "jakarta.xml.bind.annotation." + name, "javax.xml.bind.annotation." + name);
  }

  private static Optional<String> text(SourceAnnotation annotation, String attribute) {
    return annotation.string(attribute).filter(text -> !text.isEmpty() && !text.equals(DEFAULT));
  }
}
