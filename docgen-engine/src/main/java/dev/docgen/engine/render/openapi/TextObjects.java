package dev.docgen.engine.render.openapi;

import dev.docgen.engine.render.json.Text;
import dev.docgen.model.Contact;
import dev.docgen.model.ExternalDocumentation;
import dev.docgen.model.Info;
import dev.docgen.model.License;
import dev.docgen.model.Server;
import dev.docgen.model.ServerVariable;
import dev.docgen.model.Tag;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes the objects that tell about the API in words: Info, Server, Tag and the like. */
final class TextObjects {
  private static final String DEFAULT_TITLE = "OpenAPI definition";
  private static final String DEFAULT_VERSION = "v0";

  private final Output out;

  TextObjects(Output out) {
    this.out = out;
  }

  /** Writes the Info Object; the title and version that it requires are springdoc's defaults. */
  void info(Info info) throws IOException {
    out.object(
        () -> {
          out.text("title", info.title() == null ? DEFAULT_TITLE : info.title());
          if (out.is31()) {
            out.text("summary", info.summary());
          }
          out.text("description", info.description());
          out.text("termsOfService", info.termsOfService());
          out.field("contact", info.contact(), this::contact);
          out.field("license", info.license(), this::license);
          out.text("version", info.version() == null ? DEFAULT_VERSION : info.version());
          out.extensions(info.extensions());
        });
  }

  private void contact(Contact contact) throws IOException {
    out.object(
        () -> {
          out.text("name", contact.name());
          out.text("url", contact.url());
          out.text("email", contact.email());
          out.extensions(contact.extensions());
        });
  }

  /** Writes the License Object; 3.0 has no SPDX identifier, so it gets that licence's page. */
  private void license(License license) throws IOException {
    String identifier = license.identifier();
    String url = license.url();
    out.object(
        () -> {
          out.text("name", license.name() == null ? firstOf(identifier, url) : license.name());
          if (url != null) {
            out.text("url", url);
          } else if (identifier != null && out.is31()) {
            out.text("identifier", identifier);
          } else if (identifier != null) {
            out.text("url", "https://spdx.org/licenses/" + Text.pointerFragment(identifier));
          }
          out.extensions(license.extensions());
        });
  }

  private static String firstOf(@Nullable String identifier, @Nullable String url) {
    if (identifier != null) {
      return identifier;
    }
    return url == null ? "" : url;
  }

  void server(Server server) throws IOException {
    out.object(
        () -> {
          out.text("url", server.url());
          out.text("description", server.description());
          out.map("variables", server.variables(), this::variable);
          out.extensions(server.extensions());
        });
  }

  private void variable(ServerVariable variable) throws IOException {
    out.object(
        () -> {
          out.strings("enum", variable.allowedValues());
          out.text("default", variable.defaultValue());
          out.text("description", variable.description());
          out.extensions(variable.extensions());
        });
  }

  void tag(Tag tag) throws IOException {
    out.object(
        () -> {
          out.text("name", tag.name());
          out.text("description", tag.description());
          externalDocsField(tag.externalDocs());
          out.extensions(tag.extensions());
        });
  }

  /** Writes the field {@code externalDocs} unless it has no URL, which it requires. */
  void externalDocsField(@Nullable ExternalDocumentation docs) throws IOException {
    if (docs != null && docs.url() != null) {
      out.field("externalDocs", docs, this::externalDocs);
    }
  }

  void externalDocs(ExternalDocumentation docs) throws IOException {
    out.object(
        () -> {
          out.text("description", docs.description());
          out.text("url", docs.url());
          out.extensions(docs.extensions());
        });
  }
}
