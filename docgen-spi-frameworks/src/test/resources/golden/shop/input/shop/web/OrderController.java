package shop.web;

import static shop.web.Paths.BY_ID;
import static shop.web.Paths.ORDERS;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.responses.ApiResponses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shop.error.NotFoundException;
import shop.error.Problem;
import shop.model.Order;
import shop.model.OrderStatus;
import shop.model.Payment;
import shop.model.Shipment;

/** Orders, their payment and their way to the customer. */
@RestController
@RequestMapping(path = ORDERS, produces = "application/json")
public class OrderController {

  /**
   * Lists orders page by page.
   *
   * @param status only those in this state
   * @param since only those placed on that day or later
   * @param page which page, how long and in which order
   */
  @GetMapping
  public Page<Order> list(
      @RequestParam(required = false) List<OrderStatus> status,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          LocalDate since,
      Pageable page) {
    return Page.empty();
  }

  /**
   * Places an order.
   *
   * @param order what is wanted
   * @return the order as placed
   */
  @PostMapping
  public ResponseEntity<Order> place(
      @Valid @RequestBody Order order, Principal caller, HttpServletRequest request) {
    return ResponseEntity.ok(order);
  }

  @Operation(summary = "Pays an order", tags = "payment")
  @ApiResponses({
    @ApiResponse(responseCode = "200", description = "Paid"),
    @ApiResponse(
        responseCode = "402",
        description = "Refused",
        content = @Content(schema = @Schema(implementation = Problem.class)))
  })
  @PostMapping(BY_ID + "/payment")
  public CompletableFuture<Payment> pay(@PathVariable long id, @RequestBody Payment payment) {
    return CompletableFuture.completedFuture(payment);
  }

  /** Tells where an order is. */
  @RequestMapping(path = BY_ID + "/shipment", method = RequestMethod.GET)
  public Shipment shipment(@PathVariable long id) throws NotFoundException {
    throw new NotFoundException("order " + id);
  }

  /** Moves an order to another state. */
  @PatchMapping(BY_ID + "/status/{status}")
  public Order move(@PathVariable long id, @PathVariable OrderStatus status) {
    return new Order();
  }

  @Hidden
  @GetMapping("/statistics")
  public String statistics() {
    return "";
  }
}
