package dev.docgen.engine.assemble;

import dev.docgen.model.Callback;
import dev.docgen.model.Components;
import dev.docgen.model.Encoding;
import dev.docgen.model.Header;
import dev.docgen.model.MediaType;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.PathItem;
import dev.docgen.model.RequestBody;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Applies an operator to every schema that stands in a part of the model, sub-schemas not entered.
 */
final class SchemaMapper {
  private final UnaryOperator<Schema> operator;

  SchemaMapper(UnaryOperator<Schema> operator) {
    this.operator = operator;
  }

  Operation operation(Operation operation) {
    RequestBody body = operation.requestBody();
    return operation.toBuilder()
        .parameters(list(operation.parameters(), this::parameter))
        .requestBody(body == null ? null : requestBody(body))
        .responses(map(operation.responses(), this::response))
        .callbacks(map(operation.callbacks(), this::callback))
        .build();
  }

  /** Maps all components but the schemas. */
  Components components(Components components) {
    return components.toBuilder()
        .responses(map(components.responses(), this::response))
        .parameters(map(components.parameters(), this::parameter))
        .requestBodies(map(components.requestBodies(), this::requestBody))
        .headers(map(components.headers(), this::header))
        .callbacks(map(components.callbacks(), this::callback))
        .pathItems(map(components.pathItems(), this::pathItem))
        .build();
  }

  PathItem pathItem(PathItem item) {
    return item.toBuilder()
        .operations(map(item.operations(), this::operation))
        .parameters(list(item.parameters(), this::parameter))
        .build();
  }

  private Callback callback(Callback callback) {
    return callback.toBuilder().expressions(map(callback.expressions(), this::pathItem)).build();
  }

  Parameter parameter(Parameter parameter) {
    return parameter.toBuilder()
        .schema(schema(parameter.schema()))
        .content(map(parameter.content(), this::mediaType))
        .build();
  }

  RequestBody requestBody(RequestBody body) {
    return body.toBuilder().content(map(body.content(), this::mediaType)).build();
  }

  Response response(Response response) {
    return response.toBuilder()
        .headers(map(response.headers(), this::header))
        .content(map(response.content(), this::mediaType))
        .build();
  }

  private Header header(Header header) {
    return header.toBuilder()
        .schema(schema(header.schema()))
        .content(map(header.content(), this::mediaType))
        .build();
  }

  private MediaType mediaType(MediaType media) {
    return media.toBuilder()
        .schema(schema(media.schema()))
        .encoding(map(media.encoding(), this::encoding))
        .build();
  }

  private Encoding encoding(Encoding encoding) {
    return encoding.toBuilder().headers(map(encoding.headers(), this::header)).build();
  }

  private @Nullable Schema schema(@Nullable Schema schema) {
    return schema == null ? null : operator.apply(schema);
  }

  private static <T> List<T> list(List<T> values, UnaryOperator<T> mapping) {
    return values.stream().map(mapping).toList();
  }

  private static <K, V> Map<K, V> map(Map<K, V> values, UnaryOperator<V> mapping) {
    Map<K, V> mapped = new LinkedHashMap<>();
    values.forEach((key, value) -> mapped.put(key, mapping.apply(value)));
    return mapped;
  }
}
