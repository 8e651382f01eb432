package dev.docgen.engine.schema;

import dev.docgen.engine.schema.annotated.DeclaredSchema;
import dev.docgen.engine.schema.annotated.JavalinSchema;
import dev.docgen.engine.schema.bean.Jackson;
import dev.docgen.source.Annotations;
import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ArrayType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.JavaType.UnresolvedType;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import dev.docgen.spi.SchemaNaming;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The names that types want as components: {@code @JsonRootName}, {@code @Schema(name)}, else the
 * conventions' naming over such declared names of the type arguments, then the active views
 * (swagger-core's {@code TypeNameResolver} and {@code decorateModelName}).
 */
final class ComponentNames {
  private ComponentNames() {}

  static String of(ClassType type, List<String> views, SchemaNaming naming, SourceTree sources) {
    String name = declared(type, sources).orElseGet(() -> naming.name(renamed(type, sources)));
    return views.isEmpty() ? name : with(name, views);
  }

  /** Returns a name with the simple names of classes after it, of views or of groups. */
  static String with(String name, List<String> classes) {
    return name
        + classes.stream()
            .map(one -> one.substring(one.lastIndexOf('.') + 1))
            .collect(Collectors.joining("-or-", "_", ""));
  }

  private static Optional<String> declared(ClassType type, SourceTree sources) {
    Optional<Annotations> annotations = sources.type(type).map(SourceType::annotations);
    return annotations
        .flatMap(all -> all.find(Jackson.ROOT_NAME))
        .flatMap(root -> root.string("value"))
        .filter(name -> !name.isBlank())
        .or(() -> annotations.flatMap(DeclaredSchema::find).flatMap(DeclaredSchema::name))
        .or(
            () ->
                annotations
                    .flatMap(all -> all.find(JavalinSchema.names("OpenApiName")))
                    .flatMap(own -> own.string("value")));
  }

  private static JavaType renamed(JavaType type, SourceTree sources) {
    if (type instanceof ArrayType array) {
      return new ArrayType(renamed(array.component(), sources), List.of());
    }
    if (type instanceof UnresolvedType unknown) {
      return new UnresolvedType(unknown.name(), renamed(unknown.arguments(), sources), List.of());
    }
    if (!(type instanceof ClassType known)) {
      return type;
    }
    List<JavaType> arguments = renamed(known.arguments(), sources);
    String own = known.qualifiedName();
    String qualifier = own.substring(0, own.lastIndexOf('.') + 1);
    return new ClassType(
        declared(known, sources).map(name -> qualifier + name).orElse(own), arguments, List.of());
  }

  private static List<JavaType> renamed(List<JavaType> arguments, SourceTree sources) {
    return arguments.stream().map(argument -> renamed(argument, sources)).toList();
  }
}
