package dev.docgen.engine.render.page;

import dev.docgen.model.ApiModel;
import dev.docgen.model.Callback;
import dev.docgen.model.Components;
import dev.docgen.model.Example;
import dev.docgen.model.Header;
import dev.docgen.model.Parameter;
import dev.docgen.model.PathItem;
import dev.docgen.model.RequestBody;
import dev.docgen.model.Response;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Follows references to components. One that leads nowhere, or round in a circle, gives what it
 * stands in: an object in which nothing else is said.
 */
final class References {
  private final Components components;

  References(ApiModel model) {
    this.components = model.components();
  }

  Parameter resolve(Parameter parameter) {
    return follow(parameter, Parameter::reference, components.parameters());
  }

  RequestBody resolve(RequestBody body) {
    return follow(body, RequestBody::reference, components.requestBodies());
  }

  Response resolve(Response response) {
    return follow(response, Response::reference, components.responses());
  }

  Header resolve(Header header) {
    return follow(header, Header::reference, components.headers());
  }

  Example resolve(Example example) {
    return follow(example, Example::reference, components.examples());
  }

  Callback resolve(Callback callback) {
    return follow(callback, Callback::reference, components.callbacks());
  }

  PathItem resolve(PathItem item) {
    return follow(item, PathItem::reference, components.pathItems());
  }

  private static <T> T follow(
      T start, Function<T, @Nullable String> reference, Map<String, T> targets) {
    Set<String> seen = new HashSet<>();
    T current = start;
    String name = reference.apply(current);
    while (name != null && seen.add(name)) {
      T target = targets.get(name);
      if (target == null) {
        return current;
      }
      current = target;
      name = reference.apply(current);
    }
    return current;
  }
}
