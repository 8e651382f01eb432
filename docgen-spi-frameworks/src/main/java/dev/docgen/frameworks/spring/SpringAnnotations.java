package dev.docgen.frameworks.spring;

import java.util.List;
import java.util.Map;

/** Qualified names of the Spring annotations that declare HTTP operations, and what they mean. */
final class SpringAnnotations {
  private static final String WEB = "org.springframework.web.bind.annotation.";

  static final String CONTROLLER = "org.springframework.stereotype.Controller";
  static final String REST_CONTROLLER = WEB + "RestController";
  static final String RESPONSE_BODY = WEB + "ResponseBody";
  static final String REQUEST_MAPPING = WEB + "RequestMapping";
  static final String REQUEST_PARAM = WEB + "RequestParam";
  static final String PATH_VARIABLE = WEB + "PathVariable";
  static final String REQUEST_HEADER = WEB + "RequestHeader";
  static final String COOKIE_VALUE = WEB + "CookieValue";
  static final String MATRIX_VARIABLE = WEB + "MatrixVariable";
  static final String REQUEST_BODY = WEB + "RequestBody";
  static final String REQUEST_PART = WEB + "RequestPart";
  static final String RESPONSE_STATUS = WEB + "ResponseStatus";
  static final String EXCEPTION_HANDLER = WEB + "ExceptionHandler";
  static final String CONTROLLER_ADVICE = WEB + "ControllerAdvice";
  static final String REST_CONTROLLER_ADVICE = WEB + "RestControllerAdvice";
  static final String REPOSITORY_RESOURCE =
      "org.springframework.data.rest.core.annotation.RepositoryRestResource";
  static final String REPOSITORY_CONTROLLER =
      "org.springframework.data.rest.webmvc.RepositoryRestController";
  static final String FEIGN_CLIENT = "org.springframework.cloud.openfeign.FeignClient";
  static final String HTTP_EXCHANGE = "org.springframework.web.service.annotation.HttpExchange";
  static final String PARAMETER_OBJECT = "org.springdoc.core.annotations.ParameterObject";
  static final String PARAMETER_OBJECT_V1 = "org.springdoc.api.annotations.ParameterObject";
  static final String PAGEABLE_DEFAULT = "org.springframework.data.web.PageableDefault";
  static final String SORT_DEFAULT = "org.springframework.data.web.SortDefault";
  static final String JSON_VIEW = "com.fasterxml.jackson.annotation.JsonView";
  static final String DEPRECATED = "java.lang.Deprecated";

  /** Verbs by mapping annotation; none for {@code @RequestMapping}, which names its own. */
  static final Map<String, List<String>> MAPPINGS =
      Map.of(
          WEB + "GetMapping",
          List.of("GET"),
          WEB + "PostMapping",
          List.of("POST"),
          WEB + "PutMapping",
          List.of("PUT"),
          WEB + "PatchMapping",
          List.of("PATCH"),
          WEB + "DeleteMapping",
          List.of("DELETE"),
          REQUEST_MAPPING,
          List.of());

  /** The mapping annotations; the specific ones first, since they are composed of the general. */
  static final List<String> MAPPING_NAMES =
      List.of(
          WEB + "GetMapping",
          WEB + "PostMapping",
          WEB + "PutMapping",
          WEB + "PatchMapping",
          WEB + "DeleteMapping",
          REQUEST_MAPPING);

  /**
   * Annotations whose parameters are never the caller's (springdoc, {@code
   * SpringDocAnnotationsUtils}; the session's and the conversion's are Spring's own, "Method
   * Arguments").
   */
  static final String[] IGNORED_PARAMETERS = {
    "io.swagger.v3.oas.annotations.Hidden",
    "com.fasterxml.jackson.annotation.JsonIgnore",
    WEB + "RequestAttribute",
    WEB + "SessionAttribute",
    "org.springframework.security.core.annotation.AuthenticationPrincipal",
    "org.springframework.security.core.annotation.CurrentSecurityContext",
    "org.springframework.security.web.bind.annotation.AuthenticationPrincipal",
    "org.springframework.security.oauth2.client.annotation.RegisteredOAuth2AuthorizedClient",
    "org.springframework.beans.factory.annotation.Value"
  };

  private SpringAnnotations() {}
}
