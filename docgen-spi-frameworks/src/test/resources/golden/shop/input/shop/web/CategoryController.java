package shop.web;

import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import shop.model.Category;

/** How products are ordered. */
@JsonApi(Paths.ROOT + "/categories")
class CategoryController extends CrudController<Category, String> {

  @Override
  public Category one(@PathVariable String id) {
    return new Category(id, null, Map.of());
  }
}
