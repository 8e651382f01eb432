package dev.docgen.frameworks.jaxrs;

import dev.docgen.model.ApiModel;
import dev.docgen.model.Components;
import dev.docgen.model.OAuthFlow;
import dev.docgen.model.Operation;
import dev.docgen.model.SecurityRequirement;
import dev.docgen.model.SecurityScheme;
import dev.docgen.source.Annotations;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The roles of Jakarta Annotations as scopes of the document's only security scheme, where that is
 * one that knows scopes (smallrye's {@code JavaSecurityProcessor}). Immutable.
 */
final class Roles {
  private static final Set<String> WITH_SCOPES = Set.of("oauth2", "openIdConnect");

  private final @Nullable String scheme;

  private Roles(Components components) {
    scheme =
        components.securitySchemes().entrySet().stream()
            .filter(any -> components.securitySchemes().size() == 1)
            .filter(one -> WITH_SCOPES.contains(String.valueOf(one.getValue().type())))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(null);
  }

  static Roles of(Components components) {
    return new Roles(components);
  }

  /** Returns an operation that demands the roles of its method, or of its class. */
  Operation apply(Operation operation, ResourceMethod target) {
    Annotations own = target.annotations();
    Optional<List<String>> ofMethod = values(own, RestAnnotations.ROLES_ALLOWED);
    if (ofMethod.isPresent()) {
      return demand(operation, ofMethod.get());
    }
    Optional<List<String>> ofClass =
        values(target.resource().inheritedAnnotations(), RestAnnotations.ROLES_ALLOWED);
    if (ofClass.isEmpty() || own.has(RestAnnotations.PERMIT_ALL)) {
      return operation;
    }
    return demand(operation, own.has(RestAnnotations.DENY_ALL) ? List.of() : ofClass.get());
  }

  /** Roles join the scopes of a requirement of the same scheme; they do not replace another one. */
  private Operation demand(Operation operation, List<String> roles) {
    String name = scheme;
    if (name == null) {
      return operation;
    }
    List<SecurityRequirement> stated = operation.security();
    if (stated == null) {
      return operation.toBuilder().security(List.of(SecurityRequirement.of(name, roles))).build();
    }
    if (stated.size() != 1 || !stated.get(0).schemes().containsKey(name)) {
      return operation;
    }
    Map<String, List<String>> schemes = new LinkedHashMap<>(stated.get(0).schemes());
    Set<String> scopes = new LinkedHashSet<>(schemes.getOrDefault(name, List.of()));
    scopes.addAll(roles);
    schemes.put(name, List.copyOf(scopes));
    return operation.toBuilder().security(List.of(new SecurityRequirement(schemes))).build();
  }

  /** Returns a document whose scheme declares all roles as scopes, where it declares none. */
  ApiModel declareScopes(ApiModel document, List<SourceType> resources, SourceTree sources) {
    SecurityScheme known =
        scheme == null ? null : document.components().securitySchemes().get(scheme);
    if (known == null) {
      return document;
    }
    Map<String, String> scopes = new LinkedHashMap<>();
    roles(resources, sources).forEach(role -> scopes.put(role, role + " role"));
    SecurityScheme.Builder declared = known.toBuilder();
    known
        .flows()
        .forEach(
            (name, flow) ->
                declared.putFlow(name, flow.scopes().isEmpty() ? withScopes(flow, scopes) : flow));
    return document.toBuilder()
        .components(
            document.components().toBuilder()
                .putSecurityScheme(String.valueOf(scheme), declared.build())
                .build())
        .build();
  }

  private static OAuthFlow withScopes(OAuthFlow flow, Map<String, String> scopes) {
    return flow.toBuilder().scopes(scopes).build();
  }

  private static Set<String> roles(List<SourceType> resources, SourceTree sources) {
    Set<String> roles = new LinkedHashSet<>();
    for (SourceType resource : resources) {
      List<Annotations> places = new ArrayList<>();
      places.add(resource.inheritedAnnotations());
      sources.methods(resource.type()).stream()
          .map(SourceMethod::inheritedAnnotations)
          .forEach(places::add);
      for (Annotations annotations : places) {
        values(annotations, RestAnnotations.DECLARE_ROLES).ifPresent(roles::addAll);
        values(annotations, RestAnnotations.ROLES_ALLOWED).ifPresent(roles::addAll);
      }
    }
    return roles;
  }

  private static Optional<List<String>> values(Annotations annotations, String... names) {
    return annotations.find(names).map((SourceAnnotation found) -> found.strings("value"));
  }
}
