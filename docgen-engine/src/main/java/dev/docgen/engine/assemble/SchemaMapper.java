package dev.docgen.engine.assemble;

import dev.docgen.model.ApiModel;
import dev.docgen.model.Callback;
import dev.docgen.model.Components;
import dev.docgen.model.Encoding;
import dev.docgen.model.Header;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.MediaType;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.PathItem;
import dev.docgen.model.RequestBody;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Applies an operator to every schema that stands in a part of the model, sub-schemas not entered.
 * Parts in which nothing changes are answered as they are.
 */
final class SchemaMapper {
  private final UnaryOperator<Schema> operator;

  SchemaMapper(UnaryOperator<Schema> operator) {
    this.operator = operator;
  }

  Operation operation(Operation operation) {
    RequestBody body = operation.requestBody();
    List<Parameter> parameters = list(operation.parameters(), this::parameter);
    RequestBody mapped = body == null ? null : requestBody(body);
    Map<String, Response> responses = map(operation.responses(), this::response);
    Map<String, Callback> callbacks = map(operation.callbacks(), this::callback);
    boolean same =
        parameters == operation.parameters()
            && mapped == body
            && responses == operation.responses()
            && callbacks == operation.callbacks();
    return same
        ? operation
        : operation.toBuilder()
            .parameters(parameters)
            .requestBody(mapped)
            .responses(responses)
            .callbacks(callbacks)
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

  /** Returns the schemas that stand in a model, those inside others left out. */
  static List<Schema> all(ApiModel model) {
    List<Schema> schemas = new ArrayList<>(model.components().schemas().values());
    SchemaMapper collector =
        new SchemaMapper(
            schema -> {
              schemas.add(schema);
              return schema;
            });
    model.paths().values().forEach(collector::pathItem);
    model.webhooks().values().forEach(collector::pathItem);
    collector.components(model.components());
    return schemas;
  }

  PathItem pathItem(PathItem item) {
    Map<HttpMethod, Operation> operations = map(item.operations(), this::operation);
    List<Parameter> parameters = list(item.parameters(), this::parameter);
    return operations == item.operations() && parameters == item.parameters()
        ? item
        : item.toBuilder().operations(operations).parameters(parameters).build();
  }

  private Callback callback(Callback callback) {
    Map<String, PathItem> expressions = map(callback.expressions(), this::pathItem);
    return expressions == callback.expressions()
        ? callback
        : callback.toBuilder().expressions(expressions).build();
  }

  Parameter parameter(Parameter parameter) {
    Schema schema = schema(parameter.schema());
    Map<String, MediaType> content = map(parameter.content(), this::mediaType);
    return schema == parameter.schema() && content == parameter.content()
        ? parameter
        : parameter.toBuilder().schema(schema).content(content).build();
  }

  RequestBody requestBody(RequestBody body) {
    Map<String, MediaType> content = map(body.content(), this::mediaType);
    return content == body.content() ? body : body.toBuilder().content(content).build();
  }

  Response response(Response response) {
    Map<String, Header> headers = map(response.headers(), this::header);
    Map<String, MediaType> content = map(response.content(), this::mediaType);
    return headers == response.headers() && content == response.content()
        ? response
        : response.toBuilder().headers(headers).content(content).build();
  }

  private Header header(Header header) {
    Schema schema = schema(header.schema());
    Map<String, MediaType> content = map(header.content(), this::mediaType);
    return schema == header.schema() && content == header.content()
        ? header
        : header.toBuilder().schema(schema).content(content).build();
  }

  private MediaType mediaType(MediaType media) {
    Schema schema = schema(media.schema());
    Map<String, Encoding> encoding = map(media.encoding(), this::encoding);
    return schema == media.schema() && encoding == media.encoding()
        ? media
        : media.toBuilder().schema(schema).encoding(encoding).build();
  }

  private Encoding encoding(Encoding encoding) {
    Map<String, Header> headers = map(encoding.headers(), this::header);
    return headers == encoding.headers() ? encoding : encoding.toBuilder().headers(headers).build();
  }

  private @Nullable Schema schema(@Nullable Schema schema) {
    return schema == null ? null : operator.apply(schema);
  }

  /** Returns the list itself when the mapping changes nothing in it. */
  private static <T> List<T> list(List<T> values, UnaryOperator<T> mapping) {
    List<T> mapped = new ArrayList<>(values.size());
    boolean changed = false;
    for (T value : values) {
      T replaced = mapping.apply(value);
      changed |= replaced != value;
      mapped.add(replaced);
    }
    return changed ? mapped : values;
  }

  /** Returns the map itself when the mapping changes nothing in it. */
  private static <K, V> Map<K, V> map(Map<K, V> values, UnaryOperator<V> mapping) {
    if (values.isEmpty()) {
      return values;
    }
    Map<K, V> mapped = new LinkedHashMap<>();
    boolean changed = false;
    for (Map.Entry<K, V> entry : values.entrySet()) {
      V replaced = mapping.apply(entry.getValue());
      changed |= replaced != entry.getValue();
      mapped.put(entry.getKey(), replaced);
    }
    return changed ? mapped : values;
  }
}
