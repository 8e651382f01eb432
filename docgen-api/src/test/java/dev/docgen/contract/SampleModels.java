package dev.docgen.contract;

import dev.docgen.SourceLocation;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Components;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.Info;
import dev.docgen.model.MediaType;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.PathItem;
import dev.docgen.model.Provenance;
import dev.docgen.model.RequestBody;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.model.Server;
import dev.docgen.model.Tag;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Models that a renderer has to write. */
final class SampleModels {
  /** What comments may hold that means something in one format or another. */
  private static final String HOSTILE =
      "</script><img src=x onerror=alert(1)> \"'`${x}{{y}} \\ --> ]]> | # - * \u0000\u0007\u2028"
          + "\r\n### GET /evil\n\ttab \u00e4\u20ac\ud83d\ude00\ud800 & %3C :: !yaml ~ null";

  private SampleModels() {}

  /** Returns the models by name. */
  static Map<String, ApiModel> all() {
    Map<String, ApiModel> models = new TreeMap<>();
    models.put("empty", ApiModel.EMPTY);
    models.put("usual", of("Finds an order."));
    models.put("hostile", of(HOSTILE));
    return models;
  }

  private static ApiModel of(String text) {
    Schema order =
        Schema.of(SchemaType.OBJECT)
            .description(text)
            .properties(Map.of("id", Schema.of(SchemaType.INTEGER).build()))
            .build();
    return ApiModel.builder()
        .info(Info.builder().title(text).version("1").description(text).build())
        .addServer(Server.builder().url("https://shop.example.org/api").build())
        .addTag(Tag.builder(text).description(text).build())
        .putPath(
            "/orders/{id}", PathItem.builder().putOperation(HttpMethod.GET, find(text)).build())
        .putPath("/orders", PathItem.builder().putOperation(HttpMethod.POST, add(text)).build())
        .components(Components.builder().putSchema("Order", order).build())
        .build();
  }

  private static Operation find(String text) {
    return Operation.builder()
        .path("/orders/{id}")
        .operationId("find")
        .summary(text)
        .description(text)
        .addTag(text)
        .addParameter(
            Parameter.builder()
                .name("id")
                .in(ParameterLocation.PATH)
                .required(true)
                .description(text)
                .schema(Schema.of(SchemaType.STRING).build())
                .build())
        .putResponse("200", Response.builder().description(text).content(content()).build())
        .framework("sample")
        .provenance(Provenance.declared("sample.get", new SourceLocation("shop/Orders.java", 7, 3)))
        .build();
  }

  private static Operation add(String text) {
    return Operation.builder()
        .method(HttpMethod.POST)
        .path("/orders")
        .operationId("add")
        .deprecated(true)
        .requestBody(RequestBody.builder().description(text).content(content()).build())
        .putResponse("201", Response.builder().description(text).build())
        .build();
  }

  private static Map<String, MediaType> content() {
    Schema orders = Schema.of(SchemaType.ARRAY).items(Schema.ref("Order")).build();
    return Map.of("application/json", MediaType.builder().schema(orders).build());
  }

  /** Returns the models' names, sorted. */
  static List<String> names() {
    return List.copyOf(all().keySet());
  }
}
