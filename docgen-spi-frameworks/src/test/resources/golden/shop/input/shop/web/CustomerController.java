package shop.web;

import java.util.UUID;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import shop.model.Customer;
import shop.model.CustomerFilter;

/** Who buys. */
@JsonApi(Paths.ROOT + "/customers")
class CustomerController extends CrudController<Customer, UUID> {

  /**
   * Counts customers.
   *
   * @param session the session of the caller
   */
  @GetMapping("/count")
  long count(
      @ModelAttribute CustomerFilter filter,
      @CookieValue(name = "SESSION", required = false) String session) {
    return 0;
  }
}
