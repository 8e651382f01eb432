package dev.docgen.frameworks.document;

import dev.docgen.model.Components;
import dev.docgen.model.Encoding;
import dev.docgen.model.Example;
import dev.docgen.model.Header;
import dev.docgen.model.Link;
import dev.docgen.model.MediaType;
import dev.docgen.model.OAuthFlow;
import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.RequestBody;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import dev.docgen.model.SecurityScheme;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a Components Object (OpenAPI 3.1, 4.8.7). */
final class ComponentsReader {
  private ComponentsReader() {}

  static Components read(Part part) {
    return Components.builder()
        .schemas(part.named("schemas", SchemaReader::read))
        .responses(part.named("responses", ComponentsReader::response))
        .parameters(part.named("parameters", ComponentsReader::parameter))
        .examples(part.named("examples", ComponentsReader::example))
        .requestBodies(part.named("requestBodies", ComponentsReader::requestBody))
        .headers(part.named("headers", ComponentsReader::header))
        .securitySchemes(part.named("securitySchemes", ComponentsReader::securityScheme))
        .links(part.named("links", ComponentsReader::link))
        .callbacks(part.named("callbacks", PathReader::callback))
        .pathItems(part.named("pathItems", PathReader::pathItem))
        .extensions(part.extensions())
        .build();
  }

  static Response response(Part part) {
    return Response.builder()
        .reference(part.reference())
        .description(part.text("description"))
        .headers(part.named("headers", ComponentsReader::header))
        .content(part.named("content", ComponentsReader::mediaType))
        .links(part.named("links", ComponentsReader::link))
        .extensions(part.extensions())
        .build();
  }

  private static MediaType mediaType(Part part) {
    return MediaType.builder()
        .schema(schema(part))
        .example(part.values().get("example"))
        .examples(part.named("examples", ComponentsReader::example))
        .encoding(part.named("encoding", ComponentsReader::encoding))
        .extensions(part.extensions())
        .build();
  }

  private static Encoding encoding(Part part) {
    return Encoding.builder()
        .contentType(part.text("contentType"))
        .headers(part.named("headers", ComponentsReader::header))
        .style(part.text("style"))
        .explode(part.flag("explode"))
        .allowReserved(part.flag("allowReserved"))
        .extensions(part.extensions())
        .build();
  }

  private static @Nullable Schema schema(Part part) {
    return part.part("schema").map(SchemaReader::read).orElse(null);
  }

  static Parameter parameter(Part part) {
    return Parameter.builder()
        .reference(part.reference())
        .name(part.text("name", ""))
        .in(location(part.text("in", "query")))
        .description(part.text("description"))
        .required(part.isTrue("required"))
        .deprecated(part.isTrue("deprecated"))
        .allowEmptyValue(part.flag("allowEmptyValue"))
        .allowReserved(part.flag("allowReserved"))
        .style(part.text("style"))
        .explode(part.flag("explode"))
        .schema(schema(part))
        .content(part.named("content", ComponentsReader::mediaType))
        .example(part.values().get("example"))
        .examples(part.named("examples", ComponentsReader::example))
        .extensions(part.extensions())
        .build();
  }

  private static ParameterLocation location(String name) {
    for (ParameterLocation location : ParameterLocation.values()) {
      if (location.name().equals(name.toUpperCase(Locale.ROOT))) {
        return location;
      }
    }
    return ParameterLocation.QUERY;
  }

  private static Example example(Part part) {
    return Example.builder()
        .reference(part.reference())
        .summary(part.text("summary"))
        .description(part.text("description"))
        .value(part.values().get("value"))
        .hasValue(part.values().containsKey("value"))
        .externalValue(part.text("externalValue"))
        .extensions(part.extensions())
        .build();
  }

  static RequestBody requestBody(Part part) {
    return RequestBody.builder()
        .reference(part.reference())
        .description(part.text("description"))
        .required(part.flag("required"))
        .content(part.named("content", ComponentsReader::mediaType))
        .extensions(part.extensions())
        .build();
  }

  private static Header header(Part part) {
    return Header.builder()
        .reference(part.reference())
        .description(part.text("description"))
        .required(part.flag("required"))
        .deprecated(part.flag("deprecated"))
        .allowEmptyValue(part.flag("allowEmptyValue"))
        .style(part.text("style"))
        .explode(part.flag("explode"))
        .schema(schema(part))
        .content(part.named("content", ComponentsReader::mediaType))
        .example(part.values().get("example"))
        .examples(part.named("examples", ComponentsReader::example))
        .extensions(part.extensions())
        .build();
  }

  private static SecurityScheme securityScheme(Part part) {
    SecurityScheme.Builder builder =
        SecurityScheme.builder()
            .reference(part.reference())
            .type(part.text("type", "apiKey"))
            .description(part.text("description"))
            .name(part.text("name"))
            .in(part.text("in"))
            .scheme(part.text("scheme"))
            .bearerFormat(part.text("bearerFormat"))
            .openIdConnectUrl(part.text("openIdConnectUrl"))
            .flowsExtensions(part.part("flows").map(Part::extensions).orElse(Map.of()))
            .extensions(part.extensions());
    part.named("flows", ComponentsReader::flow).forEach(builder::putFlow);
    return builder.build();
  }

  private static OAuthFlow flow(Part part) {
    return OAuthFlow.builder()
        .authorizationUrl(part.text("authorizationUrl"))
        .tokenUrl(part.text("tokenUrl"))
        .refreshUrl(part.text("refreshUrl"))
        .scopes(part.textsByName("scopes"))
        .extensions(part.extensions())
        .build();
  }

  private static Link link(Part part) {
    Link.Builder builder =
        Link.builder()
            .reference(part.reference())
            .operationRef(part.text("operationRef"))
            .operationId(part.text("operationId"))
            .requestBody(part.values().get("requestBody"))
            .description(part.text("description"))
            .server(part.part("server").map(DocumentReader::server).orElse(null))
            .extensions(part.extensions());
    part.part("parameters").ifPresent(it -> it.values().forEach(builder::putParameter));
    return builder.build();
  }
}
