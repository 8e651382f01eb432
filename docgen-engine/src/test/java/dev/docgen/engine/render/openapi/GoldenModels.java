package dev.docgen.engine.render.openapi;

import dev.docgen.SourceLocation;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Callback;
import dev.docgen.model.Components;
import dev.docgen.model.Contact;
import dev.docgen.model.Discriminator;
import dev.docgen.model.Encoding;
import dev.docgen.model.Example;
import dev.docgen.model.ExternalDocumentation;
import dev.docgen.model.Header;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.Info;
import dev.docgen.model.License;
import dev.docgen.model.Link;
import dev.docgen.model.MediaType;
import dev.docgen.model.OAuthFlow;
import dev.docgen.model.Operation;
import dev.docgen.model.Origin;
import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.PathItem;
import dev.docgen.model.Provenance;
import dev.docgen.model.RequestBody;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.model.SecurityRequirement;
import dev.docgen.model.SecurityScheme;
import dev.docgen.model.Server;
import dev.docgen.model.ServerVariable;
import dev.docgen.model.Tag;
import dev.docgen.model.Xml;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Models whose documents are compared with reviewed files. */
public final class GoldenModels {
  private GoldenModels() {}

  /** Every keyword that the versions say differently. */
  public static ApiModel schemas() {
    return ApiModel.builder()
        .components(
            Components.builder()
                .putSchema("Any", Schema.ANY)
                .putSchema("Never", Schema.NEVER)
                .putSchema("NullableText", Schema.of(SchemaType.STRING).nullable(true).build())
                .putSchema(
                    "NullableChoice",
                    Schema.of(SchemaType.STRING)
                        .nullable(true)
                        .enumValues(List.of("a", "b"))
                        .build())
                .putSchema(
                    "ChoiceWithNull",
                    Schema.of(SchemaType.STRING)
                        .nullable(true)
                        .enumValues(Arrays.asList("a", null))
                        .build())
                .putSchema("NullableReference", Schema.builder().ref("Pet").nullable(true).build())
                .putSchema(
                    "DescribedReference",
                    Schema.builder().ref("Pet").description("The pet that won.").build())
                .putSchema(
                    "NullableDescribedReference",
                    Schema.builder()
                        .ref("Pet")
                        .nullable(true)
                        .description("The pet that may have won.")
                        .build())
                .putSchema(
                    "NullableOneOf",
                    Schema.builder()
                        .oneOf(List.of(Schema.ref("Cat"), Schema.ref("Dog")))
                        .nullable(true)
                        .build())
                .putSchema(
                    "Numbers",
                    object(
                        Map.entry(
                            "open",
                            Schema.of(SchemaType.NUMBER)
                                .exclusiveMinimum(new BigDecimal("0"))
                                .exclusiveMaximum(new BigDecimal("1E+2"))
                                .build()),
                        Map.entry(
                            "closed",
                            Schema.of(SchemaType.INTEGER, "int64")
                                .minimum(new BigDecimal("-9223372036854775808"))
                                .maximum(new BigDecimal("0.10"))
                                .build()),
                        Map.entry(
                            "stricterInclusive",
                            Schema.of(SchemaType.INTEGER, "int32")
                                .minimum(new BigDecimal("5"))
                                .exclusiveMinimum(new BigDecimal("1"))
                                .build()),
                        Map.entry(
                            "stricterExclusive",
                            Schema.of(SchemaType.INTEGER, "int32")
                                .maximum(new BigDecimal("5"))
                                .exclusiveMaximum(new BigDecimal("5"))
                                .defaultValue(3)
                                .build())))
                .putSchema(
                    "SeveralTypes",
                    Schema.builder()
                        .types(List.of(SchemaType.STRING, SchemaType.ARRAY))
                        .description("One or many.")
                        .build())
                .putSchema(
                    "Bytes",
                    object(
                        Map.entry("format", Schema.string("binary")),
                        Map.entry(
                            "encoded",
                            Schema.of(SchemaType.STRING)
                                .keyword("contentEncoding", "base64")
                                .keyword("contentMediaType", "image/png")
                                .build()),
                        Map.entry(
                            "raw",
                            Schema.of(SchemaType.STRING)
                                .keyword("contentMediaType", "application/octet-stream")
                                .build())))
                .putSchema(
                    "OnlyIn31",
                    Schema.of(SchemaType.OBJECT)
                        .keyword(
                            "patternProperties", Map.of("^x", Schema.of(SchemaType.STRING).build()))
                        .additionalProperties(Schema.NEVER)
                        .keyword("propertyNames", Schema.of(SchemaType.STRING).build())
                        .keyword("if", Schema.of(SchemaType.OBJECT).required(List.of("x1")).build())
                        .keyword("then", Schema.NEVER)
                        .keyword("$comment", "for readers of the document")
                        .build())
                .putSchema(
                    "Tuple",
                    Schema.of(SchemaType.ARRAY)
                        .keyword("prefixItems", List.of(Schema.string("date"), Schema.ANY))
                        .items(Schema.NEVER)
                        .build())
                .putSchema("Constant", Schema.of(SchemaType.STRING).keyword("const", "cat").build())
                .putSchema(
                    "Examples",
                    Schema.of(SchemaType.OBJECT)
                        .keyword("examples", List.of(Map.of("name", "Rex"), Map.of("name", "Tom")))
                        .build())
                .putSchema("UntypedList", Schema.of(SchemaType.ARRAY).build())
                .putSchema(
                    "Closed",
                    Schema.of(SchemaType.OBJECT).additionalProperties(Schema.NEVER).build())
                .putSchema("Open", Schema.mapOf(Schema.ANY))
                .putSchema(
                    "Pet",
                    Schema.of(SchemaType.OBJECT)
                        .title("Pet")
                        .required(List.of("kind"))
                        .putProperty("kind", Schema.of(SchemaType.STRING).build())
                        .putProperty(
                            "name",
                            Schema.of(SchemaType.STRING)
                                .minLength(1)
                                .maxLength(30)
                                .pattern("^[A-Z][a-z]*$")
                                .example("Rex")
                                .build())
                        .putProperty(
                            "tags",
                            Schema.arrayOf(Schema.of(SchemaType.STRING).build()).toBuilder()
                                .uniqueItems(true)
                                .maxItems(9)
                                .keyword("xml", new Xml("tag", null, null, false, true, Map.of()))
                                .build())
                        .keyword(
                            "discriminator",
                            new Discriminator("kind", Map.of("cat", "Cat"), Map.of()))
                        .keyword(
                            "externalDocs",
                            ExternalDocumentation.builder().url("https://example.org/pets").build())
                        .keyword("x-table", "pets")
                        .build())
                .putSchema("Cat", subtype("lives"))
                .putSchema("Dog", subtype("tricks"))
                .build())
        .build();
  }

  private static Schema subtype(String property) {
    return Schema.builder()
        .allOf(
            List.of(
                Schema.ref("Pet"),
                object(Map.entry(property, Schema.of(SchemaType.INTEGER).build()))))
        .build();
  }

  @SafeVarargs
  private static Schema object(Map.Entry<String, Schema>... properties) {
    Schema.Builder builder = Schema.of(SchemaType.OBJECT);
    for (Map.Entry<String, Schema> property : properties) {
      builder.putProperty(property.getKey(), property.getValue());
    }
    return builder.build();
  }

  /** Every object that an operation or the document may hold. */
  public static ApiModel operations() {
    return ApiModel.builder()
        .info(
            Info.builder()
                .title("Pets")
                .version("1.2")
                .summary("All about pets")
                .description("First line.\n\n* one\n* two\n")
                .termsOfService("https://example.org/terms")
                .contact(Contact.builder().name("Support").email("support@example.org").build())
                .license(License.builder().name("Apache 2.0").identifier("Apache-2.0").build())
                .putExtension("x-audience", "public")
                .build())
        .addServer(
            Server.builder()
                .url("https://{region}.example.org/v1")
                .putVariable(
                    "region",
                    ServerVariable.builder()
                        .defaultValue("eu")
                        .allowedValues(List.of("eu", "us"))
                        .build())
                .build())
        .addTag(Tag.builder("pets").description("Everything about pets").build())
        .putPath(
            "/pets",
            PathItem.builder()
                .putOperation(HttpMethod.POST, createPet())
                .putOperation(HttpMethod.GET, listPets())
                .build())
        .putPath(
            "/pets/{id}", PathItem.builder().putOperation(HttpMethod.DELETE, deletePet()).build())
        .putWebhook(
            "petBorn",
            PathItem.builder()
                .putOperation(HttpMethod.POST, Operation.builder().operationId("petBorn").build())
                .build())
        .components(operationComponents())
        .addSecurity(SecurityRequirement.of("oauth", List.of("read")))
        .addSecurity(SecurityRequirement.of("certificate", List.of()))
        .externalDocs(ExternalDocumentation.builder().url("https://example.org/docs").build())
        .putExtension("x-build", Map.of("number", 7))
        .build();
  }

  private static Operation listPets() {
    return Operation.builder()
        .operationId("listPets")
        .summary("Lists pets")
        .tags(List.of("pets"))
        .addParameter(
            Parameter.builder()
                .name("limit")
                .description("How many")
                .schema(Schema.of(SchemaType.INTEGER, "int32").defaultValue(20).build())
                .allowReserved(true)
                .style("form")
                .explode(false)
                .example(10)
                .build())
        .addParameter(
            Parameter.builder()
                .name("filter")
                .deprecated(true)
                .putContent(
                    "application/json",
                    MediaType.builder().schema(Schema.mapOf(Schema.ANY)).build())
                .build())
        .addParameter(
            Parameter.builder()
                .name("X-Trace")
                .in(ParameterLocation.HEADER)
                .schema(Schema.string("uuid"))
                .putExample("one", Example.builder().value("a-b").hasValue(true).build())
                .build())
        .addParameter(Parameter.builder().reference("Page").build())
        .putResponse(
            "200",
            Response.builder()
                .putHeader(
                    "X-Total",
                    Header.builder().schema(Schema.of(SchemaType.INTEGER).build()).build())
                .putContent(
                    "application/json",
                    MediaType.builder()
                        .schema(Schema.arrayOf(Schema.ref("Pet")))
                        .putExample(
                            "empty",
                            Example.builder()
                                .summary("None")
                                .value(List.of())
                                .hasValue(true)
                                .build())
                        .build())
                .putLink(
                    "create",
                    Link.builder().operationId("createPet").description("Adds one").build())
                .build())
        .putResponse("404", Response.builder().reference("NotFound").build())
        .putResponse("5XX", Response.EMPTY)
        .build();
  }

  private static Operation createPet() {
    return Operation.builder()
        .method(HttpMethod.POST)
        .operationId("createPet")
        .requestBody(
            RequestBody.builder()
                .required(true)
                .putContent(
                    "multipart/form-data",
                    MediaType.builder()
                        .schema(
                            object(
                                Map.entry("pet", Schema.ref("Pet")),
                                Map.entry("photo", Schema.string("binary"))))
                        .putEncoding(
                            "pet", Encoding.builder().contentType("application/json").build())
                        .build())
                .build())
        .putResponse("201", Response.builder().description("Made").build())
        .putCallback(
            "born",
            Callback.builder()
                .putExpression(
                    "{$request.body#/url}",
                    PathItem.builder()
                        .putOperation(
                            HttpMethod.POST,
                            Operation.builder().putResponse("204", Response.EMPTY).build())
                        .build())
                .build())
        .security(
            List.of(
                new SecurityRequirement(Map.of("certificate", List.of())),
                SecurityRequirement.of("key", List.of())))
        .build();
  }

  private static Operation deletePet() {
    return Operation.builder()
        .method(HttpMethod.DELETE)
        .operationId("deletePet")
        .deprecated(true)
        .addParameter(
            Parameter.builder()
                .name("id")
                .in(ParameterLocation.PATH)
                .required(true)
                .schema(Schema.of(SchemaType.INTEGER, "int64").build())
                .build())
        .security(List.of())
        .servers(List.of(Server.builder().url("https://admin.example.org").build()))
        .build();
  }

  private static Components operationComponents() {
    return Components.builder()
        .putSchema("Pet", object(Map.entry("name", Schema.of(SchemaType.STRING).build())))
        .putResponse("NotFound", Response.builder().description("No such pet").build())
        .putParameter(
            "Page",
            Parameter.builder().name("page").schema(Schema.of(SchemaType.INTEGER).build()).build())
        .putSecurityScheme(
            "oauth",
            SecurityScheme.builder()
                .type("oauth2")
                .putFlow(
                    "clientCredentials",
                    OAuthFlow.builder()
                        .tokenUrl("https://example.org/token")
                        .putScope("read", "read pets")
                        .build())
                .build())
        .putSecurityScheme(
            "key", SecurityScheme.builder().type("apiKey").name("X-Key").in("header").build())
        .putSecurityScheme(
            "token",
            SecurityScheme.builder().type("http").scheme("bearer").bearerFormat("JWT").build())
        .putSecurityScheme("certificate", SecurityScheme.builder().type("mutualTLS").build())
        .build();
  }

  /** Texts and names that a careless writer gets wrong. */
  public static ApiModel texts() {
    Schema.Builder words = Schema.of(SchemaType.OBJECT);
    for (String word :
        List.of("yes", "No", "y", "null", "~", "1", "1e3", "0x1F", "2024-01-01", "1:30", "-", "")) {
      words.putProperty(
          word.isEmpty() ? "empty" : word, Schema.of(SchemaType.STRING).example(word).build());
    }
    return ApiModel.builder()
        .info(
            Info.builder()
                .title("Texts: a # hard case")
                .version("1.0")
                .description(
                    "Ends in a space \nand \"quotes\", \t tabs, \u2028 separators, \u0007 bells,"
                        + " \uD83D\uDC36 dogs and half a \uD83D one.\n\n\n")
                .build())
        .putPath(
            "/a-b/{c}",
            PathItem.builder()
                .putOperation(
                    HttpMethod.GET,
                    Operation.builder()
                        .operationId("on")
                        .summary("&anchor *alias !tag %directive @at `tick` |pipe >fold")
                        .description("- a list\n- of two\n\nand a line: with a colon\n")
                        .addParameter(
                            Parameter.builder()
                                .name("c")
                                .in(ParameterLocation.PATH)
                                .schema(Schema.of(SchemaType.STRING).build())
                                .build())
                        .build())
                .build())
        .components(Components.builder().putSchema("Words", words.build()).build())
        .build();
  }

  /** What was declared, inferred and assumed. */
  public static ApiModel provenance() {
    SourceLocation line = new SourceLocation("org/example/Pets.java", 12, 3);
    Provenance declared = Provenance.declared("spring.request-mapping", line);
    Provenance called =
        new Provenance(
            Origin.INFERRED,
            "spring.thrown",
            new SourceLocation("org/example/Store.java", 40, 0),
            List.of("Store.find (Store.java:31)", "Rows.one (Rows.java:8)"));
    return ApiModel.builder()
        .putPath(
            "/pets",
            PathItem.builder()
                .putOperation(
                    HttpMethod.PUT,
                    Operation.builder()
                        .method(HttpMethod.PUT)
                        .operationId("put")
                        .provenance(declared)
                        .addParameter(
                            Parameter.builder()
                                .name("q")
                                .schema(
                                    Schema.builder()
                                        .ref("Pet")
                                        .provenance(Provenance.inferred("schema.type", line))
                                        .build())
                                .provenance(declared)
                                .build())
                        .requestBody(
                            RequestBody.builder()
                                .putContent(
                                    "application/json",
                                    MediaType.builder().schema(Schema.ref("Pet")).build())
                                .provenance(Provenance.byDefault("spring.media-type"))
                                .build())
                        .putResponse("404", Response.builder().provenance(called).build())
                        .build())
                .build())
        .components(
            Components.builder()
                .putSchema(
                    "Pet",
                    Schema.of(SchemaType.OBJECT)
                        .putProperty(
                            "name",
                            Schema.of(SchemaType.STRING)
                                .provenance(Provenance.inferred("schema.field", line))
                                .build())
                        .provenance(Provenance.inferred("schema.bean", line))
                        .build())
                .build())
        .build();
  }
}
