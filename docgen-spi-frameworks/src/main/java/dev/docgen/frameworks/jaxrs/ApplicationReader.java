package dev.docgen.frameworks.jaxrs;

import dev.docgen.frameworks.document.Overlay;
import dev.docgen.frameworks.openapi.DefinitionReader;
import dev.docgen.frameworks.openapi.Reading;
import dev.docgen.frameworks.openapi.Securities;
import dev.docgen.frameworks.openapi.Servers;
import dev.docgen.frameworks.openapi.Tags;
import dev.docgen.frameworks.openapi.Term;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Components;
import dev.docgen.model.Info;
import dev.docgen.model.Schema;
import dev.docgen.model.Server;
import dev.docgen.model.Tag;
import dev.docgen.source.Annotations;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceType;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.SchemaUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what an application declares of itself: {@code @OpenAPIDefinition} on packages and classes,
 * security schemes, servers, tags, and the schemas that are documented whether used or not.
 */
final class ApplicationReader {
  private final RestApplication application;
  private final Reading reading;

  ApplicationReader(RestApplication application) {
    this.application = application;
    reading = application.reading(List.of());
  }

  /**
   * Returns the definitions: a class's word counts before its package's, and both before that of
   * the static document (MicroProfile OpenAPI 4.1, section 4.5, "Processing rules").
   */
  ApiModel definitions() {
    ApiModel defined = StaticDocument.read(application.sources());
    for (SourceUnit unit : application.sources().mentioning("OpenAPIDefinition")) {
      if (unit.path().endsWith("package-info.java")) {
        defined = Overlay.of(definition(unit.packageAnnotations()), defined);
      }
    }
    for (SourceType type : declaring(Term.DEFINITION)) {
      defined = Overlay.of(definition(type.annotations()), defined);
    }
    Components.Builder schemes = Components.builder();
    for (SourceType type : declaring(Term.SECURITY_SCHEME, Term.SECURITY_SCHEMES)) {
      Securities.schemes(type.annotations(), reading).forEach(schemes::putSecurityScheme);
    }
    return Overlay.of(defined, ApiModel.builder().components(schemes.build()).build());
  }

  private ApiModel definition(Annotations annotations) {
    ApiModel.Builder model = ApiModel.builder();
    reading
        .find(annotations, Term.DEFINITION)
        .ifPresent(definition -> DefinitionReader.read(definition, reading, model));
    return model.build();
  }

  private List<SourceType> declaring(Term... terms) {
    List<SourceType> types = new ArrayList<>();
    for (Term term : terms) {
      for (SourceType type :
          application.sources().annotatedWith(reading.vocabulary().names(term))) {
        if (application.scope().includes(type) && !types.contains(type)) {
          types.add(type);
        }
      }
    }
    return types;
  }

  /** Returns the document apart from its operations. */
  ApiModel read() {
    ApiModel defined = application.definitions();
    List<SourceType> resources = resources();
    return application
        .roles()
        .declareScopes(
            defined.toBuilder()
                .servers(servers(defined))
                .tags(tags(defined.tags(), resources))
                .info(info(defined.info()))
                .components(withSchemas(defined.components()))
                .build(),
            resources,
            application.sources());
  }

  /** What the configuration states comes first (smallrye's {@code OpenApiConfig}). */
  private Info info(Info defined) {
    ApiModel configured =
        ApiModel.builder().info(ConfiguredInfo.read(application.config())).build();
    return Overlay.of(configured, ApiModel.builder().info(defined).build()).info();
  }

  private List<SourceType> resources() {
    return application.sources().annotatedWith(RestAnnotations.PATH).stream()
        .filter(application.scope()::includes)
        .toList();
  }

  private List<Server> servers(ApiModel defined) {
    List<Server> servers = new ArrayList<>(defined.servers());
    for (SourceType type : application.paths().applications()) {
      servers.addAll(Servers.of(reading.findAll(type.annotations(), Term.SERVER), reading.texts()));
    }
    return servers;
  }

  /** Tags are sorted by name unless the definition gives their order. */
  private List<Tag> tags(List<Tag> defined, List<SourceType> resources) {
    Map<String, Tag> tags = new LinkedHashMap<>();
    defined.forEach(tag -> tags.putIfAbsent(tag.name(), tag));
    for (SourceType resource : resources) {
      addTags(resource.inheritedAnnotations(), tags);
      for (SourceMethod method : application.sources().methods(resource.type())) {
        if (Verbs.isResource(method)) {
          addTags(method.inheritedAnnotations(), tags);
        }
      }
    }
    List<Tag> all = new ArrayList<>(tags.values());
    if (defined.isEmpty()) {
      all.sort(Comparator.comparing(Tag::name));
    }
    return all;
  }

  private void addTags(Annotations annotations, Map<String, Tag> tags) {
    for (Tag tag : Tags.of(annotations, reading)) {
      Tag known = tags.get(tag.name());
      if (known == null || (!Tags.saysMore(known) && Tags.saysMore(tag))) {
        tags.put(tag.name(), tag);
      }
    }
  }

  /** Classes with MicroProfile's {@code @Schema} are components even where nothing uses them. */
  private Components withSchemas(Components components) {
    Components.Builder result = components.toBuilder();
    ConfiguredSchemas.of(application.config()).components().schemas().forEach(result::putSchema);
    for (SourceType type : application.sources().annotatedWith(Term.SCHEMA.microProfile())) {
      boolean hidden =
          type.annotations()
              .find(Term.SCHEMA.microProfile())
              .map((SourceAnnotation schema) -> Reading.flag(schema, "hidden"))
              .orElse(false);
      if (!hidden && application.scope().includes(type) && type.typeParameters().isEmpty()) {
        SchemaUse use = new SchemaUse(null, SchemaUse.Direction.BOTH, List.of(), type.location());
        Schema schema = application.schemas().schema(type.type(), use);
        schema.ref().ifPresent(key -> result.putSchema(key, schema));
      }
    }
    return result.build();
  }
}
