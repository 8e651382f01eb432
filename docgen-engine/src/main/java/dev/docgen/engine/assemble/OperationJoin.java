package dev.docgen.engine.assemble;

import dev.docgen.model.MediaType;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.RequestBody;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Joins two operations of one path and method, as springdoc does for handlers that differ in media
 * types, headers or parameters: contents are united by media type, responses by status, parameters
 * by place and name. Of texts that both state, the leading operation's stays; where two schemas
 * meet on one media type, either may come: {@code oneOf}, the later first.
 */
final class OperationJoin {
  private final BinaryOperator<@Nullable Schema> schemas;
  private final BinaryOperator<Parameter> sameParameters;

  private OperationJoin(
      BinaryOperator<@Nullable Schema> schemas, BinaryOperator<Parameter> sameParameters) {
    this.schemas = schemas;
    this.sameParameters = sameParameters;
  }

  /** Returns the leading operation with what the other adds. */
  static Operation join(Operation leading, Operation other) {
    return new OperationJoin(OperationJoin::either, (own, its) -> withValues(own, its.schema()))
        .both(leading, other);
  }

  /**
   * Returns an operation with what it leaves open taken from what is stated of it elsewhere; where
   * both give a schema, its own stays, completed where both are of one type.
   */
  static Operation complete(Operation operation, Operation stated) {
    return new OperationJoin(OperationJoin::completed, OperationJoin::completed)
        .both(operation, stated);
  }

  private Operation both(Operation leading, Operation other) {
    return leading.toBuilder()
        .operationId(first(leading.operationId(), other.operationId()))
        .summary(first(leading.summary(), other.summary()))
        .description(first(leading.description(), other.description()))
        .tags(union(leading.tags(), other.tags()))
        .parameters(parameters(leading.parameters(), other.parameters()))
        .requestBody(body(leading.requestBody(), other.requestBody()))
        .responses(responses(leading.responses(), other.responses()))
        .deprecated(leading.deprecated() || other.deprecated())
        .security(first(leading.security(), other.security()))
        .servers(union(leading.servers(), other.servers()))
        .callbacks(withMissing(leading.callbacks(), other.callbacks()))
        .externalDocs(first(leading.externalDocs(), other.externalDocs()))
        .extensions(withMissing(leading.extensions(), other.extensions()))
        .build();
  }

  private static <T> @Nullable T first(@Nullable T leading, @Nullable T other) {
    return leading == null ? other : leading;
  }

  private static <T> List<T> union(List<T> leading, List<T> other) {
    Set<T> all = new LinkedHashSet<>(leading);
    all.addAll(other);
    return List.copyOf(all);
  }

  private static <V extends @Nullable Object> Map<String, V> withMissing(
      Map<String, V> leading, Map<String, V> other) {
    Map<String, V> all = new LinkedHashMap<>(leading);
    other.forEach(all::putIfAbsent);
    return all;
  }

  private List<Parameter> parameters(List<Parameter> leading, List<Parameter> other) {
    List<Parameter> all = new ArrayList<>(leading);
    for (Parameter parameter : other) {
      boolean known = false;
      for (int i = 0; i < leading.size() && !known; i++) {
        known = isSame(leading.get(i), parameter);
        if (known) {
          all.set(i, sameParameters.apply(leading.get(i), parameter));
        }
      }
      if (!known) {
        all.add(withValues(parameter, parameter.schema()));
      }
    }
    return all;
  }

  /**
   * Where two handlers are told apart by a value, either value may be sent, and so may the default,
   * which one of them takes for it.
   */
  private static Parameter withValues(Parameter known, @Nullable Schema other) {
    Schema schema = known.schema();
    if (schema == null || other == null || schema.enumValues().isEmpty()) {
      return known;
    }
    Set<@Nullable Object> values = new LinkedHashSet<>(schema.enumValues());
    values.addAll(other.enumValues());
    Object standard = schema.keyword("default");
    if (standard instanceof String) {
      values.add(standard);
    }
    return known.toBuilder()
        .schema(schema.toBuilder().enumValues(new ArrayList<>(values)).build())
        .build();
  }

  private static Parameter completed(Parameter own, Parameter stated) {
    return own.toBuilder()
        .description(first(own.description(), stated.description()))
        .required(own.required() || stated.required())
        .deprecated(own.deprecated() || stated.deprecated())
        .allowEmptyValue(first(own.allowEmptyValue(), stated.allowEmptyValue()))
        .style(first(own.style(), stated.style()))
        .explode(first(own.explode(), stated.explode()))
        .allowReserved(first(own.allowReserved(), stated.allowReserved()))
        .schema(own.content().isEmpty() ? completed(own.schema(), stated.schema()) : own.schema())
        .example(own.examples().isEmpty() ? first(own.example(), stated.example()) : null)
        .examples(own.example() == null ? withMissing(own.examples(), stated.examples()) : Map.of())
        .extensions(withMissing(own.extensions(), stated.extensions()))
        .build();
  }

  private static @Nullable Schema completed(@Nullable Schema own, @Nullable Schema stated) {
    return own == null || stated == null ? first(own, stated) : SchemaJoin.complete(stated, own);
  }

  private static boolean isSame(Parameter first, Parameter second) {
    return first.reference() == null
        ? second.reference() == null
            && first.in() == second.in()
            && first.name().equals(second.name())
        : first.reference().equals(second.reference());
  }

  private @Nullable RequestBody body(@Nullable RequestBody leading, @Nullable RequestBody other) {
    if (leading == null || other == null || leading.reference() != null) {
      return first(leading, other);
    }
    return leading.toBuilder()
        .description(first(leading.description(), other.description()))
        .content(content(leading.content(), other.content()))
        .build();
  }

  private Map<String, Response> responses(
      Map<String, Response> leading, Map<String, Response> other) {
    Map<String, Response> all = new LinkedHashMap<>(leading);
    other.forEach((status, response) -> all.merge(status, response, this::response));
    return all;
  }

  private Response response(Response leading, Response other) {
    if (leading.reference() != null || other.reference() != null) {
      return leading;
    }
    return leading.toBuilder()
        .description(first(leading.description(), other.description()))
        .headers(withMissing(leading.headers(), other.headers()))
        .content(content(leading.content(), other.content()))
        .links(withMissing(leading.links(), other.links()))
        .extensions(withMissing(leading.extensions(), other.extensions()))
        .build();
  }

  private Map<String, MediaType> content(
      Map<String, MediaType> leading, Map<String, MediaType> other) {
    Map<String, MediaType> all = new LinkedHashMap<>(leading);
    other.forEach((type, media) -> all.merge(type, media, this::media));
    return all;
  }

  private MediaType media(MediaType leading, MediaType other) {
    return leading.toBuilder()
        .schema(schemas.apply(leading.schema(), other.schema()))
        .example(first(leading.example(), other.example()))
        .examples(withMissing(leading.examples(), other.examples()))
        .encoding(withMissing(leading.encoding(), other.encoding()))
        .extensions(withMissing(leading.extensions(), other.extensions()))
        .build();
  }

  private static @Nullable Schema either(@Nullable Schema leading, @Nullable Schema other) {
    if (leading == null || other == null || leading.equals(other)) {
      return first(leading, other);
    }
    List<Schema> known = leading.keywords().size() == 1 ? leading.oneOf() : List.of();
    if (known.contains(other)) {
      return leading;
    }
    List<Schema> alternatives = new ArrayList<>(known);
    alternatives.add(other);
    if (known.isEmpty()) {
      alternatives.add(leading);
      return Schema.builder().oneOf(alternatives).provenance(leading.provenance()).build();
    }
    return leading.toBuilder().oneOf(alternatives).build();
  }
}
