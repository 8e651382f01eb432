package dev.docgen.examples.custom;

import dev.docgen.contract.FrameworkDetectorContract;
import dev.docgen.spi.FrameworkDetector;
import java.util.Map;

class SparkDetectorContractTest extends FrameworkDetectorContract {
  @Override
  protected FrameworkDetector detector() {
    return new SparkDetector();
  }

  @Override
  protected Map<String, String> application() { // source text by path
    return Map.of(
        "shop/Orders.java",
        """
        package shop;

        import static spark.Spark.*;

        import spark.Request;
        import spark.Response;

        public class Orders {
          static final String ROOT = "/orders";

          public static void main(String[] args) {
            get(ROOT, (request, response) -> "all since " + request.queryParams("since"));
            path(ROOT, () -> {
              get("/:id", Orders::find);
              delete("/:id", (request, response) -> {
                response.status(204);
                return "";
              });
            });
          }

          /** Finds one. */
          static Object find(Request request, Response response) {
            response.type("application/json");
            return request.params(":id");
          }
        }
        """);
  }
}
