package dev.docgen.frameworks;

import dev.docgen.contract.FrameworkDetectorContract;
import dev.docgen.frameworks.spring.SpringDetector;
import dev.docgen.spi.FrameworkDetector;
import java.util.Map;

class SpringContractTest extends FrameworkDetectorContract {
  /** Shared with the test of several frameworks in one application. */
  static final Map<String, String> APPLICATION =
      Map.of(
          "shop/orders/Orders.java",
          """
          package shop.orders;

          import java.util.List;
          import org.springframework.http.ResponseEntity;
          import org.springframework.web.bind.annotation.*;

          /** Orders of the shop. */
          @RestController
          @RequestMapping(Orders.ROOT)
          class Orders {
            static final String ROOT = "/orders";

            @GetMapping
            List<Order> list(@RequestParam(defaultValue = "0") int page) {
              return List.of();
            }

            /** Finds one. */
            @GetMapping("/{id}")
            ResponseEntity<Order> find(@PathVariable long id, @RequestHeader String tenant) {
              return ResponseEntity.ok(null);
            }

            @PostMapping(consumes = "application/json")
            Order add(@RequestBody Order order) {
              return order;
            }
          }

          record Order(long id, List<String> items, Order next) {}
          """,
          "shop/orders/Failures.java",
          """
          package shop.orders;

          import org.springframework.http.HttpStatus;
          import org.springframework.web.bind.annotation.*;

          @RestControllerAdvice
          class Failures {
            @ExceptionHandler(IllegalStateException.class)
            @ResponseStatus(HttpStatus.CONFLICT)
            String conflict(IllegalStateException e) {
              return e.getMessage();
            }
          }
          """,
          "shop/orders/Routes.java",
          """
          package shop.orders;

          import org.springframework.context.annotation.*;
          import org.springframework.web.servlet.function.*;

          @Configuration
          class Routes {
            @Bean
            RouterFunction<ServerResponse> routes() {
              return RouterFunctions.route()
                  .GET("/health", request -> ServerResponse.ok().body("up"))
                  .build();
            }
          }
          """);

  @Override
  protected FrameworkDetector detector() {
    return new SpringDetector();
  }

  @Override
  protected Map<String, String> application() {
    return APPLICATION;
  }
}
