package elsewhere.altogether;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Its package and its name are not those of its file. */
@RestController
class Displaced {
  @GetMapping("/displaced")
  library.model.Book book() {
    return null;
  }
}
