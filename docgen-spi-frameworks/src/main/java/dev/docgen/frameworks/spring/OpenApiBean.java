package dev.docgen.frameworks.spring;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.docgen.Severity;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.frameworks.document.DocumentReader;
import dev.docgen.frameworks.document.SwaggerModels;
import dev.docgen.model.ApiModel;
import dev.docgen.source.Annotations;
import dev.docgen.source.SourceElement;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceType;
import dev.docgen.source.SourceUnit;
import dev.docgen.spi.DetectionContext;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the bean of type {@code OpenAPI} from the code that builds it (springdoc reference, "Adding
 * API information and security documentation"). Values that are not literal are left out.
 */
final class OpenApiBean {
  private static final String OPEN_API = "io.swagger.v3.oas.models.OpenAPI";
  private static final String VALUE = "org.springframework.beans.factory.annotation.Value";

  private final DetectionContext context;
  private final SpringProperties properties;

  OpenApiBean(DetectionContext context, SpringProperties properties) {
    this.context = context;
    this.properties = properties;
  }

  /** Returns what the first such bean, in the order of files, says. */
  Optional<ApiModel> read() {
    for (SourceUnit unit : context.sources().mentioning("OpenAPI")) {
      for (SourceType type : unit.allTypes()) {
        for (SourceMethod bean : Beans.of(type, OPEN_API, "OpenAPI")) {
          Optional<ApiModel> found = read(bean);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<ApiModel> read(SourceMethod bean) {
    SwaggerModels models =
        new SwaggerModels(it -> injected(it, bean), it -> reportUnreadable(it, bean));
    return Snippet.returnedBy(bean).stream()
        .flatMap(result -> models.object(result).stream())
        .findFirst()
        .map(DocumentReader::read);
  }

  private Optional<String> injected(Snippet value, SourceMethod bean) {
    Expression expression = value.expression();
    if (expression instanceof NameExpr name) {
      return injected(name.getNameAsString(), bean);
    }
    return expression instanceof FieldAccessExpr field && field.getScope().isThisExpr()
        ? injected(field.getNameAsString(), bean)
        : BoundProperties.keyOf(value, context.sources())
            .flatMap(properties::get)
            .filter(OpenApiBean::isKnown);
  }

  /** Parameters and fields with {@code @Value} hold what the properties say. */
  private Optional<String> injected(String name, SourceMethod bean) {
    return Stream.<SourceElement>concat(
            bean.parameters().stream(), bean.declaringType().fields().stream())
        .filter(it -> it.name().equals(name))
        .map(SourceElement::annotations)
        .flatMap(annotations -> value(annotations).stream())
        .findFirst();
  }

  private Optional<String> value(Annotations annotations) {
    return annotations
        .find(VALUE)
        .flatMap(it -> it.string("value"))
        .map(properties::resolve)
        .filter(OpenApiBean::isKnown);
  }

  private static boolean isKnown(String text) {
    return !SpringProperties.unresolved(text);
  }

  private void reportUnreadable(Snippet value, SourceMethod bean) {
    Expression expression = value.expression();
    context.report(
        SpringDiagnostics.UNREADABLE_BEAN,
        Severity.INFO,
        "'"
            + expression
            + "' in the OpenAPI bean '"
            + bean.name()
            + "' is no literal of the sources; it is left out",
        value.location());
  }
}
