package dev.docgen.engine.render.html;

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
import java.util.List;

/** The API of a shop that sells books: small, with a bit of everything. */
final class Bookshop {
  private Bookshop() {}

  /** Returns the shop with one shelf. */
  static ApiModel model() {
    return model(1);
  }

  /** Returns the shop with so many shelves; each has five operations and a schema of its own. */
  static ApiModel model(int shelves) {
    ApiModel.Builder model =
        ApiModel.builder()
            .info(
                Info.builder()
                    .title("Bookshop")
                    .version("2.1")
                    .description("Sells **books**. See [the rules](https://example.org/rules).")
                    .build())
            .components(components(shelves));
    for (int shelf = 1; shelf <= shelves; shelf++) {
      addShelf(model, shelf == 1 ? "" : Integer.toString(shelf));
    }
    return model.build();
  }

  /** Returns the shop with one shelf, the first operation of which bears another tag besides. */
  static ApiModel withTag(String tag) {
    ApiModel model = model();
    String path = "/shelf/books";
    PathItem item = model.paths().get(path);
    Operation list = item.operations().get(HttpMethod.GET).toBuilder().addTag(tag).build();
    return model.toBuilder()
        .putPath(path, item.toBuilder().putOperation(HttpMethod.GET, list).build())
        .build();
  }

  private static void addShelf(ApiModel.Builder model, String shelf) {
    String books = "/shelf" + shelf + "/books";
    String book = books + "/{isbn}";
    String tag = "Books" + shelf;
    model.putPath(
        books,
        PathItem.builder()
            .putOperation(HttpMethod.GET, list(books, tag, shelf))
            .putOperation(HttpMethod.POST, create(books, tag, shelf))
            .build());
    model.putPath(
        book,
        PathItem.builder()
            .putOperation(HttpMethod.GET, find(book, tag, shelf))
            .putOperation(HttpMethod.PUT, replace(book, tag, shelf))
            .putOperation(HttpMethod.DELETE, burn(book, tag, shelf))
            .build());
  }

  private static Operation list(String path, String tag, String shelf) {
    return operation(HttpMethod.GET, path, tag, "listBooks" + shelf, "Lists books.")
        .addParameter(query("language", "The language it is written in.", Schema.ref("Language")))
        .addParameter(query("maxPrice", "No book is dearer.", Schema.of(SchemaType.NUMBER).build()))
        .putResponse("200", json("OK", Schema.arrayOf(Schema.ref("Book" + shelf))))
        .build();
  }

  private static Operation create(String path, String tag, String shelf) {
    return operation(HttpMethod.POST, path, tag, "addBook" + shelf, "Adds a book.")
        .requestBody(body("Book" + shelf))
        .putResponse("201", json("Created", Schema.ref("Book" + shelf)))
        .putResponse("409", inferred(json("The ISBN is taken.", Schema.ref("Problem"))))
        .build();
  }

  private static Operation find(String path, String tag, String shelf) {
    return operation(HttpMethod.GET, path, tag, "findBook" + shelf, "Finds a book.")
        .addParameter(isbn())
        .putResponse("200", json("OK", Schema.ref("Book" + shelf)))
        .putResponse("404", inferred(json("Not Found", Schema.ref("Problem"))))
        .build();
  }

  private static Operation replace(String path, String tag, String shelf) {
    return operation(HttpMethod.PUT, path, tag, "replaceBook" + shelf, "Replaces a book.")
        .addParameter(isbn())
        .requestBody(body("Book" + shelf))
        .putResponse("200", json("OK", Schema.ref("Book" + shelf)))
        .build();
  }

  private static Operation burn(String path, String tag, String shelf) {
    return operation(HttpMethod.DELETE, path, tag, "burnBook" + shelf, "Burns a book.")
        .deprecated(true)
        .addParameter(isbn())
        .putResponse("204", Response.builder().description("No Content").build())
        .build();
  }

  private static Operation.Builder operation(
      HttpMethod method, String path, String tag, String id, String summary) {
    return Operation.builder()
        .method(method)
        .path(path)
        .addTag(tag)
        .operationId(id)
        .summary(summary)
        .provenance(Provenance.declared("test.handler", place(42)));
  }

  private static SourceLocation place(int line) {
    return new SourceLocation("shop/Books.java", line, 3);
  }

  private static Parameter query(String name, String description, Schema schema) {
    return Parameter.builder()
        .name(name)
        .in(ParameterLocation.QUERY)
        .description(description)
        .schema(schema)
        .build();
  }

  private static Parameter isbn() {
    return Parameter.builder()
        .name("isbn")
        .in(ParameterLocation.PATH)
        .required(true)
        .schema(Schema.of(SchemaType.STRING).pattern("[0-9]{13}").build())
        .build();
  }

  private static RequestBody body(String schema) {
    return RequestBody.builder()
        .required(true)
        .putContent("application/json", content(Schema.ref(schema)))
        .build();
  }

  private static Response json(String description, Schema schema) {
    return Response.builder()
        .description(description)
        .putContent("application/json", content(schema))
        .build();
  }

  private static Response inferred(Response response) {
    return response.toBuilder().provenance(Provenance.inferred("test.throws", place(77))).build();
  }

  private static MediaType content(Schema schema) {
    return MediaType.builder().schema(schema).build();
  }

  private static Components components(int shelves) {
    Components.Builder components =
        Components.builder()
            .putSchema(
                "Author",
                Schema.of(SchemaType.OBJECT)
                    .putProperty("fullName", Schema.of(SchemaType.STRING).maxLength(80).build())
                    .putProperty("masterpiece", Schema.ref("Book"))
                    .build())
            .putSchema(
                "Language",
                Schema.of(SchemaType.STRING).enumValues(List.of("GAELIC", "SORBIAN")).build())
            .putSchema(
                "Problem",
                Schema.of(SchemaType.OBJECT)
                    .putProperty("detail", Schema.of(SchemaType.STRING).build())
                    .build());
    for (int shelf = 1; shelf <= shelves; shelf++) {
      components.putSchema("Book" + (shelf == 1 ? "" : shelf), book());
    }
    return components.build();
  }

  private static Schema book() {
    return Schema.of(SchemaType.OBJECT)
        .description("What a reader takes home.")
        .required(List.of("headline"))
        .putProperty("headline", Schema.of(SchemaType.STRING).description("On its back.").build())
        .putProperty("author", Schema.ref("Author"))
        .putProperty("language", Schema.ref("Language"))
        .putProperty(
            "binding",
            Schema.of(SchemaType.STRING).enumValues(List.of("PAPERBACK", "LEATHER")).build())
        .build();
  }
}
