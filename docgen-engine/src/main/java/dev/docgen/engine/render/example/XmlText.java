package dev.docgen.engine.render.example;

import dev.docgen.engine.fit.ComponentSchemas;
import dev.docgen.engine.fit.Direction;
import dev.docgen.engine.fit.PropertySchemas;
import dev.docgen.engine.fit.SchemaFit;
import dev.docgen.engine.render.example.Shape.Choice;
import dev.docgen.model.Schema;
import dev.docgen.model.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes values as XML, named as XML Objects say (OpenAPI 3.1, 4.8.26). For one value. */
final class XmlText {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

  private final ComponentSchemas components;
  private final SchemaFit fit;
  private final StringBuilder text = new StringBuilder();

  XmlText(ComponentSchemas components, Direction direction) {
    this.components = components;
    this.fit = new SchemaFit(components, direction).overlapping();
  }

  /** Returns the document; its root is named by the schema or its component. */
  String write(Schema schema, @Nullable Object value) {
    Shape shape = shape(List.of(schema), value);
    String component = shape.entries().stream().findFirst().orElse("root");
    text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    if (value instanceof List<?> items) {
      wrapped(name(shape, component.equals("root") ? "items" : component), shape, items, 0);
    } else {
      element(name(shape, component), shape, value, 0);
    }
    return text.toString();
  }

  private void element(String name, Shape shape, @Nullable Object value, int depth) {
    indent(depth).append('<').append(name).append(namespace(shape));
    if (value instanceof Map<?, ?> map) {
      object(name, shape, map, depth);
    } else {
      text.append('>').append(escaped(value)).append("</").append(name).append(">\n");
    }
  }

  private void object(String name, Shape shape, Map<?, ?> map, int depth) {
    List<Map.Entry<?, ?>> elements = new ArrayList<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      Shape property = property(shape, entry);
      if (xml(property).filter(Xml::attribute).isPresent()) {
        String attribute = name(property, String.valueOf(entry.getKey()));
        text.append(' ').append(attribute).append("=\"").append(escaped(entry.getValue()));
        text.append('"');
      } else if (entry.getValue() != null) {
        elements.add(entry);
      }
    }
    if (elements.isEmpty()) {
      text.append("/>\n");
      return;
    }
    text.append(">\n");
    elements.forEach(entry -> child(property(shape, entry), entry, depth + 1));
    indent(depth).append("</").append(name).append(">\n");
  }

  private void child(Shape shape, Map.Entry<?, ?> entry, int depth) {
    String key = String.valueOf(entry.getKey());
    if (!(entry.getValue() instanceof List<?> items)) {
      element(name(shape, key), shape, entry.getValue(), depth);
    } else if (xml(shape).filter(Xml::wrapped).isPresent()) {
      wrapped(name(shape, key), shape, items, depth);
    } else {
      items(shape, items, key, depth);
    }
  }

  private void wrapped(String name, Shape shape, List<?> items, int depth) {
    indent(depth).append('<').append(name).append(namespace(shape)).append(">\n");
    items(shape, items, PropertyNames.singular(name), depth + 1);
    indent(depth).append("</").append(name).append(">\n");
  }

  private void items(Shape array, List<?> items, String name, int depth) {
    for (Object item : items) {
      Shape shape = shape(array.schemas("items"), item);
      element(name(shape, name), shape, item, depth);
    }
  }

  private Shape property(Shape object, Map.Entry<?, ?> entry) {
    List<Schema> schemas = new ArrayList<>();
    String name = String.valueOf(entry.getKey());
    object.parts().forEach(part -> schemas.addAll(new PropertySchemas(part).of(name)));
    return shape(schemas, entry.getValue());
  }

  /** Returns the shape with the alternatives chosen that the value fits. */
  private Shape shape(List<Schema> schemas, @Nullable Object value) {
    Shape shape = ShapeReader.of(schemas, components);
    for (int i = 0; i < 10 && !shape.choices().isEmpty(); i++) {
      List<Choice> choice = shape.choices().get(0);
      Choice fitting =
          choice.stream().filter(one -> fit.fits(one.schema(), value)).findFirst().orElse(null);
      if (fitting == null) {
        return shape;
      }
      shape = shape.choose(fitting, components);
    }
    return shape;
  }

  private static Optional<Xml> xml(Shape shape) {
    return shape.all("xml").filter(Xml.class::isInstance).map(Xml.class::cast).findFirst();
  }

  private static String name(Shape shape, String otherwise) {
    Xml xml = xml(shape).orElse(Xml.EMPTY);
    String local = xml.name() == null ? otherwise : xml.name();
    String prefix = xml.prefix();
    if (!NAME.matcher(local).matches() || (prefix != null && !NAME.matcher(prefix).matches())) {
      throw NoExample.because("'" + local + "' is no name of an XML element");
    }
    return prefix == null ? local : prefix + ":" + local;
  }

  private static String namespace(Shape shape) {
    Xml xml = xml(shape).orElse(Xml.EMPTY);
    if (xml.namespace() == null) {
      return "";
    }
    String attribute = xml.prefix() == null ? " xmlns" : " xmlns:" + xml.prefix();
    return attribute + "=\"" + escaped(xml.namespace()) + "\"";
  }

  private StringBuilder indent(int depth) {
    return text.append("  ".repeat(depth));
  }

  /** Escapes for content and attributes; XML 1.0 has no way to write most control characters. */
  private static String escaped(@Nullable Object value) {
    String plain = value instanceof String string ? string : JsonText.compact(value);
    StringBuilder escaped = new StringBuilder();
    plain
        .codePoints()
        .forEach(
            c -> {
              if (c == '&' || c == '<' || c == '>' || c == '"') {
                escaped.append("&#").append(c).append(';');
              } else if (c == '\n' || c == '\t' || c == '\r') {
                escaped.append("&#").append(c).append(';');
              } else if (c < 0x20
                  || Character.getType(c) == Character.SURROGATE
                  || c >= 0xFFFE && c <= 0xFFFF) {
                throw NoExample.because("a character cannot be written as XML");
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }
}
