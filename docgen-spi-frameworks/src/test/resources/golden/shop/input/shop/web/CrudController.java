package shop.web;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * What all things have in common that can be listed and added.
 *
 * @param <T> the thing
 * @param <K> what names it
 */
abstract class CrudController<T, K> {

  /** Lists all. */
  @GetMapping
  public List<T> list() {
    return List.of();
  }

  /**
   * Returns one.
   *
   * @param id what names it
   * @return the one named
   */
  @GetMapping(Paths.BY_ID)
  public T one(@PathVariable K id) {
    throw new UnsupportedOperationException();
  }

  /** Adds one. */
  @PostMapping
  public T create(@Valid @RequestBody T body) {
    return body;
  }
}
