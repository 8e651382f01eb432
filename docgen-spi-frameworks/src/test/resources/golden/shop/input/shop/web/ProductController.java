package shop.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import shop.error.NotFoundException;
import shop.model.Product;

@RestController
class ProductController implements ProductApi {

  @Override
  public List<Product> find(String name, int limit, Optional<List<String>> categories) {
    return List.of();
  }

  @Override
  public ResponseEntity<Product> get(long id) throws NotFoundException {
    throw new NotFoundException("product " + id);
  }

  @Override
  public Product add(Product product) {
    return product;
  }

  @Override
  public Product replace(long id, String ifMatch, Product product) {
    return product;
  }

  @Override
  public void remove(long id) {}
}
