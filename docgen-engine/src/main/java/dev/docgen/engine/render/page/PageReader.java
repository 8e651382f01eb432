package dev.docgen.engine.render.page;

import dev.docgen.engine.render.example.Examples;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Contact;
import dev.docgen.model.ExternalDocumentation;
import dev.docgen.model.Info;
import dev.docgen.model.License;
import dev.docgen.model.PathItem;
import dev.docgen.model.Schema;
import dev.docgen.model.SecurityScheme;
import dev.docgen.model.Server;
import dev.docgen.spi.RenderOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Computes the page of one model. */
final class PageReader {
  private final ApiModel model;
  private final Texts texts = new Texts();
  private final References references;
  private final Map<String, String> schemaAnchors = new LinkedHashMap<>();
  private final Shapes shapes;
  private final SecurityReader security;
  private final Operations operations;
  private final Anchors anchors;

  PageReader(ApiModel model, RenderOptions options, Examples examples) {
    this.model = standing(model);
    this.references = new References(model);
    this.anchors = new Anchors(AnchorKeys.of(this.model, references));
    Map<String, Schema> schemas = model.components().schemas();
    schemas.keySet().forEach(it -> schemaAnchors.put(it, anchors.of(AnchorKeys.schema(it))));
    Sources sources = new Sources(options);
    this.shapes = new Shapes(schemas, new Types(schemaAnchors), sources);
    this.security = new SecurityReader(schemes(), schemeAnchors());
    this.operations =
        new Operations(this.model, references, shapes, security, sources, texts, anchors, examples);
  }

  /** Returns a model whose operations name the path and method under which they stand. */
  private static ApiModel standing(ApiModel model) {
    ApiModel.Builder standing = model.toBuilder();
    model
        .paths()
        .forEach(
            (path, item) -> {
              PathItem.Builder changed = item.toBuilder();
              item.operations()
                  .forEach(
                      (method, it) ->
                          changed.putOperation(
                              method, it.toBuilder().path(path).method(method).build()));
              standing.putPath(path, changed.build());
            });
    return standing.build();
  }

  Page page() {
    Info info = model.info();
    String title = Texts.orNull(info.title());
    List<Group> groups = new Groups(model, operations, texts, anchors).read();
    return new Page(
        title == null ? "API documentation" : texts.plain(title),
        Texts.orNull(info.version()),
        Texts.orNull(info.summary()),
        Texts.orNull(info.description()),
        links(info),
        servers(model.servers()),
        security.uses(model.security()),
        groups,
        webhooks(),
        ErrorRow.of(groups.stream().flatMap(it -> it.operations().stream()).toList()),
        schemas(),
        security.sections());
  }

  private Map<String, SecurityScheme> schemes() {
    return model.components().securitySchemes();
  }

  private Map<String, String> schemeAnchors() {
    Map<String, String> byName = new LinkedHashMap<>();
    schemes().keySet().forEach(it -> byName.put(it, anchors.of(AnchorKeys.scheme(it))));
    return byName;
  }

  private List<OperationSection> webhooks() {
    List<OperationSection> sections = new ArrayList<>();
    for (Map.Entry<String, PathItem> webhook : model.webhooks().entrySet()) {
      sections.addAll(operations.webhook(webhook.getKey(), webhook.getValue()));
    }
    return sections;
  }

  private Map<String, SchemaSection> schemas() {
    Usages usages = new Usages(references);
    model.operations().forEach(it -> usages.add(it, operations.link(it)));
    Map<String, Schema> schemas = model.components().schemas();
    schemas.forEach((name, schema) -> usages.add(schema, schemaLink(name)));
    Map<String, SchemaSection> sections = new LinkedHashMap<>();
    schemas.forEach(
        (name, schema) ->
            sections.put(
                name,
                new SchemaSection(
                    schemaLink(name).anchor(), name, shapes.of(schema), usedBy(usages, name))));
    return sections;
  }

  private static List<Link> usedBy(Usages usages, String name) {
    return usages.of(name).stream().filter(link -> !link.label().equals(name)).toList();
  }

  private Link schemaLink(String name) {
    return new Link(name, anchors.of(AnchorKeys.schema(name)));
  }

  private List<WebLink> links(Info info) {
    List<WebLink> links = new ArrayList<>();
    Contact contact = info.contact();
    if (contact != null) {
      String name = contact.name() == null ? "" : ": " + contact.name();
      add(links, contact.url(), "Contact" + name);
      add(links, contact.email() == null ? null : "mailto:" + contact.email(), "Mail" + name);
    }
    License license = info.license();
    if (license != null) {
      add(links, license.url(), "Licence: " + license.name());
    }
    add(links, info.termsOfService(), "Terms of service");
    ExternalDocumentation docs = model.externalDocs();
    if (docs != null) {
      add(links, docs.url(), docs.description());
    }
    return links;
  }

  private static void add(List<WebLink> links, @Nullable String url, @Nullable String label) {
    if (url != null) {
      links.add(new WebLink(url, label));
    }
  }

  static @Nullable WebLink webLink(@Nullable ExternalDocumentation docs) {
    return docs == null || docs.url() == null ? null : new WebLink(docs.url(), docs.description());
  }

  static List<ServerRow> servers(List<Server> servers) {
    return servers.stream().map(PageReader::server).toList();
  }

  private static ServerRow server(Server server) {
    List<ServerRow.Variable> variables = new ArrayList<>();
    server
        .variables()
        .forEach(
            (name, it) ->
                variables.add(
                    new ServerRow.Variable(
                        name, it.defaultValue(), it.allowedValues(), it.description())));
    return new ServerRow(server.url(), Texts.orNull(server.description()), variables);
  }
}
