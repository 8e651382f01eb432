package dev.docgen.frameworks.openapi;

/** What an annotation documents, whichever library declares it. */
public enum Term {
  OPERATION("Operation", "Operation"),
  PARAMETER("Parameter", "parameters.Parameter"),
  PARAMETERS("Parameters", "parameters.Parameters"),
  REQUEST_BODY("parameters.RequestBody", "parameters.RequestBody"),
  REQUEST_BODY_SCHEMA("", "parameters.RequestBodySchema"),
  API_RESPONSE("responses.ApiResponse", "responses.APIResponse"),
  API_RESPONSES("responses.ApiResponses", "responses.APIResponses"),
  API_RESPONSE_SCHEMA("", "responses.APIResponseSchema"),
  TAG("tags.Tag", "tags.Tag"),
  TAGS("tags.Tags", "tags.Tags"),
  SECURITY_REQUIREMENT("security.SecurityRequirement", "security.SecurityRequirement"),
  SECURITY_REQUIREMENTS("security.SecurityRequirements", "security.SecurityRequirements"),
  SECURITY_REQUIREMENTS_SET("", "security.SecurityRequirementsSet"),
  SECURITY_REQUIREMENTS_SETS("", "security.SecurityRequirementsSets"),
  SECURITY_SCHEME("security.SecurityScheme", "security.SecurityScheme"),
  SECURITY_SCHEMES("security.SecuritySchemes", "security.SecuritySchemes"),
  CALLBACK("callbacks.Callback", "callbacks.Callback"),
  SCHEMA("media.Schema", "media.Schema"),
  SERVER("servers.Server", "servers.Server"),
  EXTENSION("extensions.Extension", "extensions.Extension"),
  EXTERNAL_DOCS("ExternalDocumentation", "ExternalDocumentation"),
  DEFINITION("OpenAPIDefinition", "OpenAPIDefinition");

  private static final String SWAGGER = "io.swagger.v3.oas.annotations.";
  private static final String MICROPROFILE = "org.eclipse.microprofile.openapi.annotations.";

  private final String swagger;
  private final String microProfile;

  Term(String swagger, String microProfile) {
    this.swagger = swagger;
    this.microProfile = microProfile;
  }

  /**
   * Returns swagger v3's qualified name; a name of nothing where swagger has no such annotation.
   */
  String swagger() {
    return SWAGGER + swagger;
  }

  /** Returns MicroProfile OpenAPI's qualified name. */
  public String microProfile() {
    return MICROPROFILE + microProfile;
  }

  static boolean isMicroProfile(String qualifiedName) {
    return qualifiedName.startsWith(MICROPROFILE);
  }
}
