package dev.docgen.engine.fit;

import static dev.docgen.engine.fit.FitRun.at;

import dev.docgen.engine.fit.FitRun.Place;
import dev.docgen.engine.fit.ValueRules.Size;
import dev.docgen.model.Schema;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keywords of objects (Core, 10.3.2; Validation, 6.5). */
record ObjectRules(FitRun run, Schema schema, Place place) {
  static final Set<String> KEYWORDS =
      Set.of(
          "properties",
          "patternProperties",
          "additionalProperties",
          "propertyNames",
          "required",
          "minProperties",
          "maxProperties",
          "dependentRequired",
          "dependentSchemas");

  @Nullable String check(String name, @Nullable Object says, Map<?, ?> object) {
    return switch (name) {
      case "required" -> required(schema.required(), object);
      case "properties", "additionalProperties", "patternProperties" ->
          isFirst(name) ? properties(object) : null; // read together, once
      case "propertyNames" -> says instanceof Schema each ? names(each, object) : null;
      case "dependentRequired" -> says instanceof Map<?, ?> map ? dependent(map, object) : null;
      case "dependentSchemas" -> says instanceof Map<?, ?> map ? applied(map, object) : null;
      default ->
          Size.check(name.equals("minProperties"), says, BigDecimal.valueOf(object.size()))
              ? null
              : at(place, name + " is not kept");
    };
  }

  private boolean isFirst(String name) {
    return schema.keywords().keySet().stream()
        .filter(Set.of("properties", "additionalProperties", "patternProperties")::contains)
        .findFirst()
        .filter(name::equals)
        .isPresent();
  }

  private @Nullable String required(Collection<?> names, Map<?, ?> object) {
    for (Object name : names) {
      if (!object.containsKey(name) && !run.isHidden(place, String.valueOf(name))) {
        return at(place, "'" + name + "' is missing");
      }
    }
    return null;
  }

  private @Nullable String properties(Map<?, ?> object) {
    PropertySchemas schemas = new PropertySchemas(schema);
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      String name = String.valueOf(entry.getKey());
      for (Schema each : schemas.of(name)) {
        String misfit = run.check(each, entry.getValue(), place.child(name, each));
        if (misfit != null) {
          return misfit;
        }
      }
    }
    return null;
  }

  private @Nullable String names(Schema each, Map<?, ?> object) {
    for (Object name : object.keySet()) {
      String misfit = run.check(each, name, place.child("(name) " + name, each));
      if (misfit != null) {
        return misfit;
      }
    }
    return null;
  }

  private @Nullable String dependent(Map<?, ?> dependencies, Map<?, ?> object) {
    for (Map.Entry<?, ?> entry : dependencies.entrySet()) {
      if (object.containsKey(entry.getKey()) && entry.getValue() instanceof Collection<?> names) {
        String misfit = required(names, object);
        if (misfit != null) {
          return misfit;
        }
      }
    }
    return null;
  }

  private @Nullable String applied(Map<?, ?> dependencies, Map<?, ?> object) {
    for (Map.Entry<?, ?> entry : dependencies.entrySet()) {
      if (object.containsKey(entry.getKey()) && entry.getValue() instanceof Schema then) {
        String misfit = run.check(then, object, place.deeper());
        if (misfit != null) {
          return misfit;
        }
      }
    }
    return null;
  }
}
