package dev.docgen.engine.render.sample;

import dev.docgen.engine.render.sample.HttpCall.Field;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Operation;
import dev.docgen.model.SecurityRequirement;
import dev.docgen.model.SecurityScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a caller shows to be let in: a variable in the place that a scheme names. Of alternatives
 * the first is taken; mutual TLS shows nothing in the request.
 */
final class Credentials {
  private final List<Field> headers = new ArrayList<>();
  private final List<Field> query = new ArrayList<>();
  private final List<Field> cookies = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  private Credentials() {}

  /** Returns what an operation asks for. */
  static Credentials of(ApiModel model, Operation operation) {
    Credentials credentials = new Credentials();
    List<SecurityRequirement> alternatives =
        operation.security() == null ? model.security() : operation.security();
    alternatives.stream()
        .limit(1)
        .flatMap(first -> first.schemes().keySet().stream())
        .flatMap(name -> java.util.stream.Stream.ofNullable(scheme(model, name)))
        .forEach(credentials::add);
    return credentials;
  }

  private static @org.jspecify.annotations.Nullable SecurityScheme scheme(
      ApiModel model, String name) {
    SecurityScheme scheme = model.components().securitySchemes().get(name);
    return scheme == null || scheme.reference() == null
        ? scheme
        : model.components().securitySchemes().get(scheme.reference());
  }

  List<Field> headers() {
    return headers;
  }

  List<Field> query() {
    return query;
  }

  List<Field> cookies() {
    return cookies;
  }

  private void add(SecurityScheme scheme) {
    switch (scheme.type().toLowerCase(Locale.ROOT)) {
      case "http" -> http(scheme);
      case "oauth2", "openidconnect" -> authorization("Bearer", "TOKEN");
      case "apikey" -> apiKey(scheme);
      default -> {} // mutualTLS stands beneath HTTP
    }
  }

  private void http(SecurityScheme scheme) {
    String name = scheme.scheme() == null ? "bearer" : scheme.scheme();
    switch (name.toLowerCase(Locale.ROOT)) {
      case "bearer" -> authorization("Bearer", "TOKEN");
      case "basic" -> authorization("Basic", "BASIC_CREDENTIALS");
      default -> authorization(name, "CREDENTIALS");
    }
  }

  private void authorization(String scheme, String variable) {
    if (HeaderText.isToken(scheme)) {
      headers.add(
          new Field(
              "Authorization", Phrase.of(scheme + " ").plus(Phrase.variable(unique(variable)))));
    }
  }

  private void apiKey(SecurityScheme scheme) {
    String name = scheme.name() == null ? "" : scheme.name();
    String place = scheme.in() == null ? "header" : scheme.in().toLowerCase(Locale.ROOT);
    Phrase key = Phrase.variable(unique("API_KEY"));
    if (place.equals("query")) {
      query.add(new Field(dev.docgen.engine.render.example.PercentCode.strict(name), key));
    } else if (HeaderText.isToken(name)) {
      (place.equals("cookie") ? cookies : headers).add(new Field(name, key));
    }
  }

  private String unique(String name) {
    int count = 1;
    String unique = name;
    while (names.contains(unique)) {
      unique = name + "_" + ++count;
    }
    names.add(unique);
    return unique;
  }
}
