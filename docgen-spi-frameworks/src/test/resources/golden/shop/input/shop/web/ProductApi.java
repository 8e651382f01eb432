package shop.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import shop.error.NotFoundException;
import shop.model.Product;

/** What can be bought. */
@Tag(name = "products", description = "What can be bought")
@RequestMapping(Paths.PRODUCTS)
public interface ProductApi {

  /**
   * Finds products.
   *
   * <p>Without criteria all products are answered, <b>newest</b> first.
   *
   * @param name part of the name; see {@link Product#name()}
   * @param limit how many at most
   * @param categories names of categories, of which one must fit
   * @return the products found
   */
  @GetMapping
  List<Product> find(
      @RequestParam(required = false) String name,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
      @RequestParam Optional<List<String>> categories);

  /**
   * Returns one product.
   *
   * @param id its number
   * @throws NotFoundException when there is no such product
   */
  @GetMapping(Paths.BY_ID)
  ResponseEntity<Product> get(@PathVariable("id") long id) throws NotFoundException;

  @Operation(
      operationId = "addProduct",
      summary = "Adds a product",
      description = "The number is given by the shop.",
      responses = {
        @ApiResponse(responseCode = "201", description = "Added"),
        @ApiResponse(responseCode = "409", description = "The name is taken", content = {})
      })
  @PostMapping(consumes = "application/json")
  @ResponseStatus(HttpStatus.CREATED)
  Product add(@Valid @RequestBody Product product);

  /** Replaces a product. */
  @PutMapping(Paths.BY_ID)
  Product replace(
      @Parameter(description = "Number of the product", example = "42") @PathVariable long id,
      @RequestHeader(name = "If-Match", required = false) String ifMatch,
      @Valid @RequestBody Product product);

  /**
   * Removes a product.
   *
   * @deprecated products are taken out of stock instead
   */
  @Deprecated
  @DeleteMapping(Paths.BY_ID)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable long id);
}
