package dev.docgen.frameworks.openapi;

import dev.docgen.model.ApiModel;
import dev.docgen.model.Contact;
import dev.docgen.model.Info;
import dev.docgen.model.License;
import dev.docgen.source.SourceAnnotation;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code @OpenAPIDefinition}: what is said of the API as a whole. */
public final class DefinitionReader {
  private DefinitionReader() {}

  /** Adds what the annotation says to a model. */
  public static void read(SourceAnnotation annotation, Reading reading, ApiModel.Builder model) {
    annotation
        .annotation("info")
        .filter(info -> !info.attributes().isEmpty())
        .ifPresent(info -> model.info(info(info, reading)));
    model.servers(Servers.of(annotation, reading.texts()));
    model.tags(Tags.of(annotation.annotations("tags"), reading));
    model.security(Securities.stated(annotation).orElse(List.of()));
    model.externalDocs(ExternalDocs.of(annotation).orElse(null));
    model.extensions(Extensions.of(annotation));
    annotation
        .annotation("components")
        .ifPresent(components -> model.components(DeclaredComponents.read(components, reading)));
    List<SourceAnnotation> items = new ArrayList<>(annotation.annotations("webhooks"));
    annotation
        .annotation("components")
        .ifPresent(components -> items.addAll(components.annotations("pathItems")));
    for (SourceAnnotation item : items) {
      for (SourceAnnotation operation : item.annotations("operations")) {
        Tags.of(operation.annotations("tags"), reading).forEach(model::addTag);
      }
    }
    for (SourceAnnotation webhook : annotation.annotations("webhooks")) {
      String name = Reading.plain(webhook, "name");
      if (name != null) {
        model.putWebhook(name, DeclaredComponents.pathItem(webhook, name, reading));
      }
    }
  }

  private static Info info(SourceAnnotation annotation, Reading reading) {
    return Info.builder()
        .title(reading.text(annotation, "title"))
        .version(reading.text(annotation, "version"))
        .summary(reading.text(annotation, "summary"))
        .description(reading.text(annotation, "description"))
        .termsOfService(reading.text(annotation, "termsOfService"))
        .contact(
            annotation
                .annotation("contact")
                .map(it -> contact(it, reading))
                .filter(it -> !it.equals(Contact.EMPTY))
                .orElse(null))
        .license(
            annotation
                .annotation("license")
                .map(it -> license(it, reading))
                .filter(it -> !it.equals(License.EMPTY))
                .orElse(null))
        .extensions(Extensions.resolved(Extensions.of(annotation), reading.texts()))
        .build();
  }

  private static Contact contact(SourceAnnotation annotation, Reading reading) {
    return Contact.builder()
        .name(reading.text(annotation, "name"))
        .url(reading.text(annotation, "url"))
        .email(reading.text(annotation, "email"))
        .extensions(Extensions.of(annotation))
        .build();
  }

  private static License license(SourceAnnotation annotation, Reading reading) {
    return License.builder()
        .name(reading.text(annotation, "name"))
        .identifier(reading.text(annotation, "identifier"))
        .url(reading.text(annotation, "url"))
        .extensions(Extensions.of(annotation))
        .build();
  }
}
