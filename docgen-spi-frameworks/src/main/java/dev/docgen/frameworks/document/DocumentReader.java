package dev.docgen.frameworks.document;

import dev.docgen.model.ApiModel;
import dev.docgen.model.Components;
import dev.docgen.model.Contact;
import dev.docgen.model.ExternalDocumentation;
import dev.docgen.model.Info;
import dev.docgen.model.License;
import dev.docgen.model.Schema;
import dev.docgen.model.SecurityRequirement;
import dev.docgen.model.Server;
import dev.docgen.model.ServerVariable;
import dev.docgen.model.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads an OpenAPI Object (OpenAPI 3.1, 4.8.1) from JSON values: what concerns the document as a
 * whole, and its paths. Members of another shape than OpenAPI's count as absent.
 */
public final class DocumentReader {
  private DocumentReader() {}

  /** Returns what the document says. */
  public static ApiModel read(Map<String, ? extends @Nullable Object> document) {
    Part part = new Part(new LinkedHashMap<>(document));
    return ApiModel.builder()
        .info(part.part("info").map(DocumentReader::info).orElse(Info.EMPTY))
        .servers(part.parts("servers").stream().map(DocumentReader::server).toList())
        .tags(part.parts("tags").stream().map(DocumentReader::tag).toList())
        .security(part.parts("security").stream().map(DocumentReader::requirement).toList())
        .externalDocs(part.part("externalDocs").map(DocumentReader::externalDocs).orElse(null))
        .paths(part.named("paths", PathReader::pathItem))
        .webhooks(part.named("webhooks", PathReader::pathItem))
        .components(part.part("components").map(ComponentsReader::read).orElse(Components.EMPTY))
        .extensions(part.extensions())
        .build();
  }

  /** Returns the schema that a Schema Object describes (OpenAPI 3.1, 4.8.24). */
  public static Schema schema(Map<String, ? extends @Nullable Object> object) {
    return SchemaReader.read(new Part(new LinkedHashMap<>(object)));
  }

  private static Info info(Part part) {
    return Info.builder()
        .title(part.text("title"))
        .version(part.text("version"))
        .summary(part.text("summary"))
        .description(part.text("description"))
        .termsOfService(part.text("termsOfService"))
        .contact(part.part("contact").map(DocumentReader::contact).orElse(null))
        .license(part.part("license").map(DocumentReader::license).orElse(null))
        .extensions(part.extensions())
        .build();
  }

  private static Contact contact(Part part) {
    return Contact.builder()
        .name(part.text("name"))
        .url(part.text("url"))
        .email(part.text("email"))
        .extensions(part.extensions())
        .build();
  }

  private static License license(Part part) {
    return License.builder()
        .name(part.text("name"))
        .identifier(part.text("identifier"))
        .url(part.text("url"))
        .extensions(part.extensions())
        .build();
  }

  static Server server(Part part) {
    Server.Builder builder =
        Server.builder()
            .url(part.text("url", "/"))
            .description(part.text("description"))
            .extensions(part.extensions());
    part.named("variables", DocumentReader::variable).forEach(builder::putVariable);
    return builder.build();
  }

  private static ServerVariable variable(Part part) {
    return ServerVariable.builder()
        .defaultValue(part.text("default", ""))
        .allowedValues(part.texts("enum"))
        .description(part.text("description"))
        .extensions(part.extensions())
        .build();
  }

  private static Tag tag(Part part) {
    return Tag.builder(part.text("name", ""))
        .description(part.text("description"))
        .externalDocs(part.part("externalDocs").map(DocumentReader::externalDocs).orElse(null))
        .extensions(part.extensions())
        .build();
  }

  static ExternalDocumentation externalDocs(Part part) {
    return ExternalDocumentation.builder()
        .url(part.text("url"))
        .description(part.text("description"))
        .extensions(part.extensions())
        .build();
  }

  static SecurityRequirement requirement(Part part) {
    Map<String, List<String>> schemes = new LinkedHashMap<>();
    part.values().keySet().forEach(name -> schemes.put(name, part.texts(name)));
    return new SecurityRequirement(schemes);
  }
}
