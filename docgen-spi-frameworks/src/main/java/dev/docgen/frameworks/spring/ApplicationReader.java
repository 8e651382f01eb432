package dev.docgen.frameworks.spring;

import dev.docgen.frameworks.document.Overlay;
import dev.docgen.frameworks.openapi.CallbackReader;
import dev.docgen.frameworks.openapi.DefinitionReader;
import dev.docgen.frameworks.openapi.Reading;
import dev.docgen.frameworks.openapi.Securities;
import dev.docgen.frameworks.openapi.SwaggerAnnotations;
import dev.docgen.frameworks.openapi.Tags;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Components;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.Info;
import dev.docgen.model.PathItem;
import dev.docgen.model.Tag;
import dev.docgen.source.Annotations;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import dev.docgen.spi.DetectionContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads what an application declares of itself: {@code @OpenAPIDefinition}, security schemes, tags
 * with texts, webhooks (springdoc, {@code OpenAPIService}).
 */
final class ApplicationReader {
  private static final String TITLE = "OpenAPI definition";
  private static final String VERSION = "v0";

  private final SourceTree sources;
  private final Reading reading;
  private final SpringApplication application;
  private final DetectionContext context;

  private ApplicationReader(DetectionContext context) {
    this.context = context;
    application = SpringApplication.of(context);
    sources = context.sources();
    reading = application.reading(List.of());
  }

  static ApiModel read(DetectionContext context) {
    return new ApplicationReader(context).read();
  }

  /**
   * springdoc's properties override annotations, and these the bean of type {@code OpenAPI}
   * (springdoc, {@code OpenAPIService.build}); customizers come last.
   */
  private ApiModel read() {
    ApiModel bean =
        new OpenApiBean(context, application.properties()).read().orElse(ApiModel.EMPTY);
    ApiModel configured = DocumentProperties.read(application.properties());
    return application
        .customizers()
        .apply(
            Overlay.of(
                Overlay.of(configured, Overlay.of(annotated(), bean)),
                ApiModel.builder()
                    .info(Info.builder().title(TITLE).version(VERSION).build())
                    .servers(BasePath.servers(application.properties()))
                    .build()));
  }

  private ApiModel annotated() {
    ApiModel.Builder model = ApiModel.builder();
    sources.annotatedWith(SwaggerAnnotations.DEFINITION).stream()
        .flatMap(type -> type.annotations().find(SwaggerAnnotations.DEFINITION).stream())
        .findFirst()
        .ifPresent(definition -> DefinitionReader.read(definition, reading, model));
    model.components(securitySchemes());
    model.tags(tags(model.build().tags()));
    addWebhooks(model);
    return model.build();
  }

  private Components securitySchemes() {
    Components.Builder components = Components.builder();
    for (SourceType type :
        sources.annotatedWith(
            SwaggerAnnotations.SECURITY_SCHEME, SwaggerAnnotations.SECURITY_SCHEMES)) {
      Securities.schemes(type.annotations(), reading).forEach(components::putSecurityScheme);
    }
    return components.build();
  }

  /** Tags that say more than a name are declared once for the document, the first word counting. */
  private List<Tag> tags(List<Tag> defined) {
    Map<String, Tag> tags = new LinkedHashMap<>();
    defined.forEach(tag -> tags.putIfAbsent(tag.name(), tag));
    for (SourceType type :
        sources.annotatedWith(SpringAnnotations.REST_CONTROLLER, SpringAnnotations.CONTROLLER)) {
      if (Controllers.isController(type) && !application.settings().hides(type)) {
        addTags(type, tags);
      }
    }
    return List.copyOf(tags.values());
  }

  private void addTags(SourceType controller, Map<String, Tag> tags) {
    for (SourceMethod method : sources.methods(controller.type())) {
      if (method.inheritedAnnotations().find(ControllerReader.MAPPINGS).isPresent()) {
        addTags(method.inheritedAnnotations(), tags);
      }
    }
    boolean tagged = addTags(controller.inheritedAnnotations(), tags);
    String text = controller.javadoc().description();
    boolean named = application.properties().flag("springdoc.auto-tag-classes", true);
    if (!tagged && named && !text.isBlank()) {
      String name = OperationTags.ofClass(controller.name());
      tags.putIfAbsent(name, Tag.builder(name).description(text).build());
    }
  }

  private boolean addTags(Annotations annotations, Map<String, Tag> tags) {
    List<Tag> found = Tags.of(annotations, reading);
    for (Tag tag : found) {
      if (Tags.saysMore(tag)) {
        tags.putIfAbsent(tag.name(), tag);
      }
    }
    return !found.isEmpty();
  }

  private void addWebhooks(ApiModel.Builder model) {
    for (SourceType type :
        sources.annotatedWith(SwaggerAnnotations.WEBHOOK, SwaggerAnnotations.WEBHOOKS)) {
      addWebhooks(type.annotations(), model);
      type.methods().forEach(method -> addWebhooks(method.annotations(), model));
    }
  }

  private void addWebhooks(Annotations annotations, ApiModel.Builder model) {
    for (SourceAnnotation webhook : annotations.findAll(SwaggerAnnotations.WEBHOOK)) {
      addWebhook(webhook, model);
    }
  }

  private void addWebhook(SourceAnnotation webhook, ApiModel.Builder model) {
    String name = webhook.string("name").orElse("");
    webhook
        .annotation("operation")
        .map(it -> CallbackReader.standalone(it, verb(it), name, reading))
        .ifPresent(
            operation ->
                model.putWebhook(
                    name, PathItem.builder().putOperation(operation.method(), operation).build()));
  }

  /** Whatever verb it names, springdoc documents a webhook's operation as a POST. */
  private HttpMethod verb(SourceAnnotation operation) {
    return operation
        .string("method")
        .filter(any -> SpringApplication.isCorrected(application.properties()))
        .flatMap(name -> HttpMethod.of(name.toUpperCase(Locale.ROOT)))
        .orElse(HttpMethod.POST);
  }
}
