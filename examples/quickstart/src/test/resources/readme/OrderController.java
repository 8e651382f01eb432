package shop;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/orders")
class OrderController {
  /**
   * Finds an order.
   *
   * @param id the number on the receipt
   */
  @GetMapping("/{id}")
  Order find(@PathVariable long id) {
    return new Order(id, List.of("tea"));
  }

  record Order(long id, @Size(max = 20) List<String> items) {}
}
