package dev.docgen.engine.schema.bean;

import dev.docgen.source.Annotations;
import dev.docgen.source.Modifier;
import dev.docgen.source.SourceElement;
import dev.docgen.source.SourceField;
import dev.docgen.source.SourceMember;
import java.util.Optional;

/** What annotations say of a member's part in JSON or XML (smallrye's {@code IgnoreResolver}). */
enum MemberVisibility {
  IGNORED,
  EXPOSED,
  UNSET;

  static final String[] XML_ELEMENT = xml("XmlElement");
  static final String[] XML_ATTRIBUTE = xml("XmlAttribute");
  private static final String[] SCHEMA = {
    "org.eclipse.microprofile.openapi.annotations.media.Schema",
    "io.swagger.v3.oas.annotations.media.Schema"
  };
  private static final String[] XML_TRANSIENT = xml("XmlTransient");
  private static final String[] XML_ACCESSOR_TYPE = xml("XmlAccessorType");
  private static final String[] XML_OTHERS = {
    "jakarta.xml.bind.annotation.XmlElementWrapper",
    "javax.xml.bind.annotation.XmlElementWrapper",
    "jakarta.xml.bind.annotation.XmlValue",
    "javax.xml.bind.annotation.XmlValue"
  };

  static String[] xml(String name) {
    return new String[] {
      "jakarta.xml.bind.annotation." + name, "javax.xml.bind.annotation." + name
    };
  }

  static MemberVisibility of(SourceElement element, Annotations annotations) {
    Optional<Boolean> hidden =
        annotations.find(SCHEMA).map(schema -> schema.bool("hidden").orElse(false));
    if (hidden.isPresent()) {
      return hidden.get() ? IGNORED : EXPOSED;
    }
    if (annotations.has(JsonB.TRANSIENT)
        || annotations.has(XML_TRANSIENT)
        || Jackson.isOn(annotations, Jackson.IGNORE)
        || (element instanceof SourceField && element.modifiers().contains(Modifier.TRANSIENT))) {
      return IGNORED;
    }
    boolean xml =
        annotations.has(XML_ELEMENT)
            || annotations.has(XML_ATTRIBUTE)
            || annotations.has(XML_OTHERS);
    return xml ? EXPOSED : byAccessType((SourceMember) element);
  }

  /** A class may say which of its members XML holds (Jakarta XML Binding 4.0, section 8.6). */
  private static MemberVisibility byAccessType(SourceMember member) {
    Optional<String> type =
        member
            .declaringType()
            .annotations()
            .find(XML_ACCESSOR_TYPE)
            .flatMap(accessor -> accessor.string("value"));
    if (type.isEmpty()) {
      return UNSET;
    }
    boolean exposed =
        switch (type.get()) {
          case "FIELD" -> member instanceof SourceField;
          case "PROPERTY" -> !(member instanceof SourceField);
          case "PUBLIC_MEMBER" -> member.modifiers().contains(Modifier.PUBLIC);
          default -> false;
        };
    return exposed ? EXPOSED : IGNORED;
  }
}
