package dev.docgen.frameworks.jaxrs;

import dev.docgen.GenerationRequest;
import dev.docgen.Severity;
import dev.docgen.frameworks.openapi.Term;
import dev.docgen.model.ApiModel;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.Conventions;
import dev.docgen.spi.DetectedOperation;
import dev.docgen.spi.DetectionContext;
import dev.docgen.spi.FrameworkDetector;
import dev.docgen.spi.JsonSettings;
import dev.docgen.spi.OperationIdNaming;
import dev.docgen.spi.OperationOrder;
import dev.docgen.spi.SchemaConventions;
import dev.docgen.spi.SchemaDialect;
import dev.docgen.spi.SchemaNaming;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the operations of Jakarta REST resources, in both of its packages, as smallrye-open-api
 * documents them: with the annotations of MicroProfile OpenAPI or of swagger v3.
 */
public final class JaxrsDetector implements FrameworkDetector {
  static final String ID = "jaxrs";

  private static final String[] SPRING = {
    "org.springframework.stereotype.Controller",
    "org.springframework.web.bind.annotation.RestController",
    "org.springframework.boot.autoconfigure.SpringBootApplication"
  };

  private static final Conventions SMALLRYE =
      new Conventions(
          "smallrye",
          SchemaNaming.SIMPLE,
          OperationIdNaming.NONE,
          OperationOrder.PATH,
          SchemaConventions.DEFAULT.withDialect(SchemaDialect.MICROPROFILE));

  /** For {@link java.util.ServiceLoader}. */
  public JaxrsDetector() {}

  @Override
  public String id() {
    return ID;
  }

  /** Parts of the packages' names, which imports spell: {@code Path} alone means much else. */
  @Override
  public Set<String> markers() {
    return Set.of("rs", "microprofile");
  }

  @Override
  public Set<String> descriptors() {
    return Set.copyOf(StaticDocument.NAMES);
  }

  /** smallrye's: operations without ids, classes by their simple names. */
  @Override
  public Conventions conventions() {
    return SMALLRYE;
  }

  /**
   * swagger's annotations and documents beside the code are for other frameworks, too: they count
   * where there is something of Jakarta REST or of MicroProfile, documents also where there is no
   * controller of Spring's.
   */
  private static boolean isConcerned(SourceTree sources) {
    List<String> own = new ArrayList<>();
    own.addAll(List.of(RestAnnotations.PATH));
    own.addAll(List.of(RestAnnotations.APPLICATION_PATH));
    own.add(Term.DEFINITION.microProfile());
    own.add(Term.SCHEMA.microProfile());
    return !sources.annotatedWith(own.toArray(String[]::new)).isEmpty()
        || (sources.annotatedWith(SPRING).isEmpty()
            && !StaticDocument.read(sources).equals(ApiModel.EMPTY));
  }

  @Override
  public List<DetectedOperation> detect(SourceUnit unit, DetectionContext context) {
    List<DetectedOperation> operations = new ArrayList<>();
    RestApplication application = RestApplication.of(context);
    for (SourceType type : unit.allTypes()) {
      Optional<String> path = RootResources.path(type, application);
      if (path.isPresent() && application.scope().includes(type)) {
        List<SourceType> resources = RootResources.of(type, application);
        resources.forEach(
            resource -> operations.addAll(ResourceReader.read(resource, path.get(), application)));
        if (resources.isEmpty() && RootResources.isClient(type)) {
          reportClient(type, context);
        }
      }
    }
    return operations;
  }

  /** The operationIds and schemas that the application's configuration asks for. */
  @Override
  public Conventions conventions(GenerationRequest request, SourceTree sources) {
    return RestConventions.read(conventions(), MicroProfileConfig.read(sources, request));
  }

  /** The spelling of properties that the configuration asks for. */
  @Override
  public JsonSettings json(SourceTree sources, GenerationRequest request) {
    return RestConventions.json(MicroProfileConfig.read(sources, request));
  }

  private static void reportClient(SourceType type, DetectionContext context) {
    context.report(
        RestDiagnostics.CLIENT,
        Severity.INFO,
        "'"
            + type.name()
            + "' declares requests that this application sends; it serves none of them, so they are"
            + " left out",
        type.location());
  }

  @Override
  public ApiModel describeApplication(DetectionContext context) {
    if (!isConcerned(context.sources())) {
      return ApiModel.EMPTY;
    }
    RestApplication application = RestApplication.of(context);
    ApiModel read = new ApplicationReader(application).read();
    return new ConfiguredServers(application.config()).apply(read);
  }
}
