package dev.docgen.frameworks.spring.functional;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.frameworks.code.TextConversion;
import dev.docgen.source.JavaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the code of a handler function asks its {@code ServerRequest} for (Spring Framework
 * reference, "Functional Endpoints", ServerRequest).
 */
final class RequestCode {
  private final Function handler;
  private final String request;
  private final Map<String, JavaType> pathVariables = new LinkedHashMap<>();
  private final Map<String, JavaType> queryParams = new LinkedHashMap<>();
  private final Map<String, JavaType> headers = new LinkedHashMap<>();
  private @Nullable JavaType body;
  private boolean form;
  private boolean multipart;

  private RequestCode(Function handler) {
    this.handler = handler;
    request = handler.parameters().isEmpty() ? "" : handler.parameters().get(0);
  }

  static Request read(Function handler) {
    return new RequestCode(handler).read();
  }

  private Request read() {
    for (MethodCallExpr call : handler.code().findAll(MethodCallExpr.class)) {
      if (isOn(call.getScope().orElse(null))) {
        asked(call);
      } else if (call.getScope().filter(this::isHeaders).isPresent()) {
        header(call);
      }
    }
    return new Request(pathVariables, queryParams, headers, body, form, multipart);
  }

  private boolean isOn(@Nullable Expression scope) {
    return scope instanceof NameExpr name && name.getNameAsString().equals(request);
  }

  private boolean isHeaders(Expression scope) {
    return scope instanceof MethodCallExpr call
        && call.getNameAsString().equals("headers")
        && isOn(call.getScope().orElse(null));
  }

  private void asked(MethodCallExpr call) {
    List<Snippet> arguments = call.getArguments().stream().map(handler::snippet).toList();
    switch (call.getNameAsString()) {
      case "pathVariable" -> put(pathVariables, arguments, call);
      case "queryParam", "param" -> put(queryParams, arguments, call);
      case "body", "bodyToMono", "bind" -> body = body(arguments, false);
      case "bodyToFlux" -> body = body(arguments, true);
      case "formData" -> form = true;
      case "multipartData" -> multipart = true;
      default -> {
        // attributes, principal, cookies and the like are no part of the documented request
      }
    }
  }

  private void header(MethodCallExpr call) {
    if (call.getNameAsString().equals("firstHeader") || call.getNameAsString().equals("header")) {
      put(headers, call.getArguments().stream().map(handler::snippet).toList(), call);
    }
  }

  private void put(Map<String, JavaType> names, List<Snippet> arguments, MethodCallExpr call) {
    arguments.stream()
        .findFirst()
        .flatMap(Snippet::text)
        .ifPresent(name -> names.putIfAbsent(name, TextConversion.of(handler.snippet(call))));
  }

  private @Nullable JavaType body(List<Snippet> arguments, boolean several) {
    JavaType found = arguments.stream().findFirst().flatMap(BodyTypes::literal).orElse(body);
    return found != null && several ? JavaType.of("java.util.List", found) : found;
  }
}
