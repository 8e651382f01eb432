package dev.docgen.frameworks.openapi;

/** Qualified names of the swagger v3 annotations that stand on types, methods and parameters. */
public final class SwaggerAnnotations {
  private static final String ROOT = "io.swagger.v3.oas.annotations.";

  public static final String OPERATION = ROOT + "Operation";
  public static final String PARAMETER = ROOT + "Parameter";
  public static final String PARAMETERS = ROOT + "Parameters";
  public static final String HIDDEN = ROOT + "Hidden";
  public static final String DEFINITION = ROOT + "OpenAPIDefinition";
  public static final String EXTENSION = ROOT + "extensions.Extension";
  public static final String EXTERNAL_DOCS = ROOT + "ExternalDocumentation";
  public static final String REQUEST_BODY = ROOT + "parameters.RequestBody";
  public static final String API_RESPONSE = ROOT + "responses.ApiResponse";
  public static final String API_RESPONSES = ROOT + "responses.ApiResponses";
  public static final String TAG = ROOT + "tags.Tag";
  public static final String TAGS = ROOT + "tags.Tags";
  public static final String SECURITY_REQUIREMENT = ROOT + "security.SecurityRequirement";
  public static final String SECURITY_REQUIREMENTS = ROOT + "security.SecurityRequirements";
  public static final String SECURITY_SCHEME = ROOT + "security.SecurityScheme";
  public static final String SECURITY_SCHEMES = ROOT + "security.SecuritySchemes";
  public static final String CALLBACK = ROOT + "callbacks.Callback";
  public static final String CALLBACKS = ROOT + "callbacks.Callbacks";
  public static final String SCHEMA = ROOT + "media.Schema";
  public static final String ARRAY_SCHEMA = ROOT + "media.ArraySchema";
  public static final String SERVER = ROOT + "servers.Server";
  public static final String SERVERS = ROOT + "servers.Servers";
  public static final String WEBHOOK = ROOT + "Webhook";
  public static final String WEBHOOKS = ROOT + "Webhooks";

  private SwaggerAnnotations() {}
}
