package dev.docgen.frameworks.jaxrs;

import com.github.javaparser.ast.expr.ClassExpr;
import dev.docgen.frameworks.openapi.Term;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ArrayType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.JavaType.UnresolvedType;
import dev.docgen.source.Modifier;
import dev.docgen.source.SourceBody;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How values of classes travel in a path, query, header, cookie or form (Jakarta REST 3.1, section
 * 3.2): as text where the class is made of one, or where a converter of the application makes it.
 * Immutable and thread-safe.
 */
final class WireTypes {
  private static final String TEXT = "java.lang.String";

  /** What holds several values, or one that may be missing. */
  private static final Set<String> HOLDERS =
      Set.of(
          "java.util.Collection",
          "java.util.List",
          "java.util.Set",
          "java.util.SortedSet",
          "java.util.NavigableSet",
          "java.util.Optional");

  private final SourceTree sources;

  /** Names of the classes that the application's {@code ParamConverter}s make. */
  private final Set<String> converted;

  private WireTypes(SourceTree sources, Set<String> converted) {
    this.sources = sources;
    this.converted = converted;
  }

  static WireTypes read(SourceTree sources) {
    Set<String> converted = new LinkedHashSet<>();
    for (String name : RestAnnotations.PARAM_CONVERTER) {
      for (SourceType converter : sources.subtypesOf(name)) {
        sources
            .asSuper(converter.type(), name)
            .flatMap(it -> it.argument(0))
            .ifPresent(made -> converted.add(RestTypes.nameOf(made)));
      }
    }
    for (String name : RestAnnotations.PARAM_CONVERTER_PROVIDER) {
      sources.subtypesOf(name).stream()
          .flatMap(it -> it.methods().stream())
          .filter(it -> it.name().equals("getConverter"))
          .flatMap(it -> it.body().stream())
          .forEach(body -> addNamed(body, converted));
    }
    return new WireTypes(sources, Set.copyOf(converted));
  }

  /** A provider tells by class literals what it converts. */
  private static void addNamed(SourceBody provider, Set<String> converted) {
    provider
        .syntax()
        .findAll(ClassExpr.class)
        .forEach(it -> converted.add(RestTypes.nameOf(provider.resolve(it.getType()))));
  }

  /** Returns the type of what travels: the type itself, or text in its or its elements' place. */
  JavaType of(JavaType type) {
    if (type instanceof ArrayType array) {
      return new ArrayType(of(array.component()), array.annotations());
    }
    if (type instanceof ClassType holder
        && HOLDERS.contains(holder.qualifiedName())
        && holder.arguments().size() == 1) {
      return new ClassType(
          holder.qualifiedName(), List.of(of(holder.arguments().get(0))), holder.annotations());
    }
    return isText(type) ? JavaType.of(TEXT).withAnnotations(type.annotations()) : type;
  }

  private boolean isText(JavaType type) {
    if (type instanceof UnresolvedType unknown) {
      return converted.contains(unknown.name());
    }
    return sources
        .type(type)
        .filter(it -> it.origin() != SourceType.Origin.WELL_KNOWN)
        .filter(it -> it.kind() != SourceType.Kind.ENUM)
        .filter(it -> !it.annotations().has(Term.SCHEMA.microProfile()))
        .filter(it -> converted.contains(it.qualifiedName()) || isMadeOfText(it))
        .isPresent();
  }

  private static boolean isMadeOfText(SourceType type) {
    boolean record =
        type.kind() == SourceType.Kind.RECORD
            && type.fields().stream()
                    .filter(it -> !it.modifiers().contains(Modifier.STATIC))
                    .filter(it -> it.type().is(TEXT))
                    .count()
                == 1
            && type.fields().stream()
                    .filter(it -> !it.modifiers().contains(Modifier.STATIC))
                    .count()
                == 1;
    return record
        || type.constructors().stream().anyMatch(WireTypes::takesText)
        || type.methods().stream()
            .filter(it -> it.modifiers().contains(Modifier.STATIC))
            .filter(it -> it.name().equals("valueOf") || it.name().equals("fromString"))
            .anyMatch(WireTypes::takesText);
  }

  private static boolean takesText(SourceMethod method) {
    return method.parameters().size() == 1 && method.parameters().get(0).type().is(TEXT);
  }
}
