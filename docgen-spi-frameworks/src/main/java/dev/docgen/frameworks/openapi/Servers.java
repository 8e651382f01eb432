package dev.docgen.frameworks.openapi;

import dev.docgen.model.Server;
import dev.docgen.model.ServerVariable;
import dev.docgen.source.SourceAnnotation;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads {@code @Server}. */
public final class Servers {
  private Servers() {}

  /** Returns the servers of a {@code servers} attribute, placeholders replaced. */
  public static List<Server> of(SourceAnnotation owner, UnaryOperator<String> texts) {
    return of(owner.annotations("servers"), texts);
  }

  /** Returns the servers that {@code @Server}s state, placeholders replaced. */
  public static List<Server> of(List<SourceAnnotation> annotations, UnaryOperator<String> texts) {
    return annotations.stream().flatMap(annotation -> read(annotation, texts).stream()).toList();
  }

  static Optional<Server> read(SourceAnnotation annotation) {
    return read(annotation, UnaryOperator.identity());
  }

  private static Optional<Server> read(SourceAnnotation annotation, UnaryOperator<String> texts) {
    String url = Reading.plain(annotation, "url");
    String description = Reading.plain(annotation, "description");
    if (url == null && description == null) {
      return Optional.empty();
    }
    Server.Builder builder =
        Server.builder()
            .url(url == null ? "/" : texts.apply(url))
            .description(description == null ? null : texts.apply(description))
            .extensions(Extensions.of(annotation));
    for (SourceAnnotation variable : annotation.annotations("variables")) {
      String name = Reading.plain(variable, "name");
      if (name != null) {
        builder.putVariable(name, variable(variable));
      }
    }
    return Optional.of(builder.build());
  }

  private static ServerVariable variable(SourceAnnotation annotation) {
    return ServerVariable.builder()
        .defaultValue(annotation.string("defaultValue").orElse(""))
        .allowedValues(
            annotation.strings(
                Reading.isMicroProfile(annotation) ? "enumeration" : "allowableValues"))
        .description(Reading.plain(annotation, "description"))
        .extensions(Extensions.of(annotation))
        .build();
  }
}
