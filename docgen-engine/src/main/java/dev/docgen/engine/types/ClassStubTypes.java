package dev.docgen.engine.types;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;
import org.jboss.jandex.Type;
import org.jboss.jandex.TypeVariable;
import org.jboss.jandex.WildcardType;

/** Writes the types, annotations and values of class files as Java source. */
final class ClassStubTypes {
  private ClassStubTypes() {}

  /** Type annotations are left out: class files repeat those of declarations among them. */
  static String name(Type type) {
    return switch (type.kind()) {
      case ARRAY ->
          name(type.asArrayType().constituent()) + "[]".repeat(type.asArrayType().dimensions());
      case PARAMETERIZED_TYPE -> {
        StringJoiner arguments = new StringJoiner(", ", "<", ">");
        type.asParameterizedType().arguments().forEach(it -> arguments.add(name(it)));
        yield canonical(type) + arguments;
      }
      case TYPE_VARIABLE -> type.asTypeVariable().identifier();
      case TYPE_VARIABLE_REFERENCE -> type.asTypeVariableReference().identifier();
      case UNRESOLVED_TYPE_VARIABLE -> type.asUnresolvedTypeVariable().identifier();
      case WILDCARD_TYPE -> wildcard(type.asWildcardType());
      default -> canonical(type);
    };
  }

  private static String canonical(Type type) {
    return type.name().toString().replace('$', '.');
  }

  private static String wildcard(WildcardType type) {
    if (type.superBound() != null) {
      return "? super " + name(type.superBound());
    }
    boolean isBounded = !type.extendsBound().name().toString().equals("java.lang.Object");
    return isBounded ? "? extends " + name(type.extendsBound()) : "?";
  }

  static String parameters(List<TypeVariable> variables) {
    if (variables.isEmpty()) {
      return "";
    }
    StringJoiner parameters = new StringJoiner(", ", "<", ">");
    for (TypeVariable variable : variables) {
      List<String> bounds = new ArrayList<>();
      for (Type bound : variable.bounds()) {
        if (!bound.name().toString().equals("java.lang.Object")) {
          bounds.add(name(bound));
        }
      }
      String extension = bounds.isEmpty() ? "" : " extends " + String.join(" & ", bounds);
      parameters.add(variable.identifier() + extension);
    }
    return parameters.toString();
  }

  static String arguments(MethodInfo method) {
    StringJoiner parameters = new StringJoiner(", ", "(", ")");
    for (MethodParameterInfo parameter : method.parameters()) {
      StringBuilder written = new StringBuilder();
      for (AnnotationInstance annotation : parameter.declaredAnnotations()) {
        written.append(annotation(annotation)).append(' ');
      }
      String name = parameter.name();
      boolean usable = name != null && ClassStub.isName(name);
      parameters.add(
          written + name(parameter.type()) + " " + (usable ? name : "arg" + parameter.position()));
    }
    return parameters.toString();
  }

  static String annotation(AnnotationInstance annotation) {
    StringJoiner values = new StringJoiner(", ", "(", ")");
    values.setEmptyValue("");
    for (AnnotationValue value : annotation.values()) {
      values.add(value.name() + " = " + value(value));
    }
    return "@" + annotation.name().toString().replace('$', '.') + values;
  }

  static String value(AnnotationValue value) {
    return switch (value.kind()) {
      case ARRAY -> {
        StringJoiner items = new StringJoiner(", ", "{", "}");
        value.asArrayList().forEach(it -> items.add(value(it)));
        yield items.toString();
      }
      case NESTED -> annotation(value.asNested());
      case CLASS -> name(value.asClass()) + ".class";
      case ENUM -> value.asEnumType().toString().replace('$', '.') + "." + value.asEnum();
      case STRING -> quoted(value.asString(), '"');
      case CHARACTER -> quoted(String.valueOf(value.asChar()), '\'');
      case LONG -> value.asLong() + "L";
      case FLOAT -> floating(value.asFloat(), "f");
      case DOUBLE -> floating(value.asDouble(), "d");
      default -> value.value().toString();
    };
  }

  /** The values without a literal are written as the divisions that give them. */
  private static String floating(double value, String suffix) {
    if (Double.isNaN(value)) {
      return "0" + suffix + " / 0";
    }
    return Double.isInfinite(value) ? (value < 0 ? "-1" : "1") + suffix + " / 0" : value + suffix;
  }

  private static String quoted(String text, char quote) {
    StringBuilder literal = new StringBuilder().append(quote);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == quote || c == '\\') {
        literal.append('\\').append(c);
      } else if (c >= ' ' && c <= '~') {
        literal.append(c);
      } else {
        literal.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
      }
    }
    return literal.append(quote).toString();
  }
}
