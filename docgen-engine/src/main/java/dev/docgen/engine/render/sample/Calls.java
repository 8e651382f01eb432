package dev.docgen.engine.render.sample;

import dev.docgen.engine.fit.Direction;
import dev.docgen.engine.render.example.Body;
import dev.docgen.engine.render.example.ExampleSource;
import dev.docgen.engine.render.example.ExampleValue;
import dev.docgen.engine.render.example.Examples;
import dev.docgen.engine.render.example.PercentCode;
import dev.docgen.engine.render.sample.HttpCall.Field;
import dev.docgen.model.ApiModel;
import dev.docgen.model.MediaType;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.PathItem;
import dev.docgen.model.RequestBody;
import dev.docgen.model.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Example calls of operations: required parameters and those that the author gave an example for,
 * one body, the first way to be let in. Thread-safe.
 */
public final class Calls {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}/]+)}");
  private static final String OF_PATHS = "/!$&'()*+,;=:@%";

  /** Header parameters of these names have no meaning (OpenAPI 3.1, 4.8.12.1). */
  private static final Set<String> IGNORED = Set.of("accept", "content-type", "authorization");

  private final ApiModel model;
  private final Examples examples;

  public Calls(ApiModel model, Examples examples) {
    this.model = model;
    this.examples = examples;
  }

  /** Returns the call of an operation of a path. */
  public HttpCall of(PathItem item, Operation operation) {
    List<Parameter> parameters = parameters(item, operation);
    Credentials credentials = Credentials.of(model, operation);
    List<Field> query = new ArrayList<>(fields(parameters, ParameterLocation.QUERY));
    query.addAll(credentials.query());
    Body body = body(operation);
    List<Field> headers = new ArrayList<>();
    accept(operation).ifPresent(type -> headers.add(new Field("Accept", Phrase.of(type))));
    contentType(body).ifPresent(type -> headers.add(new Field("Content-Type", Phrase.of(type))));
    headers.addAll(credentials.headers());
    headers.addAll(headers(parameters));
    cookie(parameters, credentials).ifPresent(headers::add);
    return new HttpCall(
        operation.method(),
        Servers.base(model, item, operation),
        path(operation.path(), parameters),
        query,
        headers,
        body);
  }

  /** Returns the operation's parameters, and those of its path that it does not replace. */
  private List<Parameter> parameters(PathItem item, Operation operation) {
    Map<String, Parameter> all = new LinkedHashMap<>();
    Stream.concat(item.parameters().stream(), operation.parameters().stream())
        .map(this::resolve)
        .filter(parameter -> !parameter.name().isEmpty())
        .forEach(parameter -> all.put(parameter.in() + " " + parameter.name(), parameter));
    return List.copyOf(all.values());
  }

  private Parameter resolve(Parameter parameter) {
    String reference = parameter.reference();
    return reference == null
        ? parameter
        : model.components().parameters().getOrDefault(reference, Parameter.EMPTY);
  }

  private String path(String template, List<Parameter> parameters) {
    Matcher variables = VARIABLE.matcher(template);
    StringBuilder path = new StringBuilder();
    int end = 0;
    while (variables.find()) {
      path.append(PercentCode.encode(template.substring(end, variables.start()), OF_PATHS));
      path.append(pathValue(variables.group(1), parameters));
      end = variables.end();
    }
    path.append(PercentCode.encode(template.substring(end), OF_PATHS));
    return path.toString();
  }

  /** Returns the variable's value; its name where none is known. */
  private String pathValue(String name, List<Parameter> parameters) {
    return parameters.stream()
        .filter(one -> one.in() == ParameterLocation.PATH && one.name().equals(name))
        .findFirst()
        .flatMap(one -> text(one).map(ParameterText::inPath))
        .filter(value -> !value.isEmpty())
        .orElseGet(() -> PercentCode.strict(name));
  }

  private Optional<ParameterText> text(Parameter parameter) {
    return examples
        .parameter(parameter)
        .get()
        .map(example -> new ParameterText(parameter, example.value()));
  }

  /** Returns parameters that a call should show, of one place. */
  private Stream<Parameter> shown(List<Parameter> parameters, ParameterLocation place) {
    return parameters.stream().filter(one -> one.in() == place).filter(this::isShown);
  }

  private boolean isShown(Parameter parameter) {
    return parameter.required()
        || (!parameter.deprecated()
            && examples
                .parameter(parameter)
                .get()
                .map(ExampleValue::source)
                .filter(source -> source == ExampleSource.DECLARED)
                .isPresent());
  }

  private List<Field> fields(List<Parameter> parameters, ParameterLocation place) {
    return shown(parameters, place)
        .flatMap(one -> text(one).stream())
        .flatMap(text -> text.fields().stream())
        .toList();
  }

  private List<Field> headers(List<Parameter> parameters) {
    List<Field> headers = new ArrayList<>();
    shown(parameters, ParameterLocation.HEADER)
        .filter(one -> HeaderText.isFree(one.name()))
        .filter(one -> !IGNORED.contains(one.name().toLowerCase(Locale.ROOT)))
        .forEach(
            one ->
                text(one)
                    .map(text -> Phrase.of(HeaderText.value(text.inHeader())))
                    .ifPresent(value -> headers.add(new Field(one.name(), value))));
    return headers;
  }

  private Optional<Field> cookie(List<Parameter> parameters, Credentials credentials) {
    Phrase cookies = Phrase.of("");
    List<Field> all =
        Stream.concat(
                fields(parameters, ParameterLocation.COOKIE).stream(),
                credentials.cookies().stream())
            .filter(field -> HeaderText.isToken(field.name()))
            .toList();
    for (Field field : all) {
      String separator = cookies.pieces().isEmpty() ? "" : "; ";
      cookies = cookies.plus(separator + field.name() + "=").plus(field.value());
    }
    return cookies.pieces().isEmpty()
        ? Optional.empty()
        : Optional.of(new Field("Cookie", cookies));
  }

  private @Nullable Body body(Operation operation) {
    RequestBody body = operation.requestBody();
    if (body != null && body.reference() != null) {
      body = model.components().requestBodies().get(body.reference());
    }
    return body == null ? null : body(body.content()).orElse(null);
  }

  /** Returns a body of the first media type that there is an example for, JSON before others. */
  private Optional<Body> body(Map<String, MediaType> content) {
    Stream<Map.Entry<String, MediaType>> json =
        content.entrySet().stream().filter(entry -> entry.getKey().contains("json"));
    return Stream.concat(json, content.entrySet().stream())
        .flatMap(
            entry ->
                examples.body(entry.getKey(), entry.getValue(), Direction.REQUEST).get().stream())
        .findFirst();
  }

  private static Optional<String> contentType(@Nullable Body body) {
    if (body == null || body instanceof Body.Multipart) {
      return Optional.empty(); // a multipart body's boundary is its writer's
    }
    String type = body.mediaType();
    if (!HeaderText.value(type).equals(type)) {
      return Optional.empty();
    }
    return Optional.of(type.startsWith("text/") ? type + "; charset=utf-8" : type);
  }

  /** Returns the media types of the first successful response that has any. */
  private Optional<String> accept(Operation operation) {
    return operation.responses().entrySet().stream()
        .filter(entry -> entry.getKey().startsWith("2") || entry.getKey().equals("default"))
        .map(entry -> resolve(entry.getValue()).content().keySet())
        .filter(types -> !types.isEmpty())
        .findFirst()
        .map(types -> types.stream().limit(3).collect(Collectors.joining(", ")))
        .filter(types -> !types.equals("*/*") && HeaderText.value(types).equals(types));
  }

  private Response resolve(Response response) {
    String reference = response.reference();
    return reference == null
        ? response
        : model.components().responses().getOrDefault(reference, response);
  }
}
