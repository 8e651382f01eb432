package dev.docgen.frameworks.spring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tree again that dotted keys were flattened from: {@code servers[0].url} is the member
 * of an object in a list (Spring Boot reference, "Externalized Configuration", YAML).
 */
final class PropertyTree {
  /** Words of OpenAPI that properties write with hyphens. */
  private static final List<String> WORDS =
      List.of(
          "externalDocs",
          "termsOfService",
          "securitySchemes",
          "requestBodies",
          "bearerFormat",
          "openIdConnectUrl",
          "authorizationUrl",
          "tokenUrl",
          "refreshUrl",
          "authorizationCode",
          "clientCredentials",
          "additionalProperties",
          "readOnly",
          "writeOnly",
          "minLength",
          "maxLength",
          "oneOf",
          "anyOf",
          "allOf");

  private final Map<String, PropertyTree> members = new LinkedHashMap<>();
  private final Map<Integer, PropertyTree> items = new TreeMap<>();
  private @Nullable String value;

  private PropertyTree() {}

  /** Returns the tree of keys without their common prefix, as JSON values. */
  static Map<String, @Nullable Object> of(Map<String, String> properties) {
    PropertyTree root = new PropertyTree();
    properties.forEach(root::put);
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    root.members.forEach((name, inner) -> result.put(name, inner.json()));
    return result;
  }

  private void put(String key, String text) {
    PropertyTree at = this;
    for (String part : key.split("\\.", -1)) {
      int bracket = part.indexOf('[');
      String name = bracket < 0 ? part : part.substring(0, bracket);
      if (!name.isEmpty()) {
        at = at.members.computeIfAbsent(word(name), it -> new PropertyTree());
      }
      if (bracket >= 0) {
        at = at.item(part.substring(bracket));
      }
    }
    at.value = text;
  }

  /** Descends into {@code [0][1]}; a bracket without a number is a name ({@code [/pets]}). */
  private PropertyTree item(String brackets) {
    PropertyTree at = this;
    for (String index : brackets.replace("]", "").split("\\[", -1)) {
      if (index.matches("\\d{1,6}")) {
        at = at.items.computeIfAbsent(Integer.parseInt(index), it -> new PropertyTree());
      } else if (!index.isEmpty()) {
        at = at.members.computeIfAbsent(index, it -> new PropertyTree());
      }
    }
    return at;
  }

  private static String word(String name) {
    String plain = name.replace("-", "").toLowerCase(Locale.ROOT);
    return WORDS.stream()
        .filter(word -> word.toLowerCase(Locale.ROOT).equals(plain))
        .findFirst()
        .orElse(name);
  }

  private @Nullable Object json() {
    if (!items.isEmpty()) {
      List<@Nullable Object> list = new ArrayList<>();
      items.values().forEach(item -> list.add(item.json()));
      return list;
    }
    if (members.isEmpty()) {
      return value;
    }
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    members.forEach((name, inner) -> object.put(name, inner.json()));
    return object;
  }
}
