package dev.docgen.frameworks.spring.functional;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which requests a predicate lets through. Immutable.
 *
 * @param methods HTTP methods by name; empty for all
 * @param path path pattern; empty for any
 * @param consumes media types of the request; empty for any
 * @param produces media types that the client accepts; empty for any
 * @param queryParams values that query parameters must have, by name; a null value stands for one
 *     that is not literal
 * @param version API version, or null
 */
public record Narrowing(
    List<String> methods,
    String path,
    List<String> consumes,
    List<String> produces,
    Map<String, @Nullable String> queryParams,
    @Nullable String version) {

  /** Lets everything through. */
  static final Narrowing NONE = new Narrowing(List.of(), "", List.of(), List.of(), Map.of(), null);

  public Narrowing {
    methods = List.copyOf(methods);
    Objects.requireNonNull(path, "path");
    consumes = List.copyOf(consumes);
    produces = List.copyOf(produces);
    queryParams = new LinkedHashMap<>(queryParams);
  }

  Narrowing withMethods(List<String> names) {
    return new Narrowing(names, path, consumes, produces, queryParams, version);
  }

  /**
   * Returns what lets through that path alone; a slash before it may be left out (Spring Framework,
   * {@code PathPatternParser.initFullPathPattern}).
   */
  Narrowing withPath(String pattern) {
    String full = pattern.isEmpty() || pattern.startsWith("/") ? pattern : "/" + pattern;
    return new Narrowing(methods, full, consumes, produces, queryParams, version);
  }

  Narrowing withConsumes(List<String> types) {
    return new Narrowing(methods, path, types, produces, queryParams, version);
  }

  Narrowing withProduces(List<String> types) {
    return new Narrowing(methods, path, consumes, types, queryParams, version);
  }

  Narrowing withQueryParam(String name, @Nullable String value) {
    Map<String, @Nullable String> more = new LinkedHashMap<>(queryParams);
    more.put(name, value);
    return new Narrowing(methods, path, consumes, produces, more, version);
  }

  Narrowing withVersion(@Nullable String text) {
    return new Narrowing(methods, path, consumes, produces, queryParams, text);
  }

  /** Returns what lets through only what both do; the paths are joined, this one's first. */
  Narrowing and(Narrowing inner) {
    Map<String, @Nullable String> params = new LinkedHashMap<>(queryParams);
    params.putAll(inner.queryParams);
    return new Narrowing(
        inner.methods.isEmpty() ? methods : inner.methods,
        joined(path, inner.path),
        union(consumes, inner.consumes),
        union(produces, inner.produces),
        params,
        inner.version == null ? version : inner.version);
  }

  private static String joined(String first, String second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first + second;
    }
    String head = first.endsWith("/") ? first.substring(0, first.length() - 1) : first;
    return head + (second.startsWith("/") ? second : "/" + second);
  }

  private static List<String> union(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    second.stream().filter(it -> !all.contains(it)).forEach(all::add);
    return all;
  }

  /** Returns every combination of outer and inner alternatives. */
  static List<Narrowing> combine(List<Narrowing> outer, List<Narrowing> inner) {
    return outer.stream().flatMap(one -> inner.stream().map(one::and)).toList();
  }
}
