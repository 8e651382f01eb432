package dev.docgen.frameworks.jaxrs;

import java.util.LinkedHashMap;
import java.util.Map;

/** Qualified names of the types and annotations of Jakarta REST, under both of its packages. */
final class RestAnnotations {
  static final String[] PATH = rest("Path");
  static final String[] APPLICATION_PATH = rest("ApplicationPath");
  static final String[] CONSUMES = rest("Consumes");
  static final String[] PRODUCES = rest("Produces");
  static final String[] DEFAULT_VALUE = rest("DefaultValue");
  static final String[] HTTP_METHOD = rest("HttpMethod");
  static final String[] APPLICATION = rest("core.Application");
  static final String[] RESPONSE = rest("core.Response");
  static final String[] PATH_SEGMENT = rest("core.PathSegment");
  static final String[] ENTITY_PART = rest("core.EntityPart");
  static final String[] PARAM_CONVERTER = rest("ext.ParamConverter");
  static final String[] PARAM_CONVERTER_PROVIDER = rest("ext.ParamConverterProvider");
  static final String[] ASYNC_RESPONSE = rest("container.AsyncResponse");
  static final String[] EXCEPTION_MAPPER = rest("ext.ExceptionMapper");
  static final String SERVER_EXCEPTION_MAPPER =
      "org.jboss.resteasy.reactive.server.ServerExceptionMapper";
  static final String REST_CLIENT =
      "org.eclipse.microprofile.rest.client.inject.RegisterRestClient";
  static final String[] PART_TYPE = {
    "org.jboss.resteasy.annotations.providers.multipart.PartType",
    "org.jboss.resteasy.reactive.PartType"
  };
  static final String[] JSON_VIEW = {"com.fasterxml.jackson.annotation.JsonView"};
  static final String DEPRECATED = "java.lang.Deprecated";
  static final String[] ROLES_ALLOWED = common("annotation.security.RolesAllowed");
  static final String[] DECLARE_ROLES = common("annotation.security.DeclareRoles");
  static final String[] PERMIT_ALL = common("annotation.security.PermitAll");
  static final String[] DENY_ALL = common("annotation.security.DenyAll");
  static final String[] NOT_NULL = {
    "jakarta.validation.constraints.NotNull",
    "javax.validation.constraints.NotNull",
    "jakarta.validation.constraints.NotBlank",
    "javax.validation.constraints.NotBlank",
    "jakarta.validation.constraints.NotEmpty",
    "javax.validation.constraints.NotEmpty"
  };

  /** The verbs of the annotations that come with Jakarta REST, by annotation. */
  static final Map<String, String> VERBS = verbs();

  private RestAnnotations() {}

  private static Map<String, String> verbs() {
    Map<String, String> verbs = new LinkedHashMap<>();
    for (String verb : new String[] {"GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS"}) {
      for (String name : rest(verb)) {
        verbs.put(name, verb);
      }
    }
    return verbs;
  }

  private static String[] rest(String name) {
    return common("ws.rs." + name);
  }

  private static String[] common(String name) {
    return new String[] {"jakarta." + name, "javax." + name};
  }
}
