package dev.docgen.frameworks.spring;

import dev.docgen.GenerationRequest;
import dev.docgen.Severity;
import dev.docgen.model.ApiModel;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.Conventions;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.FrameworkDetector;
import dev.docgen.spi.JsonSettings;
import dev.docgen.spi.SchemaConventions;
import dev.docgen.spi.SchemaNaming;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Finds the operations of Spring MVC's and Spring WebFlux's annotated controllers, as
 * springdoc-openapi documents them.
 */
public final class SpringDetector implements FrameworkDetector {
  static final String ID = "spring";

  /** For {@link java.util.ServiceLoader}. */
  public SpringDetector() {}

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<String> markers() {
    return Set.of(
        "RestController",
        "Controller",
        "RequestMapping",
        "GetMapping",
        "PostMapping",
        "PutMapping",
        "PatchMapping",
        "DeleteMapping",
        "RouterFunction",
        "FeignClient",
        "HttpExchange");
  }

  @Override
  public Conventions conventions() {
    return Conventions.DEFAULT;
  }

  /**
   * With {@code springdoc.use-fqn} schemas bear the qualified names of their types; with {@code
   * springdoc.api-docs.resolve-schema-properties} their texts are looked up as others are; with
   * {@code docgen.springdoc=corrected} they are what the application's mapper writes and validates.
   * Types are shown as {@code SpringDocUtils} is told to; what of that cannot be read is reported
   * with the application.
   */
  @Override
  public Conventions conventions(GenerationRequest request, SourceTree sources) {
    Conventions usual = conventions();
    SpringProperties properties = SpringProperties.read(sources, request);
    Conventions named =
        properties.flag("springdoc.use-fqn", false)
            ? new Conventions(
                usual.id() + "-fqn",
                SchemaNaming.QUALIFIED,
                usual.operationIdNaming(),
                usual.operationOrder())
            : usual;
    SchemaConventions schemas = usual.schemas();
    boolean corrected = SpringApplication.isCorrected(properties);
    return named.withSchemas(
        new SchemaConventions(
            schemas.required(),
            schemas.applicationMapper() || corrected,
            schemas.corrected() || corrected,
            schemas.enumComponents() || EnumSwitch.isOn(sources),
            texts(properties, sources),
            SpringDocSettings.read(sources, unread -> {}).mappings(),
            schemas.dialect(),
            schemas.validation()));
  }

  private static UnaryOperator<String> texts(SpringProperties properties, SourceTree sources) {
    if (!properties.flag("springdoc.api-docs.resolve-schema-properties", false)) {
      return SchemaConventions.AS_WRITTEN;
    }
    Messages messages = Messages.read(sources, properties);
    return text -> properties.resolve(messages.resolve(text));
  }

  @Override
  public JsonSettings json(SourceTree sources, GenerationRequest request) {
    return JsonMapper.read(sources, request);
  }

  @Override
  public List<DetectedOperation> detect(SourceUnit unit, DetectionContext context) {
    List<DetectedOperation> operations = new ArrayList<>();
    SpringApplication application = SpringApplication.of(context);
    RouterReader routers = new RouterReader(application, context);
    for (SourceType type : unit.allTypes()) {
      operations.addAll(routers.read(type));
      if (application.settings().hides(type)) {
        continue;
      }
      if (!Controllers.isController(type)) {
        reportClient(type, context);
        new MissingDeclarations(context).reportAnnotations(type);
      } else if (application.scope().includesPackage(type.packageName())) {
        new MissingDeclarations(context).reportSupertypes(type);
        operations.addAll(new ControllerReader(application, context, type).read());
      }
    }
    return operations;
  }

  private static void reportClient(SourceType type, DetectionContext context) {
    if (Controllers.isClient(type)) {
      context.report(
          SpringDiagnostics.CLIENT,
          Severity.INFO,
          "'"
              + type.name()
              + "' declares requests that this application sends; it serves none of"
              + " them, so they are left out",
          type.location());
    }
  }

  @Override
  public ApiModel describeApplication(DetectionContext context) {
    new MissingDeclarations(context).reportExceptions();
    Swagger1.report(context);
    return ApplicationReader.read(context);
  }
}
