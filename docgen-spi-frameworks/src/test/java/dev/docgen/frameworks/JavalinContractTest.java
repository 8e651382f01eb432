package dev.docgen.frameworks;

import dev.docgen.contract.FrameworkDetectorContract;
import dev.docgen.frameworks.javalin.JavalinDetector;
import dev.docgen.spi.FrameworkDetector;
import java.util.Map;

class JavalinContractTest extends FrameworkDetectorContract {
  /** Shared with the test of several frameworks in one application. */
  static final Map<String, String> APPLICATION =
      Map.of(
          "shop/carts/Carts.java",
          """
          package shop.carts;

          import static io.javalin.apibuilder.ApiBuilder.*;

          import io.javalin.Javalin;
          import io.javalin.http.Context;
          import io.javalin.http.NotFoundResponse;

          public class Carts {
            static final String ROOT = "/carts";

            public static void main(String[] args) {
              Javalin app = Javalin.create(config -> config.router.apiBuilder(() -> {
                path(ROOT, () -> {
                  get(Carts::list);
                  path("{id}", () -> get(Carts::find));
                });
              }));
              app.post(ROOT, context -> context.status(201).json(context.bodyAsClass(Cart.class)));
              app.start(7070);
            }

            static void list(Context context) {
              int page = context.queryParamAsClass("page", Integer.class).getOrDefault(0);
              context.json(new Cart[page]);
            }

            static void find(Context context) {
              if (context.pathParam("id").isEmpty()) {
                throw new NotFoundResponse();
              }
              context.json(new Cart(1, null));
            }
          }

          record Cart(long id, Cart previous) {}
          """);

  @Override
  protected FrameworkDetector detector() {
    return new JavalinDetector();
  }

  @Override
  protected Map<String, String> application() {
    return APPLICATION;
  }
}
